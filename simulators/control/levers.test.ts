import { afterEach, expect, test } from 'vitest'
import { loadDocument } from '../../specs/openapi/index.ts'
import document from '../../specs/types/control.generated.json' with { type: 'json' }
import { createSimulators, type Simulators, type SimulatorsOptions } from '../index.ts'

let simulators: Simulators | undefined

afterEach(() => simulators?.close())

function open(options: SimulatorsOptions = {}) {
  simulators = createSimulators({ clock: { mode: 'manual', now: 0 }, ...options })
  const { steer, worlds } = simulators
  worlds.create({ name: 'w' })
  const ask = async (method: string, path: string, body?: object) => {
    const reply = await steer(method, path, body)
    return { status: reply.status, body: JSON.parse(reply.body) }
  }
  return { ask }
}

test('levers set a balance, a wallet and callback URLs, and receive a message', async () => {
  const { ask } = open()
  expect((await ask('PUT', '/worlds/w/dtone/balances/USD', { available: 1.5, credit_limit: 2 })).body).toEqual({
    unit: 'USD',
    available: 1.5,
    holding: 0,
    credit_limit: 2,
  })
  expect((await ask('GET', '/worlds/w/dtone/balances/USD')).body).toMatchObject({ available: 1.5, credit_limit: 2 })
  expect((await ask('GET', '/worlds/w/dtone/balances/GBP')).status).toBe(404)
  expect((await ask('PUT', '/worlds/w/africastalking/wallets/SLE', { wallet: 10, stash: 2 })).body).toEqual({
    currency: 'SLE',
    wallet: 10,
    stash: 2,
  })
  const url = 'http://127.0.0.1:9/reports'
  expect((await ask('PUT', '/worlds/w/africastalking/callback-urls', { deliveryReports: url })).body).toMatchObject({
    deliveryReports: url,
    payments: null,
  })
  const message = { from: '+254711123456', to: '12345', text: 'hello' }
  expect(await ask('POST', '/worlds/w/africastalking/messages', message)).toMatchObject({ status: 201 })
  expect((await ask('POST', '/worlds/w/africastalking/messages', { ...message, from: 'me' })).status).toBe(400)
})

test('each service implements the operations under its tag, whose paths contain its name', () => {
  simulators = createSimulators()
  for (const service of [simulators.africastalking, simulators.dtone]) {
    const operations = loadDocument(document).operations.filter(({ source }) =>
      [source['tags']].flat().includes(service?.name),
    )
    expect(Object.keys(service?.levers ?? {}).sort()).toEqual(operations.map(({ id }) => id).sort())
    for (const { path } of operations) expect(path).toMatch(`/worlds/{world}/${service?.name}/`)
  }
})

test('a lever of a provider that does not run replies with status 404 and the reason', async () => {
  const { ask } = open({ services: ['africastalking'] })
  expect((await ask('PUT', '/worlds/w/dtone/balances/USD', { available: 1 })).body.detail).toContain(
    'does not run here',
  )
  expect((await ask('GET', '/health')).body).toEqual({
    status: 'ok',
    services: ['africastalking'],
    urls: {},
    credentials: 'open',
  })
})
