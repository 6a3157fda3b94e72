import { Big } from 'big.js'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { databases } from '../gateway/testing/databases.ts'
import { numberRules } from '../simulators/africastalking/data/numberRules.generated.ts'
import { suffixes } from '../simulators/dtone/data/suffixes.generated.ts'
import type { World } from '../simulators/kernel/index.ts'
import { type ControlBody, type Stack, startStack, type TestWorld, worldNamed } from '../testing/index.ts'

/**
 * 500 payouts with both providers. Callbacks are dropped, duplicated and reordered, replies are lost after a payout, and the client
 * retries failed items. No payout may be made twice, no item may stay open, and both sides must have the same totals.
 */

const postgres = databases().find(({ name }) => name === 'PostgreSQL')
let stack: Stack
let world: TestWorld

beforeAll(async () => {
  const databaseUrl = await postgres?.url()
  stack = await startStack({
    clock: { mode: 'manual' },
    seed: '7',
    gateway: { world: 'demo', demo: true, ...(databaseUrl !== undefined && { databaseUrl }) },
  })
  world = worldNamed(stack.control, 'demo')
})
afterAll(() => stack.stop())

test('500 items end as their numbers require, no payout is made twice, and the totals agree', async () => {
  await world.africastalking.setWallet('SLE', { wallet: 1_000_000, stash: 10_000 })
  await world.dtone.setBalance('USD', { available: 100_000 })
  await addDisturbances()

  const items = [...mobileMoneyItems(250), ...airtimeItems(250)]
  const { batchId } = await gateway<{ batchId: string }>('POST', '/api/BulkDisbursement', {
    batchName: 'November',
    items,
  })
  await finish(gateway('POST', `/api/BulkDisbursement/${batchId}/process`))
  const first = await status(batchId)
  expect(outcomes(first)).toEqual(items.map(({ destination }) => expected(destination)))

  for (let attempt = 1; attempt <= 3; attempt++) {
    const failed = (await status(batchId)).items.filter((item) => item.status === 'Failed')
    const retry = { batchId, itemIds: failed.map(({ itemId }) => itemId) }
    await finish(gateway('POST', `/api/BulkDisbursement/${batchId}/retry`, retry))
  }

  const final = await status(batchId)
  expect(outcomes(final)).toEqual(items.map(({ destination }) => expected(destination)))
  expect(final.counts).toEqual({ pending: 0, processed: paid(items).length, failed: items.length - paid(items).length })
  expect(final.items.filter((item) => item.status === 'Failed').map(({ retryCount }) => retryCount)).toEqual(
    Array.from({ length: items.length - paid(items).length }, () => 3),
  )

  const succeeded = [...successfulPayments(), ...completedTopUps()]
  expect(succeeded.toSorted()).toEqual(
    paid(items)
      .map(({ destination }) => destination)
      .toSorted(),
  )
  await expectTotalsToAgree()
})

interface Item {
  readonly destination: string
  readonly amount: number
}

interface BatchStatus {
  readonly counts: object
  readonly items: readonly {
    readonly itemId: string
    readonly destination: string
    readonly status: string
    readonly retryCount: number
  }[]
}

/** Adds callback plans and faults. What a lost callback or reply would have told, the gateway asks for. */
async function addDisturbances(): Promise<void> {
  const plans: readonly ControlBody<'addCallbackPlan'>[] = [
    { select: { service: 'africastalking', probability: 0.2 }, action: { kind: 'drop' } },
    { select: { service: 'dtone', probability: 0.3 }, action: { kind: 'drop' } },
    { select: { probability: 0.3 }, action: { kind: 'duplicate', copies: 2, after: 'PT7S' } },
    { select: { probability: 0.2 }, action: { kind: 'reorder' } },
  ]
  const faults: readonly Parameters<TestWorld['faults']['add']>[0][] = [
    { select: { operationId: 'mobileB2C', nth: 3 }, place: 'after', effect: { kind: 'reset' } },
    { select: { operationId: 'mobileB2C', nth: 6 }, place: 'after', effect: { kind: 'hang' } },
    { select: { operationId: 'mobileB2C', nth: 9 }, place: 'after', effect: { kind: 'truncate' } },
    { select: { operationId: 'fetchTransactions', nth: 2 }, effect: { kind: 'truncate' } },
    { select: { operationId: 'findTransaction', nth: 2 }, effect: { kind: 'status', status: 503 } },
    { select: { operationId: 'postTransactionAsync', nth: 10 }, place: 'after', effect: { kind: 'reset' } },
    {
      select: { operationId: 'postTransactionAsync', nth: 20 },
      place: 'after',
      effect: { kind: 'status', status: 502 },
    },
    {
      select: { operationId: 'postTransactionAsync', nth: 30 },
      place: 'before',
      effect: { kind: 'providerError', error: 'serviceUnavailable' },
    },
    { select: { operationId: 'postTransactionAsync', nth: 50 }, place: 'after', effect: { kind: 'hang' } },
    { select: { operationId: 'postTransactionAsync', nth: 40 }, place: 'after', effect: { kind: 'truncate' } },
  ]
  for (const plan of plans) await world.callbackPlans.add(plan)
  for (const fault of faults) await world.faults.add(fault)
}

