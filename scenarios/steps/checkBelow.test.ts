import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { failedStep } from '../report/failedStep.ts'
import { messageLines } from '../report/messageLines.ts'
import { collectResults } from '../results/collectResults.ts'
import { runScenarios } from '../run/runScenarios.ts'

const scenarios = [
  ['forgotten', 'When I order with:'],
  ['forgotten after another value', 'Given the settings of DT One are:'],
  ['superfluous', 'When 5 minutes pass\n      | a | b |'],
  ['superfluous text', 'When 5 minutes pass\n      """\n      a\n      """'],
  ['text for a table', 'When I order with:\n      """\n      a\n      """'],
  ['right', 'When 5 minutes pass'],
] as const

const folder = mkdtempSync(join(tmpdir(), 'railyard-below-'))
const collector = collectResults()
beforeAll(async () => {
  const file = join(folder, 'below.feature')
  const written = scenarios.map(([name, sentence]) => `  Scenario: ${name}\n    ${sentence}\n`)
  writeFileSync(file, `Feature: Below\n${written.join('')}`)
  await runScenarios({
    ...{ paths: [file], parallel: 1, seed: '42', clock: 'manual', keepsWorlds: false, order: 'defined' },
    stderr: process.stderr,
    onMessage: (message) => void collector.hear(message),
  })
})
afterAll(() => rmSync(folder, { recursive: true }))

test.each([
  ['forgotten', /^This sentence needs a table below it, as in:\nWhen I order with:\n {2}\| product_id/],
  [
    'forgotten after another value',
    /^This sentence needs a table below it, as in:\nGiven the settings of DT One are:\n/,
  ],
  ['superfluous', /^This sentence takes no table below it\.$/],
  ['superfluous text', /^This sentence takes no text below it\.$/],
  ['text for a table', /^This sentence needs a table below it/],
])('what stands below a sentence is checked: %s', (name, message) => {
  const result = collector.results().find((one) => one.name === name)
  const lines = messageLines((result && failedStep(result)?.message) ?? '')
  expect(lines.map(({ text }) => text).join('\n')).toMatch(message)
})

test('a sentence with what it takes passes', () => {
  expect(collector.results().find(({ name }) => name === 'right')?.outcome).toBe('passed')
})
