import { expect, test } from 'vitest'
import { collectResults } from './collectResults.ts'
import { messagesOf, type StatedScenario } from './messages.fixture.ts'

function outcomeOf(scenario: Partial<StatedScenario>): unknown {
  const collector = collectResults()
  for (const message of messagesOf('A', [{ name: 'one', steps: [], ...scenario }])) collector.hear(message)
  const [{ outcome, reason } = { outcome: undefined, reason: undefined }] = collector.results()
  return [outcome, reason]
}

test('a scenario without steps has failed, and a misspelt keyword is told', () => {
  expect(outcomeOf({})).toEqual(['failed', 'It has no steps.'])
  expect(outcomeOf({ description: '    Wen 5 minutes pass\n    Thn it is over' })).toEqual([
    'failed',
    'It has no steps: its lines begin with no keyword.',
  ])
})

test('only what was found otherwise than a sentence says is known', () => {
  const failing = (message: string, tag = '@known-G4'): unknown =>
    outcomeOf({ tags: [tag], steps: [['Then it is over', 'FAILED', message]] })
  expect(failing('Mismatch: it is not over')).toEqual(['known', undefined])
  expect(failing('TypeError: x is not a function')).toEqual(['failed', undefined])
  expect(failing('Error: connect ECONNREFUSED 127.0.0.1:9')).toEqual(['failed', undefined])
  expect(failing('Mismatch: it is not over', '@known-')).toEqual([
    'failed',
    'Its tag @known- has no name: write what is known, as @known-G4.',
  ])
})

test('it must fail on, and not be unreadable', () => {
  const tags = ['@known-G4']
  expect(outcomeOf({ tags, steps: [['Then it is over']] })).toEqual([
    'failed',
    'It passes now: remove its tag @known-G4.',
  ])
  expect(outcomeOf({ tags, steps: [['Then it is ower', 'UNDEFINED']] })).toEqual(['failed', undefined])
})
