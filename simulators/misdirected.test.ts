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
  ['africastalking', 'GET', '/v1/balances', "Africa's Talking", 'dtone', 'DT One'],
  ['dtone', 'POST', '/version1/messaging', 'DT One', 'africastalking', "Africa's Talking"],
  ['dtone', 'GET', '/worlds', 'DT One', 'control', 'the control plane'],
  ['control', 'GET', '/v1/products', 'the control plane', 'dtone', 'DT One'],
] as const)('%s is asked %s %s, of another service, and the notice names the port of that', async (...row) => {
  const [asked, method, path, title, meant, meantTitle] = row
  const response = await fetch(`${simulators.urls[asked]}${path}?key=secret`, { method })
  expect(response.status).toBeGreaterThanOrEqual(400)
  expect(notices).toContain(`${method} ${path} came to the port of ${title}: that is ${meantTitle}, on ${port(meant)}`)
})

test('a path of the service itself, and one of no service, are not told as another service', async () => {
  await fetch(`${simulators.urls.dtone}/v1/balances`)
  await fetch(`${simulators.urls.dtone}/nowhere`)
  expect(notices.filter((line) => line.includes('came to the port'))).toEqual([])
})

test('TLS to a port of plain HTTP is told, with the remedy', async () => {
  const socket = connect(Number(port('dtone')), '127.0.0.1')
  socket.write(Buffer.from('16030100', 'hex'))
  await once(socket.resume(), 'close')
  expect(notices).toEqual([`dtone: a client speaks TLS to port ${port('dtone')}, which serves plain HTTP: use http://`])
})
