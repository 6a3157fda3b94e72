import type { Collection } from '../../../kernel/state/collection.ts'
import type { Instant } from '../../../kernel/time/instant.ts'
import type { Msisdn } from '../numbers/msisdn.ts'
import type { VoiceAction } from './actions.ts'
import type { DialledLeg } from './leg.ts'
import type { Step } from './step.ts'

/** A call between an application and a phone, as long as it goes on. @see docs/africastalking.md#voice */
export interface Call {
  /** The session id. */
  readonly id: string
  readonly direction: 'Inbound' | 'Outbound'
  /** The number of the account. It takes one of its channels. */
  readonly line: Msisdn
  /** The phone at the other end: a number in E.164, or a browser client. */
  readonly party: string
  /** What a browser client has dialled, as typed. */
  readonly clientDialedNumber: string | undefined
  readonly clientRequestId: string | undefined
  /** Where the application is asked from now on. */
  readonly url: string | null
  /** Where states are reported. */
  readonly events: string | null
  /** `queued`: it waits for a channel. `ringing`: nobody has answered. `active`: the line is open. */
  readonly state: 'queued' | 'ringing' | 'active'
  readonly startedAt: Instant
  readonly answeredAt: Instant | undefined
  /** When the phone at the other end has left a call that goes on without it. */
  readonly leftAt?: Instant
  /** What the application has told it to do next, in order. */
  readonly todo: readonly VoiceAction[]
  /** What goes on. */
  readonly step: Step | undefined
  /** How often a step has begun to wait. A timer of an earlier turn means nothing. */
  readonly turn: number
  /** How often the application was asked. */
  readonly questions: number
  /** The last leg of a Dial that is over. */
  readonly dialled: DialledLeg | undefined
  /** Legs that are billed beside the call itself. */
  readonly legs: readonly DialledLeg[]
  readonly recordingUrl: string | undefined
}

/** By the number for which it waits or whose channel it takes, the queue in which it waits, and the number in whose conference it is. */
export type CallIndex = 'queuedFor' | 'takes' | 'waitsIn' | 'confers'

interface WithCalls {
  readonly voiceCalls: Collection<Call, string, CallIndex>
}

/** How many calls wait for a channel, of all numbers of the account. */
export function queuedCalls({ voiceCalls }: WithCalls): number {
  let count = 0
  for (const { state } of voiceCalls.values()) if (state === 'queued') count++
  return count
}
