import { expect, test } from 'vitest'
import type { TracedMessage } from '../../stage/trace.ts'
import { statedRun, traffic } from '../statedRun.fixture.ts'
import { type DiagramRow, diagramRows } from './diagramRows.ts'

const [paid] = statedRun.results

function rowsOf(messages: readonly TracedMessage[]): string[] {
  if (paid?.trace === undefined) throw new Error('The first scenario has a trace.')
  return diagramRows(paid, { ...paid.trace, messages }).map(named)
}

function named(row: DiagramRow): string {
  if (row.kind === 'step') return row.step.text
  if (row.kind === 'gap') return `${row.leftOut} left out`
  return row.kind === 'after' ? 'after' : `${row.kind} ${row.number}`
}

test('an answer follows what was sent before it came, and each sentence precedes what it caused', () => {
  expect(rowsOf(traffic)).toEqual([
    ...['a client', 'they pay', 'sent 1', 'sent 2', 'answered 2', 'answered 1'],
    ...['a day passes', 'sent 3', 'answered 3', 'sent 4', 'answered 4', 'it is Completed'],
  ])
})

test('what comes after the last sentence is set apart', () => {
  const rows = rowsOf(traffic.map((message) => ({ ...message, step: 4 })))
  expect(rows.slice(0, 6)).toEqual(['a client', 'they pay', 'a day passes', 'it is Completed', 'after', 'sent 1'])
})

test('of a long trace the beginning and the end are drawn', () => {
  const [first] = traffic.slice(2)
  const rows = rowsOf(first === undefined ? [] : Array.from({ length: 1_000 }, () => first))
  expect(rows.filter((row) => row.startsWith('sent'))).toHaveLength(160)
  expect(rows[rows.indexOf('840 left out') + 1]).toBe('sent 961')
})
