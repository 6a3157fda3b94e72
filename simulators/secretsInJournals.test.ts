import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { type StartedSimulators, startSimulators } from './index.ts'
import type { LogEvent } from './kernel/index.ts'

const told: (LogEvent | string)[] = []
let simulators: StartedSimulators
beforeAll(async () => {
  simulators = await startSimulators({
    ports: { control: 0, africastalking: 0, dtone: 0 },
    clock: { mode: 'manual' },
    log: (event) => told.push(event),
    notice: (line) => told.push(line),
  })
})
beforeEach(() => {
  told.length = 0
})
afterAll(() => simulators.stop())

const digits = '0123456789abcdef0123456789abcdef'
const known = { apikey: 'w', authorization: `Basic ${btoa('w:w')}` }

test.each(
  (['africastalking', 'dtone', 'control'] as const).flatMap((asked) =>
    [
      `/checkout/token/CkTkn_${digits}`,
      `/checkout/CkTkn_${digits}/token?page=1`,
      `/auth-token/ATtkn_${digits}`,
      `/auth-token/ATtkn%5F${digits}`,
      `/version1/messaging/x?of=CkTkn_${digits}`,
    ].flatMap((path) => [
      { asked, path, headers: known },
      { asked, path, headers: undefined },
    ]),
  ),
)('neither the journal nor the log of $asked has the token of GET $path', async ({ asked, path, headers }) => {
  const { status } = await fetch(`${simulators.urls[asked]}${path}`, headers && { headers })
  expect(status).toBeGreaterThanOrEqual(400)
  const journal = await simulators.steer('GET', '/worlds/w/journal')
  const shown = JSON.stringify([told, journal.body])
  expect(told.length).toBeGreaterThan(0)
  expect(shown).not.toContain(digits)
  if (!path.includes('?of')) expect(shown).toContain('[redacted]')
})

const card = '{"number":"4111111111111111","cvvNumber":90210,"expiryMonth":12,"authToken":"86420"}'
const [asJson, asForm] = ['application/json', 'application/x-www-form-urlencoded']

test.each(
  (['africastalking', 'dtone'] as const).flatMap((asked) =>
    [
      { type: asJson, body: `{"productName":"Shop","paymentCard":${card}}` },
      { type: asJson, body: `{"productName":"Shop","card":${card}}` },
      { type: asJson, body: card },
      { type: asForm, body: `paymentCard=${encodeURIComponent(card)}` },
      { type: 'text/plain', body: 'number: 4111111111111111 cvv: 90210 pin 86420' },
      { type: asJson, body: `{"paymentCard":${card}`.replaceAll('"', "'") },
      {
        type: asForm,
        body: 'paymentCard[number]=4111111111111111&paymentCard[cvvNumber]=90210&paymentCard[authToken]=86420',
      },
    ].map(({ type, body }) => ({ asked, type, body })),
  ),
)('neither the journal nor the log of $asked has the card of $body', async ({ asked, type, body }) => {
  const target = '/card/checkout/charge?number=4111111111111111&cvv=90210&authToken=86420'
  const headers = { ...known, 'content-type': type }
  const { status } = await fetch(`${simulators.urls[asked]}${target}`, { method: 'POST', headers, body })
  expect(status).toBeGreaterThanOrEqual(201)
  const shown = JSON.stringify(told)
  const { body: journal } = await simulators.steer('GET', '/worlds/w/journal')
  expect(journal).toContain('/card/checkout/charge')
  expect(`${shown}${journal}`).not.toMatch(/4111111111111111|90210|86420/)
})
