import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { MatchersV3 } from '@pact-foundation/pact'
import { afterAll, expect, onTestFinished, test } from 'vitest'
import { africasTalking } from './africastalking/pact.ts'
import { dtone } from './dtone/pact.ts'
import { headers } from './dtone/parts.ts'
import type { ExpectedCall } from './pact.ts'
import { pactFile } from './pactFile.ts'
import { startVerifier } from './verifier.ts'
import { writePact } from './writePact.ts'

const verifier = startVerifier()
afterAll(() => verifier.close())

test.each([africasTalking, dtone])(
  'the simulator of $provider keeps the pact',
  async ({ provider, calls, messages }) => {
    const verified = await verifier.verify({ provider, path: pactFile(provider) })
    expect(verified).toEqual({ broken: {}, kept: calls.length + messages.length, failures: [] })
  },
)

/** Its answer has what the gateway reads, and a member that the provider does not send. */
const wanting: ExpectedCall = {
  description: 'the balances of the account, with the name of the currency',
  given: { name: 'an account with a balance' },
  request: { method: 'GET', path: '/v1/balances', headers, query: { per_page: '100' } },
  response: {
    status: 200,
    json: MatchersV3.eachLike({ unit: 'USD', available: 10_000, holding: 0, currency_name: 'US dollar' }),
  },
  ask: async (rails, unit) => rails.rails.dtone.balances?.(unit),
  concludes: [{ unit: 'USD', amount: '10000' }],
}

test('a pact that asks for a member which the provider does not send is broken, and no other one', async () => {
  const pact = writePact('dtone')
  const folder = mkdtempSync(join(tmpdir(), 'pact-'))
  onTestFinished(() => {
    pact.close()
    rmSync(folder, { recursive: true })
  })
  const balances = dtone.calls.filter(({ description }) => description === 'the balances of the account')
  for (const call of [...balances, wanting]) expect(await pact.call(call)).toEqual(call.concludes)
  writeFileSync(join(folder, 'pact.json'), pact.text())
  const verified = await verifier.verify({ provider: 'dtone', path: join(folder, 'pact.json') })
  const missing = expect.stringContaining('currency_name')
  expect(verified).toEqual({ broken: { [wanting.description]: [missing, missing] }, kept: 1, failures: [] })
})

test('a pact that is not there counts as no success', async () => {
  expect(await verifier.verify({ provider: 'dtone', path: '/no/such/pact.json' })).toMatchObject({
    failures: [expect.any(String)],
  })
})
