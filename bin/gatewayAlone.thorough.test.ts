import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { openOperator } from '../gateway/index.ts'
import { announcedGateway } from '../scenarios/actors/announcedGateway.ts'
import { callOver, type Stack, startStack, type TestWorld, worldNamed } from '../testing/index.ts'
import { entry } from './railyardProcess.fixture.ts'

let stack: Stack
let world: TestWorld
let folder: string
let running: ChildProcess[] = []

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'railyard-gateway-'))
  stack = await startStack()
  world = worldNamed(stack.control, 'demo')
})
afterEach(async () => {
  for (const child of running) child.kill('SIGKILL')
  running = []
  await stack.stop()
  rmSync(folder, { recursive: true })
})

interface Alone {
  readonly child: ChildProcess
  readonly url: string
  readonly apiKey: string | null
  readonly hasClients: boolean
  readonly errors: readonly string[]
  readonly call: ReturnType<typeof callOver>
}

/** Runs `railyard gateway` in a process of its own, on a database in a file. */
async function alone(...argv: string[]): Promise<Alone> {
  return start('--demo', ...argv)
}

async function start(...argv: string[]): Promise<Alone> {
  const usual = [
    'gateway',
    '--control',
    stack.urls.control,
    '--database',
    join(folder, 'gateway.db'),
    '--json',
    '--port',
    '0',
  ]
  const child = spawn(process.execPath, [entry, ...usual, ...argv], { stdio: ['ignore', 'pipe', 'pipe'] })
  running.push(child)
  const { url, apiKey, hasClients, errors } = await announcedGateway(child)
  return { child, url, apiKey, hasClients, errors, call: callOver(url, { authorization: `Bearer ${apiKey}` }) }
}

async function kill({ child }: Alone): Promise<void> {
  const closed = once(child, 'close')
  child.kill('SIGKILL')
  await closed
}

async function submitted({ call }: Alone, destinations: readonly string[]): Promise<string> {
  const items = destinations.map((destination) => ({ destination, amount: 250 }))
  const { status, body } = await call('POST', '/api/BulkDisbursement', { batchName: 'wages', items })
  expect(status).toBe(201)
  return Object(body).batchId
}

async function statusOf({ call }: Alone, batch: string): Promise<{ status: string; items: { status: string }[] }> {
  return Object((await call('GET', `/api/BulkDisbursement/${batch}/status`)).body)
}

/** How many requests to an operation the provider has carried out, whether or not they were answered. */
async function count(operationId: string): Promise<number> {
  return (await world.journal({ operationId })).length
}

const portOf = ({ url }: Alone): string => new URL(url).port
const [wallet, airtime] = ['+23276123100', '+254711123100']

test('a batch is paid on the clock of the world, and its deadlines are due in it', async () => {
  const gateway = await alone()
  const batch = await submitted(gateway, [wallet, airtime])
  expect((await gateway.call('POST', `/api/BulkDisbursement/${batch}/process`)).status).toBe(200)
  await world.advance('PT0S')
  const { items } = await stack.control.perform('listDue', { path: { world: 'demo' } })
  expect(items).toContainEqual(
    expect.objectContaining({ kind: 'participant', name: expect.stringMatching(/^gateway-/) }),
  )
  await world.advance('PT1H')
  expect(await statusOf(gateway, batch)).toMatchObject({ status: 'Completed' })
  expect(gateway.errors).toEqual([])
})

test('it goes on in a world that is made anew, which has its callback URLs at once', async () => {
  const gateway = await alone()
  await world.advance('PT1H')
  await stack.control.perform('putWorld', { path: { world: 'demo' }, body: { clock: { mode: 'manual' } } })
  const batch = await submitted(gateway, [wallet])
  await gateway.call('POST', `/api/BulkDisbursement/${batch}/process`)
  await world.advance('PT5M')
  expect(await world.callbacks({ service: 'africastalking' })).toMatchObject([{ state: 'delivered' }])
  expect(await statusOf(gateway, batch)).toMatchObject({ status: 'Completed' })
})

test.each([
  ['mobileB2C', wallet],
  ['postTransactionAsync', airtime],
] as const)(
  'killed between the debit by %s and the reply, it neither pays twice nor leaves the payout',
  async (operationId, to) => {
    const first = await alone()
    const batch = await submitted(first, [to])
    await world.faults.add({ select: { operationId, times: 1 }, place: 'after', effect: { kind: 'hang' } })
    const processed = first.call('POST', `/api/BulkDisbursement/${batch}/process`).catch(() => undefined)
    while ((await count(operationId)) === 0) await stack.simulators.worlds.wall.turn()
    await kill(first)
    await processed
    const second = await alone('--port', portOf(first))
    expect(second.apiKey).toBe(first.apiKey)
    expect((await statusOf(second, batch)).status).toBe('Processing')
    await world.advance('P1D')
    expect(await statusOf(second, batch)).toMatchObject({ status: 'Completed', items: [{ status: 'Processed' }] })
    const paid = (await world.callbacks({})).map(({ about }) => about)
    expect(new Set(paid).size).toBe(1)
    expect(second.errors).toEqual([])
  },
)

