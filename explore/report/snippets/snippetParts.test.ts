import { expect, test } from 'vitest'
import { readSchedule } from '../../schedule/schedule.ts'
import type { ToldRequest } from '../../story/toldStep.ts'
import { answerPoints } from './answerPoints.ts'
import { jsonPathKeys } from './jsonPathKeys.ts'
import { pytestSnippet } from './pytestSnippet.ts'
import { pythonLiteral } from './pythonLiteral.ts'
import { paysTwice } from './snippet.fixture.ts'
import { vitestSnippet } from './vitestSnippet.ts'

const ask = (method: string, path: string): ToldRequest => ({ kind: 'request', method, path, headers: {}, save: {} })

test('the answer of a schedule is found in the story, whatever was saved before', () => {
  const steps = [ask('POST', '/poll'), ask('GET', '/payouts/{{first}}'), ask('POST', '/poll')]
  const at = (id: string): number[] =>
    [...answerPoints(steps, readSchedule(id)).keys()].map((step) => steps.indexOf(Object(step)))
  expect(at('POST /poll.2:killedAfterAnswer')).toEqual([2])
  expect(at('GET /payouts/7.1:killedAfterAnswer')).toEqual([1])
  expect(at('POST /poll.3:killedAfterAnswer')).toEqual([])
})

test('a kill after an answer follows the request in the suites', () => {
  const options = paysTwice('POST /payouts.1:killedAfterAnswer')
  expect(vitestSnippet(options)).toMatch(/ask\("POST", "\/payouts".*\n.*saved.*\n {2}}\n {2}await service\.restart\(\)/)
  expect(pytestSnippet(options)).toMatch(/story\.ask\("POST", "\/payouts".*\n.*story\.save.*\n {8}service\.restart\(\)/)
})

test('only plain JSON paths lead to one value', () => {
  expect(jsonPathKeys('$.items[0].id')).toEqual(['items', 0, 'id'])
  expect(jsonPathKeys('$')).toEqual([])
  expect(['$.items[*].id', '$..id', "$['a']", 'id'].map(jsonPathKeys)).toEqual([
    undefined,
    undefined,
    undefined,
    undefined,
  ])
})

test('JSON is written as Python has it', () => {
  expect(pythonLiteral({ a: [true, false, null, 1.5, 'x"y'], b: {} })).toBe(
    '{"a": [True, False, None, 1.5, "x\\"y"], "b": {}}',
  )
})

test('an invariant that the providers do not show is asserted in words', () => {
  const options = {
    ...paysTwice('mobileB2C.+254711000100.1:doneButLost'),
    violation: { invariant: 'all is well', reason: 'it is not' },
  }
  for (const suite of [vitestSnippet(options), pytestSnippet(options)]) {
    expect(suite).toContain('Must hold: all is well. Was found: it is not')
    expect(suite).not.toContain('payments to +')
  }
})
