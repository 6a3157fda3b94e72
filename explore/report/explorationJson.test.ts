import { expect, test } from 'vitest'
import { clean, command, exploration, invariants, killed } from './exploration.fixture.ts'
import { explorationJson } from './explorationJson.ts'

const options = { invariants, command }

test('a program reads each broken invariant with its shortest schedule', () => {
  const report = JSON.parse(explorationJson(exploration, options))
  expect(report.invariants).toEqual([
    { name: 'no reference is paid twice', held: false },
    { name: 'nothing is undecided at the end', held: true },
    { name: 'the process does not end by itself', held: true },
  ])
  expect(report.violations).toHaveLength(1)
  expect(report.violations[0]).toMatchObject({
    invariant: 'no reference is paid twice',
    others: ['mobileB2C.+254711000100.1:killedAfter'],
    shortest: {
      id: 'mobileB2C.+254711000100.1:doneButLost',
      replay: `${command} --replay mobileB2C.+254711000100.1:doneButLost`,
      deviations: [
        { at: 'request', operation: 'mobileB2C', subject: '+254711000100', nth: 1, deviation: 'doneButLost' },
      ],
      missed: null,
    },
  })
  expect(report).toMatchObject({ version: 1, planned: [1, 40, 700], run: [1, 40, 173], stoppedBy: 'budget' })
})

test('members are there also where nothing was found', () => {
  const report = JSON.parse(explorationJson(clean, options))
  expect(Object.keys(report)).toEqual(Object.keys(JSON.parse(explorationJson(exploration, options))))
  expect(report).toMatchObject({ violations: [], unstable: [], firstViolationAfter: null, stoppedBy: null })
})

test('what was noted between messages is in the trace', () => {
  const report = JSON.parse(explorationJson({ ...exploration, violated: [killed] }, options))
  expect(report.violations[0].shortest.trace.notes).toEqual(killed.trace.notes)
})
