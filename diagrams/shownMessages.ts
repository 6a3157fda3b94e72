import type { TracedMessage, TraceOfScenario } from './trace.ts'

/** Of a long trace, how many messages of its beginning and of its end are shown. */
export interface MostShown {
  readonly first: number
  readonly last: number
}

const usual: MostShown = { first: 120, last: 40 }

/** A message with its place in the trace. */
export interface NumberedMessage {
  /** From 1. */
  readonly number: number
  readonly message: TracedMessage
  /** How many before it are left out. */
  readonly leftOut: number
}

/** The messages that a report shows, in order. */
export function shownMessages({ messages }: TraceOfScenario, { first, last } = usual): NumberedMessage[] {
  const leftOut = messages.length - first - last
  const numbered = messages.map((message, at) => ({ number: at + 1, message, leftOut: 0 }))
  if (leftOut <= 0) return numbered
  return [
    ...numbered.slice(0, first),
    ...numbered.slice(messages.length - last).map((one, at) => ({ ...one, leftOut: at === 0 ? leftOut : 0 })),
  ]
}
