import type { Collection } from '../../../kernel/state/collection.ts'
import type { Instant } from '../../../kernel/time/instant.ts'
import type { HangupCause } from '../../../subscribers/index.ts'

/** A phone that was dialled during a call, and for how long it talked. */
export interface DialledLeg {
  readonly phone: string
  readonly startedAt: Instant
  readonly seconds: number
  readonly cause: HangupCause
  readonly recordingUrl: string | undefined
}

/** A phone that a call has made ring, or whose call it is. */
export interface Leg {
  readonly id: number
  readonly phone: string
  readonly call: string
  /** Whether it is the phone at the other end, not one that was dialled. */
  readonly isParty: boolean
  /** Whether the phone rings or talks. Others are looked for, or end at once. */
  readonly isOnPhone: boolean
  /** Why it ends when nobody answers in time; undefined once somebody has. */
  readonly unanswered: HangupCause | undefined
}

interface WithLegs {
  readonly voiceLegs: Collection<Leg, number, 'phone' | 'call'>
}

/** The leg of a phone that rings or talks. It has one at most. */
export function legOf(phone: string, { voiceLegs }: WithLegs): Leg | undefined {
  return voiceLegs.find('phone', phone)[0]
}