/** Items with numbers in Sierra Leone, for every outcome of Africa's Talking's tables. */
function mobileMoneyItems(count: number): Item[] {
  const { mobileB2CEntries, mobileB2CSettlements } = numberRules
  const usual = Array.from({ length: 20 }, () => ({ suffix: '456' }))
  return numbered('+23276', 3, count, [...mobileB2CSettlements, ...mobileB2CEntries, ...usual])
}

/** Items with numbers in Kenya, for every outcome of DT One's table. */
function airtimeItems(count: number): Item[] {
  return numbered('+254711', 3, count, [...suffixes, ...Array.from({ length: 24 }, () => ({ suffix: '456' }))])
}

function numbered(
  prefix: string,
  digits: number,
  count: number,
  outcomes: readonly { readonly suffix: string }[],
): Item[] {
  return Array.from({ length: count }, (_, index) => ({
    destination: `${prefix}${String(index).padStart(digits, '0')}${outcomes[index % outcomes.length]?.suffix}`,
    amount: 40 + (index % 7) / 4,
  }))
}

function expected(destination: string): string {
  return fails(destination) ? 'Failed' : 'Processed'
}

function paid(items: readonly Item[]): Item[] {
  return items.filter(({ destination }) => !fails(destination))
}

function fails(destination: string): boolean {
  const suffix = destination.slice(-3)
  if (destination.startsWith('+254')) return suffixes.some((row) => row.suffix === suffix && row.status !== 'COMPLETED')
  const settled = numberRules.mobileB2CSettlements.find((row) => row.suffix === suffix)
  return settled?.status === 'Failed' || numberRules.mobileB2CEntries.some((row) => row.suffix === suffix)
}

function outcomes({ items }: BatchStatus): string[] {
  return items.map(({ status }) => status)
}

/** Advances until a request and its items are complete. The time covers the slowest number, lost notifications and polls. */
async function finish(request: Promise<unknown>): Promise<void> {
  await Promise.all([request, world.advance('PT1H')])
  await world.advance('PT6H')
}

function status(batchId: string): Promise<BatchStatus> {
  return gateway('GET', `/api/BulkDisbursement/${batchId}/status`)
}

function gateway<Reply>(method: string, path: string, body?: object): Promise<Reply> {
  const { url, apiKey } = stack.gateway ?? {}
  return call(method, `${url}${path}`, body, { authorization: `Bearer ${apiKey}` })
}

async function call<Reply>(
  method: string,
  url: string,
  body?: object,
  headers: Record<string, string> = {},
): Promise<Reply> {
  const json = body === undefined ? {} : { body: JSON.stringify(body) }
  const reply = await fetch(url, {
    method,
    headers: { ...headers, ...(body !== undefined && { 'content-type': 'application/json' }) },
    ...json,
  })
  const text = await reply.text()
  expect(reply.ok, `${method} ${url}: ${reply.status} ${text}`).toBe(true)
  return JSON.parse(text)
}

/** The numbers of all successful payments of Africa's Talking, with duplicates. */
function successfulPayments(): string[] {
  const { payments } = stateOf(stack.simulators.africastalking)
  return [...payments.values()].filter(({ status }) => status === 'Success').map(({ destination }) => destination.name)
}

/** The numbers of all completed top-ups of DT One, with duplicates. */
function completedTopUps(): string[] {
  const { transactions } = stateOf(stack.simulators.dtone)
  const completed = [...transactions.values()].filter(({ status }) => status === 'COMPLETED')
  return completed.map(({ parties }) => parties.credit_party_identifier?.mobile_number ?? '')
}

/** Expects that the debits of each provider equal the settled sums of the gateway exactly, and that nothing is doubtful. */
async function expectTotalsToAgree(): Promise<void> {
  const sums = (await stack.gateway?.reconcile()) ?? []
  const [wallet] = [...stateOf(stack.simulators.africastalking).wallets.values()].filter(
    ({ currency }) => currency === 'SLE',
  )
  const balance = stateOf(stack.simulators.dtone).balances.get('USD')
  const debits = {
    africastalking: ((1_000_000 * 10_000 - (wallet?.wallet ?? 0)) / 10_000).toFixed(2),
    dtone: new Big(100_000).minus(balance?.available ?? 0).toFixed(),
  }
  const [payouts, airtime] = sums
  expect(sums.map(({ provider, doubtful }) => [provider, doubtful])).toEqual([
    ['africastalking', 0],
    ['dtone', 0],
  ])
  expect(((payouts?.settled ?? 0) / 100).toFixed(2)).toBe(debits.africastalking)
  expect(airtime?.costs).toEqual([{ unit: 'USD', settled: debits.dtone, doubtful: '0' }])
  expect(balance?.holding).toBe(0)
}

function stateOf<State>(service: { contextOf(world: World): { readonly state: State } } | undefined): State {
  const demo = stack.simulators.worlds.get('demo')
  if (service === undefined || demo === undefined)
    throw new Error('Failed to read the state: the world demo or the provider is missing.')
  return service.contextOf(demo).state
}
