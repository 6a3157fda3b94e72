import { messageLine, noteLine } from '../../diagrams/messageLine.ts'
import type { TraceNote, TraceOfScenario } from '../../diagrams/trace.ts'

/** How many messages before and in the failed step are printed. */
const shown = 12

/** The last messages up to a step, and the notes among them, one a line with its world time, the oldest first. */
export function traceLines(trace: TraceOfScenario, untilStep: number): string[] {
  const before = trace.messages.filter(({ step }) => step <= untilStep).length
  const left = Math.max(0, before - shown)
  return [
    ...(left > 0 ? [`… ${left} messages before`] : []),
    ...linesBetween(trace, left, before, ({ step }) => step <= untilStep),
  ]
}

/** The messages from one place to before another one, and the notes among them, one a line. `began`: when the scenario began. */
export function linesBetween(
  trace: TraceOfScenario,
  from: number,
  until: number,
  isTold: (note: TraceNote) => boolean = () => true,
): string[] {
  const { began, messages, notes = [] } = trace
  const notesAt = (place: number): string[] =>
    notes.filter((note) => note.before === place && isTold(note)).map((note) => noteLine(note, began))
  const lines = messages
    .slice(from, until)
    .flatMap((message, at) => [...notesAt(from + at), messageLine(message, began)])
  return [...lines, ...notesAt(Math.min(until, messages.length))]
}
