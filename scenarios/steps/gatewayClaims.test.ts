import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { collectResults } from '../results/collectResults.ts'
import { runScenarios } from '../run/runScenarios.ts'
import { gateway } from './gateway.ts'
import { gatewayBatches } from './gatewayBatches.ts'
import { gatewayBooks } from './gatewayBooks.ts'
import { gatewayMessages } from './gatewayMessages.ts'
import { gatewayPayments } from './gatewayPayments.ts'
import { strangers } from './strangers.ts'

/** What happens in each scenario; then one sentence claims what is false. */
const happened = `
  Given a client with 1,000 SLE of float
  When the client submits a batch:
    | destination  | amount |
    | +23276123100 | 100    |
  And the client sends "You are paid" to +23276123900
  And the client pays 250 SLE to +23276123300
  And a stranger sends the gateway deliveryReport with:
    | id     | ATXid_1 |
    | status | Success |
`

const claims = [
  'the answer of the gateway is 201',
  'the answer of the gateway has:\n | accepted | 2 |',
  'the gateway has answered the same as before',
  'the gateway has not answered',
  'the verdicts are:\n | status |\n | Blocked |',
  'the verdicts are:\n | status |\n | Accepted |\n | Accepted |',
  'the payment is Completed',
  'the payment has:\n | amount | 251 |',
  'all payments are Completed',
  'the batch is Processing',
  'the batch has:\n | counts.pending | 2 |',
  'the items are:\n | status |\n | Processed |',
  'the message is Failed and its delivery unknown',
  'the message is Sent and its delivery Success',
  'the float of the client is 750.01 SLE',
  'the sums agree on both sides',
  'the sums agree on both sides but for 249.99 SLE in doubt',
  'nothing is left Processing',
  'the stranger is answered 404',
]

const directory = mkdtempSync(join(tmpdir(), 'railyard-claims-'))
const collector = collectResults()
const patterns = new Map<string, string>()
const claimed = new Set<string>()

beforeAll(async () => {
  const file = join(directory, 'claims.feature')
  const scenarios = claims.map((claim, at) => `Scenario: claim ${at}\n${happened}\n  Then ${claim}\n`)
  writeFileSync(file, `Feature: False claims\n\n${scenarios.join('\n')}`)
  await runScenarios({
    ...{ paths: [file], parallel: 1, seed: '42', clock: 'manual', keepsWorlds: false, order: 'defined' },
    stderr: process.stderr,
    onMessage({ stepDefinition, testCase, ...message }) {
      if (stepDefinition !== undefined) patterns.set(stepDefinition.id, stepDefinition.pattern.source)
      const ids = testCase?.testSteps.flatMap(({ stepDefinitionIds }) => stepDefinitionIds ?? []) ?? []
      for (const id of ids) claimed.add(patterns.get(id) ?? '')
      collector.hear({ ...message, ...(testCase && { testCase }) })
    },
  })
})
afterAll(() => rmSync(directory, { recursive: true }))

test.each(claims.map((claim, at) => [claim, at] as const))('a scenario fails by: %s', (_, at) => {
  const result = collector.results().find(({ name }) => name === `claim ${at}`)
  const statuses = result?.steps.map(({ status }) => status)
  expect(statuses).toEqual([...Array.from({ length: 5 }, () => 'passed'), 'failed'])
  expect(result?.steps.at(-1)?.message).toMatch(/^Mismatch/)
})

test('every sentence that claims something is among them', () => {
  const claiming = [gateway, gatewayPayments, gatewayBatches, gatewayMessages, gatewayBooks, strangers]
    .flatMap(({ steps }) => steps)
    .filter(({ example }) => example.startsWith('Then'))
  expect(claiming.map(({ text }) => text).filter((text) => !claimed.has(text))).toEqual([])
})
