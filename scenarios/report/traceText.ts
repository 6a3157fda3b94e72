import type { Party, TracedMessage, TraceNote, TraceOfScenario } from '../stage/trace.ts'
import { providerNames } from '../vocabulary/providerNames.ts'
import { worldMoment } from './worldMoment.ts'

/** The names of the parties, as people read them. */
export const partyNames: Readonly<Record<Party, string>> = {
  client: 'client',
  application: 'application',
  service: 'service',
  gateway: 'gateway',
  ...providerNames,
  subscriber: 'subscriber',
  shopper: 'shopper',
  stranger: 'stranger',
}

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

/** `09:00:05  ── the service is killed ──`. `began`: when the scenario began. */
export function noteLine({ at, text }: TraceNote, began: string): string {
  return `${worldMoment(at, began)}  ── ${text} ──`
}

/** `09:00:05  gateway → DT One  postTransactionAsync  201`; a callback has a dashed arrow. `began`: when the scenario began. */
export function messageLine(message: TracedMessage, began: string): string {
  const { at, from, to, kind, title, attempt = 1 } = message
  const arrow = kind === 'callback' ? '⇢' : '→'
  const again = attempt > 1 ? `  attempt ${attempt}` : ''
  return `${worldMoment(at, began)}  ${partyNames[from]} ${arrow} ${partyNames[to]}  ${title}${again}  ${answerOf(message)}`
}

/** What came back: `201`, or why nothing came; with the fault that touched it. */
export function answerOf(message: TracedMessage): string {
  const answer = answerText(message)
  return message.fault === undefined ? answer : `${answer}  (fault ${message.fault})`
}

/** What came back: `201`, or why nothing came. */
export function answerText({ reply, error }: TracedMessage): string {
  if (reply !== undefined) return String(reply.status)
  return `no answer${error === undefined ? '' : `: ${error}`}`
}
