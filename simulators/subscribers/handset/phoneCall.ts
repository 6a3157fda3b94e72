import type { Instant } from '../../kernel/index.ts'

/** Why a call is over, in the words of telephone switches (ITU-T Q.850). */
export type HangupCause =
  | 'NORMAL_CLEARING'
  | 'CALL_REJECTED'
  | 'NORMAL_TEMPORARY_FAILURE'
  | 'RECOVERY_ON_TIMER_EXPIRE'
  | 'ORIGINATOR_CANCEL'
  | 'LOSE_RACE'
  | 'USER_BUSY'
  | 'NO_ANSWER'
  | 'NO_USER_RESPONSE'
  | 'SUBSCRIBER_ABSENT'
  | 'SERVICE_UNAVAILABLE'
  | 'USER_NOT_REGISTERED'
  | 'UNALLOCATED_NUMBER'
  | 'UNSPECIFIED'

/**
 * A moment of a call. `say` and `play`: what the provider sounds, a text or the URL of a sound. `beep`: the tone before something is
 * recorded. `hear`: what the other person says. `press` and `speak`: what the person with the phone does.
 */
export interface TranscriptLine {
  readonly id: number
  /** The call. */
  readonly call: number
  readonly at: Instant
  readonly kind: 'say' | 'play' | 'beep' | 'hear' | 'press' | 'speak'
  readonly text: string
}

/** A call that goes on. */
export type LiveCall = PhoneCall & { readonly state: Exclude<PhoneCall['state'], 'ended'> }

/** A call on a phone. A phone has one at most that goes on. */
export interface PhoneCall {
  readonly id: number
  /** A phone number in E.164, or the name of a browser client. */
  readonly phone: string
  /** The provider that carries it; null where none has the number. */
  readonly service: string | null
  readonly direction: 'incoming' | 'outgoing'
  /** Who calls, or what was dialled. */
  readonly party: string
  readonly state: 'dialling' | 'ringing' | 'talking' | 'ended'
  readonly beganAt: Instant
  readonly answeredAt: Instant | null
  readonly endedAt: Instant | null
  readonly hangupCause: HangupCause | null
}
