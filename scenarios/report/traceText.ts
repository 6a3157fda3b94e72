import type { Party, TracedMessage, TraceOfScenario } from '../stage/trace.ts'

/** The names of the parties, as people read them. */
export const partyNames: Readonly<Record<Party, string>> = {
  client: 'client',
  application: 'application',
  service: 'service',
  gateway: 'gateway',
  africastalking: "Africa's Talking",
  dtone: 'DT One',
  subscriber: 'subscriber',
  stranger: 'stranger',
}

/** How many messages before and in the failed step are printed. */
const shown = 12

/** The messages up to a step, one a line with its world time, the oldest first. */
export function traceLines({ messages }: TraceOfScenario, untilStep: number): string[] {
  const before = messages.filter(({ step }) => step <= untilStep)
  const left = Math.max(0, before.length - shown)
  return [...(left > 0 ? [`… ${left} messages before`] : []), ...before.slice(left).map(messageLine)]
}

/** `09:00:05  gateway → DT One  postTransactionAsync  201`; a callback has a dashed arrow. */
export function messageLine(message: TracedMessage): string {
  const { at, from, to, kind, title, attempt = 1 } = message
  const arrow = kind === 'callback' ? '⇢' : '→'
  const again = attempt > 1 ? `  attempt ${attempt}` : ''
  return `${worldTime(at)}  ${partyNames[from]} ${arrow} ${partyNames[to]}  ${title}${again}  ${answerOf(message)}`
}

/** What came back: `201`, or why nothing came; with the fault that touched it. */
export function answerOf({ reply, error, fault }: TracedMessage): string {
  const answer = reply === undefined ? `no answer${error === undefined ? '' : `: ${error}`}` : String(reply.status)
  return fault === undefined ? answer : `${answer}  (fault ${fault})`
}

/** Time of day; with the date, where it is not that of the opening. */
function worldTime(at: string): string {
  return at.slice(11, 19)
}
