import { expect, test } from 'vitest'
import { advance, duration, Worlds } from '../../kernel/index.ts'
import { createSubscribers } from '../../subscribers/index.ts'
import { putAfricasTalkingCallbackUrls } from '../levers/callbackUrls.ts'
import { createAfricasTalking } from '../service.ts'
import { africasTalkingMutants } from './index.ts'

interface Seen {
  readonly status: number
  readonly account: number | undefined
  readonly wallet: number | undefined
  /** The names of the callbacks, and whether they report a failure. */
  readonly reports: readonly string[]
  readonly times: number
}

const paid = '+23276000100'
const failed = '+23276000103'

/** The state of one message and one payment after a duration, with or without a mutant. */
async function live(
  name: string | undefined,
  number: string,
  after: string,
  { username = 'sandbox', wallet }: { readonly username?: string; readonly wallet?: number } = {},
): Promise<Seen> {
  const mutant = africasTalkingMutants.find((one) => name === `${one.operationId}/${one.kind}/${one.label}`)
  expect(mutant === undefined).toBe(name === undefined)
  let times = 0
  const onBroken = (): void => {
    times += 1
  }
  const worlds = new Worlds({ credentials: 'strict', clock: { mode: 'manual', now: 0 } })
  const service = createAfricasTalking(
    worlds,
    createSubscribers(worlds),
    (definition) => mutant?.alter(definition, onBroken) ?? definition,
  )
  const world = worlds.create({ name: 'demo' })
  world.callbackPlans.add({ action: { kind: 'drop' } })
  const { wallets } = service.contextOf(world).state
  if (wallet !== undefined) wallets.put({ currency: 'SLE', wallet, stash: wallet })
  const url = 'http://127.0.0.1:9/'
  const body = { payments: url, deliveryReports: url, products: { Payouts: null } }
  service.lever(putAfricasTalkingCallbackUrls)({ path: { world: 'demo' }, query: {}, headers: {}, body })
  const ask = (target: string, type: string, text: string) =>
    service.ask({ method: 'POST', target, headers: { apikey: 'demo', 'content-type': type }, body: Buffer.from(text) })
  const message = new URLSearchParams({ username, to: number, message: 'Hello' })
  const { status } = await ask('/version1/messaging', 'application/x-www-form-urlencoded', message.toString())
  const recipients = [{ phoneNumber: number, currencyCode: 'SLE', amount: 10 }]
  await ask('/mobile/b2c/request', 'application/json', JSON.stringify({ username, productName: 'Payouts', recipients }))
  await advance(world, world.clock.now() + duration(after))
  const { state } = service.contextOf(world)
  const reports = [...world.callbacks.list()].map(
    (callback) => callback.name + (callback.body.includes('Failed') ? ' Failed' : ''),
  )
  return {
    status,
    account: state.accounts.get('USD')?.balance,
    wallet: state.wallets.get('SLE')?.wallet,
    reports,
    times,
  }
}

test.each([
  ['sendMessage/suffix-delay/day', paid, 'PT1H', { reports: ['paymentNotification'] }],
  ['sendMessage/suffix-outcome/never', paid, 'P2D', { reports: ['paymentNotification'] }],
  ['mobileB2C/suffix-delay/day', paid, 'PT1H', { reports: ['deliveryReport'] }],
  ['mobileB2C/suffix-delay/second', paid, 'PT3S', { reports: ['deliveryReport'] }],
  ['mobileB2C/suffix-outcome/never', paid, 'P2D', { reports: ['deliveryReport'] }],
  ['mobileB2C/suffix-outcome/turned', paid, 'PT1H', { reports: ['deliveryReport', 'paymentNotification Failed'] }],
  [
    'mobileB2C/settled-twice/',
    paid,
    'PT1H',
    { reports: ['deliveryReport', 'paymentNotification', 'paymentNotification'] },
  ],
])('%s', async (name, number, after, difference) => {
  const seen = await live(name, number, after)
  expect(seen).toMatchObject(difference)
  expect(seen.times).toBeGreaterThan(0)
  expect(await live(undefined, number, after)).not.toMatchObject(difference)
})

test('a user name that is not the sandbox is let in', async () => {
  expect(await live(undefined, paid, 'PT0S', { username: 'stranger' })).toMatchObject({ status: 401, times: 0 })
  expect(await live('sendMessage/user-name-ignored/', paid, 'PT0S', { username: 'stranger' })).toMatchObject({
    status: 201,
    times: 2,
  })
})

test('the account is not charged, or charged twice', async () => {
  const opening = 9_999_995_896_168
  const charged = async (name?: string): Promise<number> => opening - ((await live(name, paid, 'PT0S')).account ?? 0)
  const usual = await charged()
  expect(usual).toBeGreaterThan(0)
  expect(await charged('sendMessage/balance-skipped/charge')).toBe(0)
  expect(await charged('sendMessage/balance-doubled/charge')).toBe(2 * usual)
})

test('the wallet does not pay or pays twice, and is not refunded or refunded twice', async () => {
  const wallet = async (name: string | undefined, number: string): Promise<number> =>
    ((await live(name, number, 'PT1H')).wallet ?? 200_000_000_000) / 10_000 - 20_000_000
  expect(await wallet(undefined, paid)).toBe(-10)
  expect(await wallet('mobileB2C/balance-skipped/hold', paid)).toBe(0)
  expect(await wallet('mobileB2C/balance-doubled/hold', paid)).toBe(-20)
  expect(await wallet(undefined, failed)).toBe(0)
  expect(await wallet('mobileB2C/balance-skipped/refund', failed)).toBe(-10)
  expect(await wallet('mobileB2C/balance-doubled/refund', failed)).toBe(10)
})

test('a wallet must have more than is paid', async () => {
  const left = async (wallet: number, name?: string): Promise<number | undefined> =>
    (await live(name, paid, 'PT0S', { wallet })).wallet
  expect([await left(100_000), await left(100_001)]).toEqual([0, 1])
  const broken = 'mobileB2C/limit-shifted/wallet'
  expect([await left(100_000, broken), await left(100_001, broken)]).toEqual([100_000, 1])
})