test('killed after a batch was accepted, it settles it when it is started again', async () => {
  const first = await alone()
  const batch = await submitted(first, [wallet, airtime])
  await first.call('POST', `/api/BulkDisbursement/${batch}/process`)
  await kill(first)
  // The callbacks of this time find nobody.
  await world.advance('PT1M')
  const second = await alone('--port', portOf(first))
  await world.advance('P1D')
  expect(await statusOf(second, batch)).toMatchObject({ status: 'Completed' })
  expect([await count('mobileB2C'), await count('postTransactionAsync')]).toEqual([1, 1])
})

test.each(['SIGTERM', 'SIGINT'] as const)('%s ends it cleanly, and it leaves the clock', async (signal) => {
  const gateway = await alone()
  expect(stack.simulators.worlds.get('demo')?.participants).toHaveLength(1)
  const closed = once(gateway.child, 'close')
  gateway.child.kill(signal)
  expect(await closed).toEqual([0, null])
  expect(gateway.errors).toEqual([])
  expect((await world.advance('PT1H')).settled).toBe(true)
  expect(stack.simulators.worlds.get('demo')?.participants).toEqual([])
})

test('on a scaled clock it wakes itself', async () => {
  stack.simulators.worlds.create({ name: 'demo', clock: { mode: 'scaled', rate: 600 } })
  const gateway = await alone()
  const batch = await submitted(gateway, [airtime])
  await world.callbackPlans.add({ action: { kind: 'drop' } })
  await gateway.call('POST', `/api/BulkDisbursement/${batch}/process`)
  while ((await statusOf(gateway, batch)).status !== 'Completed') await stack.simulators.worlds.wall.turn()
  const made = await world.journal({ operationId: 'postTransactionAsync', status: 201 })
  expect(made).toHaveLength(1)
})

test('when Railyard is started again, it takes part again and enters its callback URLs', async () => {
  const gateway = await alone()
  const ports = Object.fromEntries(Object.entries(stack.urls).map(([name, url]) => [name, Number(new URL(url).port)]))
  await stack.stop()
  stack = await startStack({ ports })
  world = worldNamed(stack.control, 'demo')
  const isBack = (): boolean =>
    stack.simulators.worlds.participant('demo', `gateway-${gateway.child.pid}`) !== undefined
  while (!isBack()) await stack.simulators.worlds.wall.turn()
  const batch = await submitted(gateway, [wallet])
  await gateway.call('POST', `/api/BulkDisbursement/${batch}/process`)
  await world.advance('PT5M')
  expect(await statusOf(gateway, batch)).toMatchObject({ status: 'Completed' })
  expect(gateway.errors).toContain('railyard: takes part in world demo again')
})

test('it ends when another process takes part under its name', async () => {
  const gateway = await alone()
  const closed = once(gateway.child, 'close')
  const leaving = new AbortController()
  await fetch(`${stack.urls.control}/worlds/demo/participants/gateway-${gateway.child.pid}/turns`, leaving)
  expect(await closed).toEqual([2, null])
  leaving.abort()
  expect(gateway.errors).toEqual([expect.stringContaining('another gateway on this port')])
})

test('a database of another seed keeps its key, which is not shown', async () => {
  await kill(await alone('--seed', '7'))
  expect((await alone('--seed', '8')).apiKey).toBeNull()
})

test('without --demo it has no client until an operator makes and funds one beside it', async () => {
  const gateway = await start()
  expect([gateway.apiKey, gateway.hasClients]).toEqual([null, false])
  const operator = await openOperator(join(folder, 'gateway.db'))
  const shop = { name: 'Shop', email: 'pay@example.com', phone: '+23276123100', allowsAirtime: true }
  const { apiKey } = await operator.createClient(shop, 'Ada')
  const call = callOver(gateway.url, { authorization: `Bearer ${apiKey}` })
  const pay = () => call('POST', '/api/Payment/bulk-mobile', { payments: [{ phoneNumber: wallet, amount: 10 }] })
  expect((await pay()).status).toBe(422)
  await operator.fund('Shop', 1_000, 'Ada')
  expect((await pay()).status).toBe(200)
  await world.advance('PT1H')
  expect((await operator.reconcile()).findings).toEqual([])
  expect(await operator.clients()).toMatchObject([{ float: 0 }])
  await operator.close()
})

test('without a Railyard, or without its providers, it ends with 2 and one line', async () => {
  await expect(alone('--control', 'http://127.0.0.1:1')).rejects.toThrow(
    /^The gateway has ended with 2: railyard: no control plane answers at http:\/\/127\.0\.0\.1:1$/,
  )
  await stack.stop()
  stack = await startStack({ ports: { control: 0, dtone: 0 } })
  await expect(alone()).rejects.toThrow(
    /^The gateway has ended with 2: railyard: the Railyard at .* has no africastalking/,
  )
})
