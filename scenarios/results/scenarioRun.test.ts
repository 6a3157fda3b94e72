import { expect, test } from 'vitest'
import { info, messagesOf, messagesText } from './messages.fixture.ts'
import { mergeRuns, readRun } from './scenarioRun.ts'

const part = (shard: string, name: string, changed = {}) =>
  readRun(
    'part',
    messagesText(messagesOf(name, [{ name, steps: [['Given a client']] }], { ...info, ...changed, shard })),
  )

test('a file of messages gives the run that wrote it', () => {
  const messages = messagesOf('Payments', [
    {
      name: 'one',
      tags: ['@money'],
      steps: [
        ['Given a client', 'PASSED', undefined, [['a', 'b']]],
        ['Then it fails', 'FAILED', 'why'],
      ],
    },
  ])
  const run = readRun('one.ndjson', messagesText(messages))
  expect(run).toMatchObject({ info, startedAt: 1_800_000_000_000, duration: 500 })
  expect(run.results).toMatchObject([
    {
      ...{
        uri: 'features/payments.feature',
        line: 10,
        feature: 'Payments',
        name: 'one',
        tags: ['@money'],
        outcome: 'failed',
      },
      ...{ duration: 500, virtual: 600_000 },
      steps: [
        { keyword: 'Given', text: 'a client', line: 11, status: 'passed', table: [['a', 'b']] },
        { keyword: 'Then', text: 'it fails', line: 12, status: 'failed', message: 'why' },
      ],
    },
  ])
})

test.each([
  ['not JSON', 'is no file of messages'],
  ['{}', 'was not written by'],
  [messagesText(messagesOf('A', []).slice(0, -1)), 'is cut off'],
  [
    `${messagesText(messagesOf('A', []))}{"parseError":{"source":{"uri":"a.feature"},"message":"no Feature"}}`,
    'a.feature: no Feature',
  ],
])('a file that is no whole run is refused: %#', (text, error) => {
  expect(() => readRun('a.ndjson', text)).toThrow(error)
})

const two = [
  { name: 'one', steps: [['Given a client']] },
  { name: 'two', steps: [['Given a client'], ['Then all is well']] },
] as const
const lines = messagesText(messagesOf('A', two)).split('\n')

test.each(['"testCaseFinished"', '"testCaseStarted"', '"testStepFinished"'])(
  'a file that has lost a %s is refused',
  (lost) => {
    const last = lines.findLastIndex((line) => line.includes(`{${lost}:`))
    expect(last).toBeGreaterThan(0)
    const text = lines.filter((_, at) => at !== last).join('\n')
    expect(() => readRun('a.ndjson', text)).toThrow('a.ndjson has lost messages')
  },
)

test('a failed run without a failed sentence is refused', () => {
  const text = lines.join('\n').replace('"success":true', '"success":false')
  expect(() => readRun('a.ndjson', text)).toThrow('a.ndjson contradicts itself')
  expect(readRun('a.ndjson', text.replace('"status":"PASSED"', '"status":"FAILED"')).results).toHaveLength(2)
})

test('parts make one run: in order of files, as long as the longest', () => {
  const whole = mergeRuns([part('2/2', 'B'), part('1/2', 'A')])
  expect(whole.info).toEqual(info)
  expect(whole.duration).toBe(500)
  expect(whole.results.map(({ feature }) => feature)).toEqual(['A', 'B'])
})

test.each([
  [[part('1/3', 'A'), part('3/3', 'C')], 'Part 2/3 is missing.'],
  [[part('1/2', 'A'), part('1/2', 'B')], 'Part 1/2 is given twice.'],
  [[part('1/2', 'A'), part('2/3', 'B')], 'These are parts of several runs: 1/2, 2/3.'],
  [[part('1/2', 'A'), part('2/2', 'B', { seed: '7' })], 'their seed is 42 and 7.'],
  [[part('1/2', 'A', { selection: 'a' }), part('2/2', 'B', { selection: 'b' })], 'split from different scenarios.'],
  [[part('1/2', 'A', { selection: 'a' }), part('2/2', 'B')], 'split from different scenarios.'],
  [[], 'There is nothing to merge.'],
])('parts that are not one run are refused: %#', (runs, error) => {
  expect(() => mergeRuns(runs)).toThrow(error)
})
