import { expect, test } from 'vitest'
import { createReports } from './reports.ts'

test('a world takes what went wrong in it, once, and each text once', () => {
  const { report, take } = createReports()
  report('broken', 'dtone getBalances', 'a')
  report('broken', 'dtone getBalances', 'a')
  report('late', 'timer dtone/settle of 1', 'b')
  expect(take(['a', 'a-other'])).toEqual(['dtone getBalances: broken'])
  expect(take(['a'])).toEqual([])
  expect(take()).toEqual(['timer dtone/settle of 1: late'])
})

test('what went wrong in no world is left for the end', () => {
  const { report, take } = createReports()
  report(new Error('no such thing'), 'control')
  expect(take(['a'])).toEqual([])
  expect(take()).toEqual([expect.stringMatching(/^control: Error: no such thing +at /)])
})
