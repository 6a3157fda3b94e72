import type { Call } from './call.ts'
import type { Queued } from './step.ts'

/** A call that waits for another one. */
export type QueuedCall = Call & { readonly step: Queued }

interface WithQueues {
  readonly voiceCalls: { find(index: 'waitsIn', key: string): readonly Call[] }
}

interface WithTakenCalls {
  readonly voiceCalls: { find(index: 'takes', key: string): readonly Call[] }
}

/** The queue of a number of the account, by its name; the unnamed one is empty. */
export function queueKey(line: string, name: string): string {
  return `${line} ${name}`
}

/** The calls in a queue, in the order in which they came into it. */
export function callsIn(line: string, name: string, { voiceCalls }: WithQueues): readonly QueuedCall[] {
  return voiceCalls
    .find('waitsIn', queueKey(line, name))
    .filter(isQueued)
    .toSorted((one, other) => one.step.place - other.step.place)
}

/** The queues of a number in which somebody waits, with how many do, by name in the order of the oldest calls. */
export function queuesOf(line: string, { voiceCalls }: WithTakenCalls): ReadonlyMap<string, number> {
  const waiting = voiceCalls.find('takes', line).filter(isQueued)
  return new Map(
    [...Map.groupBy(waiting, ({ step }) => step.name)].map(([name, calls]): [string, number] => [name, calls.length]),
  )
}

export function isQueued(call: Call): call is QueuedCall {
  return call.step?.kind === 'queued'
}
