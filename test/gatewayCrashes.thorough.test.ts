import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { entry } from '../bin/railyardProcess.fixture.ts'
import { createClient } from '../gateway/access/clients.ts'
import { secureRandom } from '../gateway/runtime/random.ts'
import { databases, openDatabase } from '../gateway/testing/databases.ts'
import { announcedGateway } from '../scenarios/actors/announcedGateway.ts'
import type { World } from '../simulators/kernel/index.ts'
import { callOver, type Stack, startStack, type TestWorld, worldNamed } from '../testing/index.ts'

/**
 * A gateway in a process of its own is ended five times while it pays a batch of 2,000 items, and started again each time. No number
 * is paid twice, the next hand-over comes soon after each start, and each item has ended in 15 minutes.
 */

const [mobile, abroad] = [1_400, 600]
/** How long a gateway may take from its start to the next hand-over, in ms of real time. */
const soon = 30_000

/** How many payouts may be on their way to a provider at the same time: ten in each of eight requests. */
const mostUnderWay = 80

interface Shown {
  readonly status: string
  readonly items: readonly { readonly destination: string; readonly status: string }[]
}

let stack: Stack
let world: TestWorld
let running: ChildProcess[] = []

beforeEach(async () => {
  stack = await startStack({ clock: { mode: 'manual' } })
  await stack.control.perform('putWorld', { path: { world: 'demo' }, body: { clock: { mode: 'manual' } } })
  world = worldNamed(stack.control, 'demo')
  await world.africastalking.setWallet('SLE', { wallet: 10_000_000, stash: 10_000_000 })
  await world.dtone.setBalance('USD', { available: 1_000_000 })
})
afterEach(async () => {
  for (const child of running) child.kill('SIGKILL')
  running = []
  await stack.stop()
})

// The longest tests are left out where RAILYARD_LONGEST is no.
const isShort = process.env['RAILYARD_LONGEST'] === 'no'
const signals = isShort ? (['SIGKILL'] as const) : (['SIGKILL', 'SIGTERM'] as const)

describe.each(databases().slice(0, isShort ? 1 : undefined))('on $name', ({ url }) => {
  test.each(signals)('%s five times in a batch of 2,000', async (signal) => {
    const database = await url()
    const apiKey = await client(database)
    let gateway = await start(database, '0')
    const port = new URL(gateway.url).port
    const call = callOver(gateway.url, { authorization: `Bearer ${apiKey}` })
    const submitted = await call('POST', '/api/BulkDisbursement', { batchName: 'wages', items })
    const { batchId } = Object(submitted.body)
    void call('POST', `/api/BulkDisbursement/${batchId}/process`).catch(() => undefined)
    const delays: number[] = []
    for (let end = 1; end <= 5; end += 1) {
      await handedOver((end * (mobile + abroad)) / 8)
      await stop(gateway.child, signal)
      const before = handOvers()
      gateway = await start(database, port)
      const started = stack.simulators.worlds.wall.now()
      await handedOver(before + 1)
      delays.push(stack.simulators.worlds.wall.now() - started)
    }
    await deadNoticed(database)
    // The hand-overs of the last start, and what has to be asked for or sent again, on the world's clock.
    await world.advance('PT15M')
    const { body } = await call('GET', `/api/BulkDisbursement/${batchId}/status`)
    const { status, items: shown }: Shown = Object(body)
    expect(['Completed', 'PartiallyFailed']).toContain(status)
    // An item that was marked as sent, and whose request did not leave, is Failed: the provider does not have it.
    const processed = shown.filter((item) => item.status === 'Processed').map(({ destination }) => destination)
    const paid = [...paidByAfricasTalking(), ...paidByDtone()]
    expect(paid.toSorted()).toEqual(processed.toSorted())
    expect(new Set(paid).size).toBe(paid.length)
    expect(shown.filter((item) => item.status === 'Failed').length).toBeLessThanOrEqual(5 * mostUnderWay)
    expect(Math.max(...delays)).toBeLessThan(soon)
    expect(gateway.errors).toEqual([])
  })
})

const items = Array.from({ length: mobile + abroad }, (_, index) => {
  const digits = String(index % 1_000).padStart(3, '0')
  return index < mobile
    ? { destination: `+232${index < 1_000 ? '76' : '77'}${digits}456`, amount: 100 }
    : { destination: `+254711${digits}456`, amount: 50 }
})

/** Makes a client with money and resolves with its key. */
async function client(databaseUrl: string): Promise<string> {
  const { kysely, close } = await openDatabase(databaseUrl)
  const key = await kysely.transaction().execute((transaction) => {
    const writing = { transaction, now: 0, random: secureRandom }
    return createClient(writing, { name: 'Payer', allowsAirtime: true, float: 1_000_000_000 })
  })
  await close()
  return key
}

async function start(database: string, port: string) {
  const argv = ['gateway', '--control', stack.urls.control, '--database', database, '--port', port, '--json']
  const child = spawn(process.execPath, [entry, ...argv], { stdio: ['ignore', 'pipe', 'pipe'] })
  running.push(child)
  const { url, errors } = await announcedGateway(child)
  return { child, url, errors }
}

async function stop(child: ChildProcess, signal: 'SIGKILL' | 'SIGTERM'): Promise<void> {
  const closed = once(child, 'close')
  child.kill(signal)
  await closed
}

/** Waits until the providers were handed so many payouts. */
async function handedOver(count: number): Promise<void> {
  const { wall } = stack.simulators.worlds
  for (const end = wall.now() + soon; handOvers() < count && wall.now() < end; ) await wall.turn()
}

/** Waits until what dead gateways have claimed is free again, which takes 20 s of real time where several may use the database. */
async function deadNoticed(databaseUrl: string): Promise<void> {
  const { wall } = stack.simulators.worlds
  const { kysely, close } = await openDatabase(databaseUrl)
  const known = async (): Promise<number> => (await kysely.selectFrom('gateways').select('id').execute()).length
  for (const end = wall.now() + 2 * soon; (await known()) > 1 && wall.now() < end; )
    await new Promise<void>((resolve) => wall.after(200, resolve))
  await close()
}

function handOvers(): number {
  return stateOf(stack.simulators.africastalking).payments.size + stateOf(stack.simulators.dtone).transactions.size
}

function paidByAfricasTalking(): string[] {
  return [...stateOf(stack.simulators.africastalking).payments.values()].map(({ destination }) => destination.name)
}

function paidByDtone(): string[] {
  const { transactions } = stateOf(stack.simulators.dtone)
  return [...transactions.values()].map(({ parties }) => parties.credit_party_identifier?.mobile_number ?? '')
}

function stateOf<State>(service: { contextOf(world: World): { readonly state: State } } | undefined): State {
  const demo = stack.simulators.worlds.get('demo')
  if (service === undefined || demo === undefined) throw new Error('the world demo or the provider is missing')
  return service.contextOf(demo).state
}
