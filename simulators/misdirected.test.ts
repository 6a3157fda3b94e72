import { once } from 'node:events'
import { connect } from 'node:net'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { type StartedSimulators, startSimulators } from './index.ts'

const notices: string[] = []
let simulators: StartedSimulators
beforeAll(async () => {
  simulators = await startSimulators({
    ports: { control: 0, africastalking: 0, dtone: 0 },
    clock: { mode: 'manual' },
    notice: (line) => notices.push(line),
  })
})
beforeEach(() => {
  notices.length = 0
})
afterAll(() => simulators.stop())

const port = (name: 'control' | 'africastalking' | 'dtone'): string => new URL(simulators.urls[name] ?? '').port

test.each([
  ['africastalking', 'GET', '/v1/balances', 'dtone', 'DT One'],
  ['dtone', 'POST', '/version1/messaging', 'africastalking', "Africa's Talking"],
  ['dtone', 'GET', '/worlds', 'control', 'the control plane'],
  ['control', 'GET', '/v1/products', 'dtone', 'DT One'],
] as const)('%s is asked %s %s, of another service, and one notice names the port of that', async (...row) => {
  const [asked, method, path, meant, title] = row
  const response = await fetch(`${simulators.urls[asked]}${path}`, { method })
  expect(response.status).toBeGreaterThanOrEqual(400)
  expect(notices).toEqual([
    `${asked}: ${method} ${path}: no operation has this path; that is ${title}, on ${port(meant)}`,
  ])
})

test('in a world, it is in the journal too', async () => {
  const headers = { authorization: `Basic ${btoa('w:w')}` }
  await fetch(`${simulators.urls.dtone}/version1/messaging`, { method: 'POST', headers })
  const { body } = await simulators.steer('GET', '/worlds/w/journal')
  const hint = `that is Africa's Talking, on ${port('africastalking')}`
  expect(JSON.parse(body).entries[0].nearMiss).toEqual([expect.stringContaining(hint)])
})

test('a path of the service itself, and one of no service, are not told as another service', async () => {
  await fetch(`${simulators.urls.dtone}/v1/balances`)
  await fetch(`${simulators.urls.dtone}/nowhere`)
  expect(notices.filter((line) => line.includes('that is'))).toEqual([])
  expect(notices).toHaveLength(2)
})

test('TLS to a port of plain HTTP is told, with the remedy', async () => {
  const socket = connect(Number(port('dtone')), '127.0.0.1')
  socket.write(Buffer.from('16030100', 'hex'))
  await once(socket.resume(), 'close')
  expect(notices).toEqual([`dtone: a client speaks TLS to port ${port('dtone')}, which serves plain HTTP: use http://`])
})
