import { once } from 'node:events'
import express, { type Express } from 'express'
import { describe, expect, onTestFinished, test } from 'vitest'
import { createSimulators, type Simulators } from '../simulators/index.ts'
import { type Call, callOver } from '../testing/http/callOver.ts'

const authorization = `Basic ${Buffer.from('demo:secret').toString('base64')}`
const order = {
  external_id: 'order-1',
  product_id: 41402,
  credit_party_identifier: { mobile_number: '+2348030000100' },
}
const payment = {
  username: 'sandbox',
  productName: 'payouts',
  recipients: [{ phoneNumber: '+254711000100', currencyCode: 'KES', amount: 10 }],
}
const message = new URLSearchParams({ username: 'sandbox', to: '+254711123900', message: 'Sixpence & a crown' })
const form = { 'content-type': 'application/x-www-form-urlencoded', accept: 'application/json' }

/** An Express application with both simulators under prefixes. */
async function mount(
  prepare: (app: Express) => void,
): Promise<{ readonly call: Call; readonly simulators: Simulators }> {
  const simulators = createSimulators({ clock: { mode: 'manual' } })
  const app = express()
  prepare(app)
  if (simulators.dtone !== undefined) app.use('/dtone', simulators.dtone.handler)
  if (simulators.africastalking !== undefined) app.use('/rails/at', simulators.africastalking.handler)
  app.get('/own', (_request, response) => {
    response.send('own')
  })
  const server = app.listen(0, '127.0.0.1')
  await once(server, 'listening')
  onTestFinished(() => {
    simulators.close()
    server.closeAllConnections()
    server.close()
  })
  const address = server.address()
  const port = typeof address === 'object' && address !== null ? address.port : 0
  return { call: callOver(`http://127.0.0.1:${port}`, { authorization, apiKey: 'demo' }), simulators }
}

describe.each([
  ['without other middleware', (_app: Express) => {}],
  ['behind express.json()', (app: Express) => void app.use(express.json())],
  ['behind express.urlencoded()', (app: Express) => void app.use(express.urlencoded({ extended: true }))],
  ['behind express.text()', (app: Express) => void app.use(express.text({ type: () => true }))],
  ['behind express.raw()', (app: Express) => void app.use(express.raw({ type: () => true }))],
])('both simulators in one Express application, %s', (_, prepare) => {
  test('serve JSON and forms under their prefixes', async () => {
    const { call } = await mount(prepare)
    expect(await call('POST', '/dtone/v1/async/transactions', order)).toMatchObject({
      status: 201,
      body: { external_id: 'order-1', status: { message: 'CREATED' } },
    })
    expect((await call('GET', '/dtone/v1/transactions?external_id=order-1&page=1')).body).toMatchObject([
      { external_id: 'order-1' },
    ])
    expect(await call('POST', '/rails/at/mobile/b2c/request', payment)).toMatchObject({
      status: 201,
      body: { entries: [{ status: 'Queued' }] },
    })
    expect(await call('POST', '/rails/at/version1/messaging', String(message), form)).toMatchObject({
      status: 201,
      body: { SMSMessageData: { Recipients: [{ number: '+254711123900', statusCode: 101 }] } },
    })
  })

  test('share the world of the key', async () => {
    const { call, simulators } = await mount(prepare)
    await call('POST', '/dtone/v1/async/transactions', order)
    await call('POST', '/rails/at/mobile/b2c/request', payment)
    expect(simulators.worlds.list().map(({ name }) => name)).toEqual(['demo'])
  })

  test('accept an absent and an empty body if none is required', async () => {
    const { call } = await mount(prepare)
    const { body } = await call('POST', '/dtone/v1/async/transactions', order)
    const id = JSON.stringify(body).match(/"id":(\d+)/)?.[1]
    expect(await call('POST', `/dtone/v1/async/transactions/${id}/confirm`)).toMatchObject({ status: 202 })
    expect(await call('POST', `/dtone/v1/transactions/${id}/cancel`, {})).toMatchObject({
      status: 400,
      body: { errors: [{ code: 1_007_007 }] },
    })
  })

  test('refuse in their own formats, and leave other paths to the application', async () => {
    const { call } = await mount(prepare)
    expect(await call('GET', '/dtone/nowhere')).toMatchObject({ status: 404, body: { errors: [{ code: 1_000_404 }] } })
    expect(await call('POST', '/dtone/v1/async/transactions', {})).toMatchObject({
      status: 400,
      body: { errors: [{ code: 1_000_400 }] },
    })
    expect(await call('POST', '/rails/at/mobile/b2c/request', {})).toMatchObject({
      status: 400,
      body: "The request content was malformed:\nObject is missing required member 'username'",
    })
    expect(await call('POST', '/rails/at/nowhere')).toMatchObject({
      status: 404,
      body: 'The requested resource could not be found.',
    })
    expect(await call('GET', '/own')).toMatchObject({ status: 200, body: 'own' })
  })
})
