import { partyNames } from './partyNames.ts'
import type { TracedMessage, TraceNote } from './trace.ts'
import { worldMoment } from './worldMoment.ts'

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
