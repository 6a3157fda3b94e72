import { expect, onTestFinished, test } from 'vitest'
import { databases } from '../gateway/testing/databases.ts'
import type { World } from '../simulators/kernel/index.ts'
import { type Stack, startStack, type TestWorld, worldNamed } from '../testing/index.ts'

/**
 * A provider that is out of service for an hour, with 1,000 payouts to make, and then back. At most 100 payouts are sent into the
 * outage, all others are paid within five minutes after it, nothing is paid twice, and the other provider's payouts wait for none of it.
 */

type Effect = Parameters<TestWorld['faults']['add']>[0]['effect']

const outages: readonly [name: string, effect: Effect][] = [
  ['hangs', { kind: 'hang' }],
  ['resets connections', { kind: 'reset' }],
  ['answers 503', { kind: 'status', status: 503 }],
]

// The longest tests are left out where RAILYARD_LONGEST is no.
const isShort = process.env['RAILYARD_LONGEST'] === 'no'
const kinds = databases()
  .flatMap((database) => outages.map(([name, effect]) => ({ database, name, effect })))
  .slice(0, isShort ? 1 : undefined)

interface Batch {
  readonly batchId: string
  readonly items: readonly { readonly status: string }[]
}

interface Yard {
  readonly stack: Stack
  readonly world: TestWorld
  /** Submits a batch and begins to process it; resolves with its id. */
  pay(destinations: readonly string[]): Promise<{ readonly batchId: string; readonly processed: Promise<Response> }>
  statuses(batchId: string): Promise<string[]>
}

async function open(databaseUrl: string | undefined): Promise<Yard> {
  const stack = await startStack({
    clock: { mode: 'manual' },
    gateway: { world: 'demo', demo: true, logLevel: 'silent', ...(databaseUrl !== undefined && { databaseUrl }) },
  })
  onTestFinished(() => stack.stop())
  const world = worldNamed(stack.control, 'demo')
  await world.africastalking.setWallet('SLE', { wallet: 1_000_000, stash: 10_000 })
  await world.dtone.setBalance('USD', { available: 1_000_000 })
  const send = (method: string, path: string, body?: object): Promise<Response> =>
    fetch(`${stack.gateway?.url}/api/BulkDisbursement${path}`, {
      method,
      headers: { authorization: `Bearer ${stack.gateway?.apiKey}`, 'content-type': 'application/json' },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    })
  const read = async (method: string, path: string, body?: object): Promise<Batch> =>
    JSON.parse(await (await send(method, path, body)).text())
  return {
    stack,
    world,
    async pay(destinations) {
      const items = destinations.map((destination) => ({ destination, amount: 40 }))
      const { batchId } = await read('POST', '', { batchName: 'wages', items })
      return { batchId, processed: send('POST', `/${batchId}/process`) }
    },
    async statuses(batchId) {
      const { items } = await read('GET', `/${batchId}/status`)
      return items.map(({ status }) => status)
    },
  }
}

const domestic = (count: number): string[] => numbers('+23276', count)
const foreign = (count: number): string[] => numbers('+254711', count)

/** Up to 1,000 numbers that end in an outcome of success. */
function numbers(prefix: string, count: number): string[] {
  return Array.from({ length: count }, (_, index) => `${prefix}${String(index).padStart(3, '0')}456`)
}

function worldOf({ stack }: Yard): World {
  const demo = stack.simulators.worlds.get('demo')
  if (demo === undefined) throw new Error('Failed to read the state: the world demo is missing.')
  return demo
}

/** The numbers that Africa's Talking has paid, with those that were paid twice. */
function paidNumbers(yard: Yard): string[] {
  const state = yard.stack.simulators.africastalking?.contextOf(worldOf(yard)).state
  return [...(state?.payments.values() ?? [])]
    .filter(({ status }) => status === 'Success')
    .map(({ destination }) => destination.name)
}

/** The external ids of the top-ups that DT One has completed. */
function completedTopUps(yard: Yard): string[] {
  const state = yard.stack.simulators.dtone?.contextOf(worldOf(yard)).state
  return [...(state?.transactions.values() ?? [])]
    .filter(({ status }) => status === 'COMPLETED')
    .map(({ externalId }) => externalId)
}

/** The payouts in requests that met the outage. */
async function sentIntoIt({ world }: Yard, operationId: string): Promise<string[]> {
  const entries = (await world.journal({ operationId })).filter(({ fault }) => fault !== undefined)
  return entries.flatMap(({ request }) => {
    const body = JSON.parse(request.body)
    return operationId === 'mobileB2C'
      ? body.recipients.map(({ phoneNumber }: { readonly phoneNumber: string }) => phoneNumber)
      : [body.external_id]
  })
}

test.each(kinds)("on $database.name Africa's Talking $name for an hour", async ({ database, effect }) => {
  const yard = await open(await database.url())
  const { world, pay, statuses } = yard
  const fault = await world.faults.add({ select: { operationId: 'mobileB2C' }, place: 'before', effect })
  const { batchId, processed } = await pay(domestic(1_000))
  expect((await processed).status).toBe(200)
  await world.advance('PT30S')

  const other = await pay(foreign(20))
  await other.processed
  await world.advance('PT10S')
  expect(completedTopUps(yard), 'the other rail does not wait').toHaveLength(20)

  await world.advance('PT59M20S')
  const lost = new Set(await sentIntoIt(yard, 'mobileB2C'))
  expect(lost.size).toBeLessThanOrEqual(100)
  expect(paidNumbers(yard)).toEqual([])

  await world.faults.remove(fault.id)
  await world.advance('PT5M')
  const paid = paidNumbers(yard)
  expect(new Set(paid).size, 'nothing is paid twice').toBe(paid.length)
  expect(new Set(paid)).toEqual(new Set(domestic(1_000).filter((number) => !lost.has(number))))

  await world.advance('PT1H')
  const ends = await statuses(batchId)
  expect(ends.filter((status) => status === 'Processed')).toHaveLength(1_000 - lost.size)
  expect(ends.filter((status) => status === 'Failed')).toHaveLength(lost.size)
})

test.each(kinds)('on $database.name DT One $name for an hour', async ({ database, effect }) => {
  const yard = await open(await database.url())
  const { world, pay, statuses } = yard
  const fault = await world.faults.add({ select: { operationId: 'postTransactionAsync' }, place: 'before', effect })
  const { batchId, processed } = await pay(foreign(1_000))
  expect((await processed).status).toBe(200)
  await world.advance('PT30S')

  const other = await pay(domestic(20))
  await other.processed
  await world.advance('PT10S')
  expect(paidNumbers(yard), 'the other rail does not wait').toHaveLength(20)

  await world.advance('PT59M20S')
  const sent = new Set(await sentIntoIt(yard, 'postTransactionAsync'))
  expect(sent.size).toBeLessThanOrEqual(100)
  expect(completedTopUps(yard)).toEqual([])

  await world.faults.remove(fault.id)
  await world.advance('PT5M')
  const completed = completedTopUps(yard)
  expect(new Set(completed).size, 'nothing is paid twice').toBe(completed.length)
  expect(completed.filter((id) => !sent.has(id))).toHaveLength(1_000 - sent.size)

  await world.advance('PT1H')
  expect(completedTopUps(yard)).toHaveLength(1_000)
  expect((await statuses(batchId)).every((status) => status === 'Processed')).toBe(true)
})
