import { afterEach, beforeEach, expect, test } from 'vitest'
import { type DtoneWorld, dtoneStack, firstId } from '../../../../testing/providers/dtoneStack.ts'
import { esimProfiles } from '../../data/esimProfiles.generated.ts'
import { esimTerms } from '../../data/esimTerms.generated.ts'
import { suffixes } from '../../data/suffixes.generated.ts'
import { catalogue } from '../catalogue/catalogue.ts'
import { issueIccid, luhnDigit } from './iccid.ts'
import { isEsim } from './plans.ts'

const first: number = firstId
const { service, reported, open } = dtoneStack()
let demo: DtoneWorld

beforeEach(() => {
  demo = open()
})

afterEach(() => {
  expect(reported).toEqual([])
})

/** Buys a plan for a new or a named profile, and returns the final transaction. */
async function buy(external_id: string, product_id = 47001, iccid?: string): Promise<Bought> {
  const { body } = await demo.post('/v1/async/transactions', {
    external_id,
    product_id,
    auto_confirm: true,
    callback_url: 'http://127.0.0.1:9/dtone',
    ...(iccid !== undefined && { credit_party_identifier: { account_number: iccid } }),
  })
  expect(body).not.toHaveProperty('metadata')
  await demo.pass('PT3S')
  const { id } = Object(body)
  return Object((await demo.get(`/v1/transactions/${id}`)).body)
}

interface Bought {
  readonly id: number
  readonly status: { readonly message: string }
  readonly pin: { readonly code: string | null; readonly serial: string }
  readonly metadata: object
}

test('a new eSIM comes with a profile to install, whose ICCID and LPA string are the PIN', async () => {
  const { pin, metadata, status } = await buy('new')
  expect(status.message).toBe('COMPLETED')
  expect(pin.serial).toMatch(/^89\d{17}$/)
  expect(pin.code).toMatch(/^LPA:1\$smdp\.example\$[0-9A-F]{32}$/)
  const carried = `esim_qrcode_provisioning?carddata=${encodeURIComponent(String(pin.code))}`
  expect(metadata).toEqual({
    type: 'ESIM',
    activation_type: 'DATA_PLAN',
    balance: {
      size: { amount: 1, unit: 'GB' },
      validity: { quantity: 7, unit: 'DAY' },
      country_set: 'WWW',
      extended_data_policy: { type: 'STANDARD' },
    },
    profile: {
      iccid: pin.serial,
      activation_code: pin.code,
      apple_universal_link: `https://esimsetup.apple.com/${carried}`,
      android_universal_link: `https://esimsetup.android.com/${carried}`,
      installation_url: expect.stringMatching(/^https:\/\/smdp\.example\/install\/[0-9A-F]{32}$/),
    },
  })
  const [callback] = demo.world.callbacks.list()
  expect(JSON.parse(callback?.body ?? '')).toMatchObject({ pin, metadata })
})

test('a top-up adds its plan to the named profile and creates no other', async () => {
  const { pin } = await buy('new')
  const toppedUp = await buy('more', 47002, pin.serial)
  expect(toppedUp).toMatchObject({
    status: { message: 'COMPLETED' },
    credit_party_identifier: { account_number: pin.serial },
    pin: { code: null, serial: pin.serial },
    metadata: { type: 'ESIM', activation_type: 'TOP_UP', balance: { size: { amount: 5, unit: 'GB' } } },
  })
  expect(toppedUp.metadata).not.toHaveProperty('profile')
  expect(service.contextOf(demo.world).state.esimProfiles.dump()).toMatchObject([
    ...esimProfiles,
    {
      iccid: pin.serial,
      plans: [
        { transactionId: first, productId: 47001 },
        { transactionId: first + 1, productId: 47002 },
      ],
    },
  ])
})

test.each([
  ['was never issued', async () => '8944501000000000000', 47001],
  ['is no number at all', async () => 'P01-100', 47001],
  ['another operator has issued', async () => (await buy('theirs', 47011)).pin.serial, 47001],
])('a top-up of an ICCID that %s is declined, and the money is returned', async (_, iccidOf, product) => {
  const named = await iccidOf()
  const { available } = Object(Object((await demo.get('/v1/balances?unit=USD')).body)[0])
  expect(await buy('more', product, named)).toMatchObject({ status: { message: 'DECLINED-INVALID-CREDIT-PARTY' } })
  expect(await demo.get('/v1/balances?unit=USD')).toMatchObject({ body: [{ available, holding: 0 }] })
})

test('two thousand ICCIDs are valid and distinct, and none has a suffix of the table', () => {
  const context = service.contextOf(demo.world)
  const iccids = Array.from({ length: 2_000 }, () => issueIccid(context))
  const special: readonly string[] = suffixes.map(({ suffix }) => suffix)
  expect(new Set(iccids).size).toBe(2_000)
  expect(iccids.filter((iccid) => luhnDigit(iccid.slice(0, -1)) !== iccid.at(-1))).toEqual([])
  expect(iccids.filter((iccid) => special.includes(iccid.slice(-3)))).toEqual([])
})

test('the same seed issues the same profiles', async () => {
  const bought = await buy('new')
  demo = open()
  expect(await buy('new')).toEqual(bought)
})

test('every eSIM product of the catalogue can be bought, as documented', async () => {
  for (const product of catalogue.values()) {
    if (!isEsim(product)) continue
    const { metadata } = await buy(`order-${product.id}`, product.id)
    expect(metadata).toMatchObject({ balance: { validity: product.validity } })
  }
})

test('unlimited plans have a policy for when the data of a period is used up', async () => {
  for (const [id, terms] of Object.entries(esimTerms)) {
    const { metadata } = await buy(`order-${id}`, Number(id))
    expect(metadata).toMatchObject({ balance: { size: { amount: -1 }, ...terms } })
  }
})
