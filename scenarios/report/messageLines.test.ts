import { expect, test } from 'vitest'
import { ControlError } from '../../testing/control/client.ts'
import { expectSame } from '../scene/expect.ts'
import { markedLine, messageLines } from './messageLines.ts'

function messageOf(run: () => void): string {
  try {
    run()
  } catch (error) {
    return error instanceof Error ? (error.stack ?? '') : ''
  }
  return ''
}

test('expected and found are compared, without a stack', () => {
  const message = messageOf(() => expectSame('The status', 'Failed', 'Completed'))
  expect(messageLines(message).map(markedLine)).toEqual([
    'The status is not as expected.',
    "- expected: 'Completed'",
    "+ found:    'Failed'",
  ])
})

test('values of several lines are compared by line', () => {
  const one = { a: 'x'.repeat(60), b: 'y'.repeat(60), c: 1 }
  const lines = messageLines(messageOf(() => expectSame('The body', { ...one, c: 2 }, one)))
  expect(lines.filter(({ kind }) => kind === 'same')).toHaveLength(4)
  expect(lines.slice(-3).map(markedLine)).toEqual(['-   c: 1', '+   c: 2', '  }'])
})

test('an error that is a bug keeps its stack', () => {
  const message = 'TypeError: x is not a function\n    at run (steps/time.ts:1:2)'
  expect(messageLines(message).map(markedLine)).toEqual(message.split('\n'))
})

test('what the control plane refuses has neither its body nor a stack', () => {
  const body = { title: 'Bad Request', status: 400, detail: '`by` must be a duration' }
  const { stack = '' } = new ControlError('advanceClock', { status: 400, body })
  expect(messageLines(`${stack}\n    at perform (client.ts:1:1)`).map(markedLine)).toEqual([
    'Failed to steer: the control plane answered advanceClock with 400: `by` must be a duration',
  ])
})
