import { expect, test } from 'vitest'
import { type DiagramRow, diagramRows } from '../../../diagrams/diagramRows.ts'
import type { TracedMessage, TraceNote } from '../../../diagrams/trace.ts'
import { statedRun, traffic } from '../statedRun.fixture.ts'

const [paid] = statedRun.results

function rowsOf(messages: readonly TracedMessage[], notes: readonly TraceNote[] = []): string[] {
  if (paid?.trace === undefined) throw new Error('The first scenario has a trace.')
  return diagramRows(paid, { ...paid.trace, messages, notes }).map(named)
}

function named(row: DiagramRow): string {
  if (row.kind === 'step') return row.step.text
  if (row.kind === 'note') return row.note.text
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

/** A note after so many messages. */
function killed(before: number): TraceNote {
  return { at: '2026-01-05T09:00:00.000Z', step: 1, before, text: 'killed' }
}

test('a note is drawn after the answers that came before it, and before those that it kept away', () => {
  const [whole, part] = traffic
  if (whole === undefined || part === undefined) throw new Error('There are two messages.')
  const { reply: _, ...lost } = whole
  const done = { ...part, reply: { status: 201, body: '' } }
  expect(rowsOf([whole, part], [killed(2)]).slice(2, 7)).toEqual([
    'sent 1',
    'sent 2',
    'answered 2',
    'answered 1',
    'killed',
  ])
  expect(rowsOf([lost, done], [killed(2)]).slice(2, 7)).toEqual([
    'sent 1',
    'sent 2',
    'answered 2',
    'killed',
    'answered 1',
  ])
  expect(rowsOf([lost, part], [killed(2)]).slice(2, 7)).toEqual([
    'sent 1',
    'sent 2',
    'killed',
    'answered 2',
    'answered 1',
  ])
  expect(rowsOf([lost, done], [killed(1)]).slice(2, 7)).toEqual([
    'sent 1',
    'killed',
    'sent 2',
    'answered 2',
    'answered 1',
  ])
  expect(rowsOf([], [killed(0)])).toEqual(['a client', 'they pay', 'killed', 'a day passes', 'it is Completed'])
})

test('without steps only messages are drawn', () => {
  const trace = { world: 'w', began: '', ended: '', messages: traffic.slice(2, 3) }
  expect(diagramRows({ steps: [] }, trace).map(named)).toEqual(['sent 1', 'answered 1'])
})
