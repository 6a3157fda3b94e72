import type { Party, TracedMessage, TraceOfScenario } from '../stage/trace.ts'
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
  stranger: 'stranger',
}

/** How many messages before and in the failed step are printed. */
const shown = 12

/** The messages up to a step, one a line with its world time, the oldest first. */
export function traceLines({ began, messages }: TraceOfScenario, untilStep: number): string[] {
  const before = messages.filter(({ step }) => step <= untilStep)
  const left = Math.max(0, before.length - shown)
  return [
    ...(left > 0 ? [`… ${left} messages before`] : []),
    ...before.slice(left).map((message) => messageLine(message, began)),
  ]
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
