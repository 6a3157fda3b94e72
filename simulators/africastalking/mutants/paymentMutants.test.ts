import { expect, test } from 'vitest'
import { advance, duration, Worlds } from '../../kernel/index.ts'
import { createSubscribers } from '../../subscribers/index.ts'
import { bankAccount, business, order, paymentCard } from '../payments.fixture.ts'
import type { PaymentProduct } from '../rules/payments/products.ts'
import { createAfricasTalking } from '../service.ts'
import { businessMutants } from './businessMutants.ts'
import { chargeMutants } from './chargeMutants.ts'
import { queryMutants } from './queryMutants.ts'

const mutants = [...businessMutants, ...chargeMutants, ...queryMutants]
type Mutant = (typeof mutants)[number]

const shop: PaymentProduct = { name: 'Shop', code: 77, channels: [{ provider: 'Athena', channel: '525900' }] }
const pages = { pageNumber: '1', count: '100' }
const last = { transactionId: '<id>' }
const card = (other: object) => ({ ...order, paymentCard: { ...paymentCard, ...other } })
const money = { productName: 'Shop', currencyCode: 'KES', amount: 10 }

/** What is asked in turn: a path and its body, or time that passes. `<id>` is the last id that a reply had. */
const story: readonly (readonly [path: string, body: object, key?: string] | string)[] = [
  ['/mobile/b2b/request', { ...business, productName: 'Shop' }, 'key'],
  ['/mobile/b2b/request', { ...business, productName: 'Shop' }, 'key'],
  ['/mobile/b2b/request', { ...business, productName: 'Shop', destinationAccount: '103' }],
  ...[
    { provider: 'Nobody' },
    { provider: 'Mpesa' },
    { provider: 'TigoTanzania' },
    { transferType: 'Gift' },
    { transferType: 'businesspaybill' },
    { requester: '12' },
    { amount: 0 },
    { productName: 'Payouts' },
    { amount: 970 },
  ].map((other) => ['/mobile/b2b/request', { ...business, productName: 'Shop', ...other }] as const),
  '<lists>',
  'PT2.5S',
  '<lists>',
  'PT1S',
  '<lists>',
  ['/transfer/wallet', { ...money, amount: 10, targetProductCode: 77 }],
  ['/transfer/wallet', { ...money, amount: 10, targetProductCode: 78 }],
  ['/topup/stash', money],
  ['/bank/checkout/charge', { ...order, bankAccount }],
  ['/bank/checkout/validate', { ...last, otp: '0000' }],
  ['/bank/checkout/validate', { ...last, otp: '0000' }],
  ['/card/checkout/validate', { ...last, otp: '1234' }],
  ['/bank/checkout/validate', { ...last, otp: '0000' }],
  ['/bank/checkout/charge', { ...order, bankAccount }],
  ['/bank/checkout/validate', { ...last, otp: '1234' }],
  ['/bank/checkout/charge', { ...order, bankAccount: { ...bankAccount, accountNumber: '0000000112' } }],
  ['/bank/checkout/validate', { ...last, otp: '1234' }],
  ['/bank/checkout/charge', { ...order, bankAccount: { ...bankAccount, bankCode: 234023 } }],
  ['/bank/checkout/charge', { ...order, bankAccount: { ...bankAccount, accountNumber: '012345678' } }],
  ['/bank/checkout/charge', { ...order, currencyCode: 'KES', bankAccount }],
  ['/bank/checkout/charge', { ...order, amount: 0, bankAccount }],
  ...[
    { number: '4242424242424241' },
    { number: '4242424242424224' },
    { number: '4000000000000002' },
    { expiryYear: 2000 },
    { countryCode: 'KE' },
    { number: '4000000000009995' },
  ].map((other) => ['/card/checkout/charge', card(other)] as const),
  ['/card/checkout/validate', { ...last, otp: '1234' }],
  ['/card/checkout/charge', { ...order, checkoutToken: 'ATCdTkn_0' }],
  ['/card/checkout/charge', card({})],
  ['/query/transaction/find', last],
  ['/bank/checkout/validate', { ...last, otp: '1234' }],
  ['/card/checkout/validate', { ...last, otp: '1234' }],
  ['/bank/checkout/charge', { ...order, bankAccount }],
  'PT10M',
  ['/query/transaction/find', last],
  'PT1M',
]

const filters: readonly object[] = [
  ...[
    {},
    { pageNumber: '2' },
    { count: '1' },
    { productName: 'Payouts' },
    { category: 'MobileB2C' },
    { status: 'Success' },
  ],
  ...[{ provider: 'Mpesa' }, { source: 'Mine' }, { destination: 'Yours' }, { providerChannel: '1' }],
  ...[{ startDate: '2027-01-01' }, { endDate: '2025-12-31' }],
]

/** What an application sees of the story, with or without a mutant, and how often the mutant deviated. */
async function live(mutant: Mutant | undefined): Promise<{ readonly seen: readonly string[]; readonly times: number }> {
  let times = 0
  const onBroken = (): void => {
    times += 1
  }
  const worlds = new Worlds({ credentials: 'open', clock: { mode: 'manual', now: Date.UTC(2026, 0, 1) } })
  const alter: Parameters<typeof createAfricasTalking>[2] = (usual) => mutant?.alter(usual, onBroken) ?? usual
  const service = createAfricasTalking(worlds, createSubscribers(worlds), alter)
  const world = worlds.create({ name: 'demo' })
  const { state } = service.contextOf(world)
  state.paymentProducts.put(shop)
  state.wallets.put({ currency: 'KES', wallet: 1_000_0000, stash: 100_0000 })
  const seen: string[] = []
  const ask = async (method: string, target: string, body?: object, key?: string): Promise<string> => {
    const text = body === undefined ? '' : JSON.stringify({ username: 'sandbox', ...body })
    const id = seen.toReversed().flatMap((line) => /ATPid_\w+/.exec(line) ?? [])[0] ?? ''
    const headers = { apikey: 'demo', 'content-type': 'application/json', ...(key && { 'idempotency-key': key }) }
    return (await service.ask({ method, target, headers, body: Buffer.from(text.replace('<id>', id)) })).body
  }
  for (const one of story) {
    if (one === '<lists>') {
      for (const other of filters) {
        const query = `username=sandbox&${new URLSearchParams({ ...pages, productName: 'Shop', ...other })}`
        seen.push(await ask('GET', `/query/transaction/fetch?${query}`))
        seen.push(
          await ask(
            'GET',
            `/query/wallet/fetch?${query}&categories=${'category' in other ? 'MobileB2C' : 'MobileB2B'}`,
          ),
        )
      }
    } else if (typeof one === 'string') await advance(world, world.clock.now() + duration(one))
    else seen.push(await ask('POST', ...one))
    seen.push(JSON.stringify([...state.wallets.values()]))
  }
  return { seen, times }
}

const unbroken = live(undefined)

test.each(mutants.map((mutant) => [`${mutant.kind} ${mutant.label}`, mutant] as const))(
  '%s differs',
  async (_, mutant) => {
    const { seen, times } = await live(mutant)
    expect(seen).not.toEqual((await unbroken).seen)
    expect(times).toBeGreaterThan(0)
  },
)

test('no two mutants have one name', () => {
  const names = mutants.map(({ operationId, kind, label }) => `${operationId}/${kind}/${label}`)
  expect(new Set(names).size).toBe(names.length)
})
