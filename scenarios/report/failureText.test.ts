import pc from 'picocolors'
import { expect, test } from 'vitest'
import { failureText } from './failureText.ts'
import { mismatch, statedRun } from './statedRun.fixture.ts'

const [first] = statedRun.results
if (first === undefined) throw new Error('The run has no scenario.')
const { trace: _, ...result } = first

function textOf(steps: (typeof result)['steps'], name = result.name): string {
  return failureText(
    { ...result, name, steps },
    { repeat: () => 'railyard scenarios x', colors: pc.createColors(false) },
  )
}

const failed = { keyword: 'Then', text: 'it has:', status: 'failed', message: mismatch, duration: 0 } as const

test('the table of a sentence that failed is printed below it', () => {
  const table = [
    ['status', 'Completed'],
    ['a|b', ''],
  ]
  expect(textOf([{ ...failed, table }])).toContain(
    [
      '  ✗ Then it has:',
      '      | status | Completed |',
      '      | a\\|b   |           |',
      '      The status is not as expected.',
      "      - expected: 'Completed'",
      "      + found:    'Failed'",
    ].join('\n'),
  )
})

test('the text of a sentence that is not known is printed below it', () => {
  expect(textOf([{ ...failed, text: 'zzz', status: 'undefined', content: 'a\nb' }])).toContain(
    '  ? Then zzz\n      """\n      a\n      b\n      """\n      No sentence is like it.',
  )
})

test('no control character reaches the terminal', () => {
  const hidden = '\u001b[31m\u0007\u202e'
  const hostile = { ...failed, text: hidden, table: [[hidden]], message: `Error: ${hidden}` }
  const text = textOf([{ ...hostile, status: 'passed' }, hostile, { ...hostile, status: 'skipped' }], hidden)
  for (const character of hidden.match(/[^\w[]/g) ?? []) expect(text).not.toContain(character)
  expect(text.match(/\\u001b\[31m\\u0007\\u202e/g)).toHaveLength(6)
})
