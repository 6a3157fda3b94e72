import { expect, onTestFinished, test } from 'vitest'
import { callOver } from '../http/callOver.ts'
import { opening, type Stack, type StackOptions, startStack } from './startStack.ts'

async function start(options: StackOptions = {}): Promise<Stack> {
  const stack = await startStack(options)
  onTestFinished(async () => {
    await stack.stop()
    expect(stack.reports.list()).toEqual([])
  })
  return stack
}

test('starts the simulators and steers a world of theirs', async () => {
  const stack = await start()
  const world = await stack.world()
  expect(await world.clock()).toMatchObject({ mode: 'manual', now: opening })
  expect(await world.advance('PT5M')).toMatchObject({ now: '2026-01-05T09:05:00.000Z', settled: true })
  await world.dtone.setBalance('USD', { available: 0 })

  const authorization = `Basic ${btoa(`${world.name}:${world.name}`)}`
  const dtone = callOver(stack.urls.dtone, { authorization })
  expect((await dtone('GET', '/v1/balances?unit=USD')).body).toMatchObject([{ available: 0 }])
  expect(await world.journal({ service: 'dtone' })).toMatchObject([{ operationId: 'getBalances' }])
})

test('each world has a name of its own, and a fork is another one', async () => {
  const stack = await start()
  const [one, other] = [await stack.world(), await stack.world({ seed: '7' })]
  expect(one.name).not.toBe(other.name)
  await one.faults.add({ effect: { kind: 'reset' } })
  const fork = await one.fork('fork')
  expect([(await fork.faults.list()).length, (await other.faults.list()).length]).toEqual([1, 0])
  await fork.restore(await other.snapshot())
  expect(await fork.faults.list()).toEqual([])
})

test('is steered in process where the control plane has no port', async () => {
  const stack = await start({ ports: { dtone: 0 }, services: ['dtone'] })
  expect(stack.urls.control).toBe('')
  const world = await stack.world()
  expect(await world.dtone.settings()).toMatchObject({ cancelOnExpiry: expect.anything() })
  await world.drop()
  expect(await stack.control.perform('listWorlds')).toEqual([])
})

test('a gateway pays out through its world, and hears how a payout ended, also when the world is replaced', async () => {
  const stack = await start({ gateway: { world: 'shop', demo: true, logLevel: 'silent' } })
  const world = await stack.world({ name: 'shop' })
  const gateway = callOver(stack.gateway?.url ?? '', { authorization: `Bearer ${stack.gateway?.apiKey}` })
  const paid = await gateway('POST', '/api/Payment/bulk-mobile', {
    payments: [{ phoneNumber: '+23276123100', amount: 250 }],
  })
  expect(paid.status).toBe(200)
  await world.advance('PT1H')
  expect(await world.callbacks({ service: 'africastalking' })).toMatchObject([{ state: 'delivered' }])
})

test('a port that is taken leaves nothing open', async () => {
  const stack = await start({ ports: { control: 0 } })
  const port = Number(new URL(stack.urls.control).port)
  await expect(startStack({ ports: { dtone: 0, control: port } })).rejects.toThrow(`port ${port}`)
})

test('an error after the ports are open closes them', async () => {
  const first = await startStack({ ports: { control: 0 } })
  await first.stop()
  const { control } = first.urls
  const failed = startStack({
    ports: { control: Number(new URL(control).port) },
    gateway: { world: 'shop', demo: true, logLevel: 'silent' },
    configure() {
      throw new Error('no world today')
    },
  })
  await expect(failed).rejects.toThrow('no world today')
  await expect(fetch(`${control}/health`)).rejects.toThrow('fetch failed')
})
