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
