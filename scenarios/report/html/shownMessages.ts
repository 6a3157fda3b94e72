import type { TracedMessage, TraceOfScenario } from '../../stage/trace.ts'

/** Of a long trace, so many messages of its beginning and of its end are shown. */
const firstShown = 120
const lastShown = 40

/** A message with its place in the trace. */
export interface NumberedMessage {
  /** From 1. */
  readonly number: number
  readonly message: TracedMessage
  /** How many before it are left out. */
  readonly leftOut: number
}

/** The messages that a report shows, in order. */
export function shownMessages({ messages }: TraceOfScenario): NumberedMessage[] {
  const leftOut = messages.length - firstShown - lastShown
  const numbered = messages.map((message, at) => ({ number: at + 1, message, leftOut: 0 }))
  if (leftOut <= 0) return numbered
  return [
    ...numbered.slice(0, firstShown),
    ...numbered.slice(-lastShown).map((one, at) => ({ ...one, leftOut: at === 0 ? leftOut : 0 })),
  ]
}
