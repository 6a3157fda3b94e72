import { expect, test } from 'vitest'
import type { TraceNote } from '../../diagrams/trace.ts'
import { statedRun, traffic } from './statedRun.fixture.ts'
import { linesBetween, traceLines } from './traceText.ts'

const trace = statedRun.results[0]?.trace

function note(before: number, step: number): TraceNote {
  return { at: '2026-01-05T09:00:00.000Z', step, before, text: `note ${before}` }
}

test('notes stand among the messages, up to the step', () => {
  if (trace === undefined) throw new Error('The first scenario has a trace.')
  const last = Math.max(...traffic.map(({ step }) => step))
  const notes = [note(1, 1), note(traffic.length, last), note(traffic.length, last + 1)]
  const lines = traceLines({ ...trace, messages: traffic, notes }, last)
  expect(lines).toHaveLength(traffic.length + 2)
  expect(lines[1]).toBe('09:00:00  ── note 1 ──')
  expect(lines.at(-1)).toBe(`09:00:00  ── note ${traffic.length} ──`)
})

test('of a part of the messages, the notes within it are told', () => {
  if (trace === undefined) throw new Error('The first scenario has a trace.')
  const lines = linesBetween({ ...trace, messages: traffic, notes: [note(0, 0), note(2, 1), note(4, 1)] }, 1, 3)
  expect(lines.map((line) => line.includes('──'))).toEqual([false, true, false])
})
