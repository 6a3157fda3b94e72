import { expect, test } from 'vitest'
import { progressText } from './progressText.ts'
import { statedRun } from './statedRun.fixture.ts'
import { summaryText } from './summaryText.ts'

const [result] = statedRun.results

test.each([
  [2_000, 1_000, '1 scenario: 1 passed; 00:00:02 of world time in 1.0 s, 2 times as fast'],
  [1_000, 1_000, '1 scenario: 1 passed; 00:00:01 of world time in 1.0 s'],
  [0, 1_000, '1 scenario: 1 passed; 00:00:00 of world time in 1.0 s'],
  [1_000, 0, '1 scenario: 1 passed; 00:00:01 of world time in 0.0 s'],
])('%i ms of world time in %i ms', (virtual, took, text) => {
  expect(result && summaryText([{ ...result, virtual }], took)).toBe(text)
})

test('one and many are told apart', () => {
  const progress = { planned: 1, ended: 1, failed: 0, steps: 1, virtual: 0 }
  expect(progressText(progress, 1_000)).toMatch(/^1 of 1 scenario, 1 step {2}/)
  expect(progressText({ ...progress, planned: 2_000, steps: 2 }, 1_000)).toMatch(/^1 of 2,000 scenarios, 2 steps {2}/)
})
