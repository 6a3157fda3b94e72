import type { Instant } from '../../../kernel/time/instant.ts'
import type { HangupCause } from '../../../subscribers/index.ts'
import type { Dial, GetDigits, Record } from './actions.ts'

/** What goes on in a call, with what it must remember. A plain value: snapshots keep it. */
export type Step = Asking | Sounding | GettingDigits | Recording | Dialling

/** The application has a question. */
export interface Asking {
  readonly kind: 'asking'
  /** How often it was asked, from 1. */
  readonly attempt: number
  readonly fields: QuestionFields
}

/** Something is said or played to its end. */
export interface Sounding {
  readonly kind: 'sounding'
}

export interface GettingDigits {
  readonly kind: 'gettingDigits'
  readonly action: GetDigits
  readonly keys: string
  readonly isPrompting: boolean
}

export interface Recording {
  readonly kind: 'recording'
  readonly action: Record
  readonly phase: 'prompt' | 'beep' | 'open'
  readonly openedAt: Instant
  readonly speech: readonly Speech[]
}

/** What somebody has said while it was recorded. */
export interface Speech {
  readonly text: string
  readonly from: Instant
  readonly to: Instant
}

export interface Dialling {
  readonly kind: 'dialling'
  readonly action: Dial
  /** The phones that ring later, when they are dialled one after the other. */
  readonly waiting: readonly string[]
  /** How the phone before it, or the last of several, has ended. */
  readonly lastCause: HangupCause | undefined
  readonly lastPhone: string | undefined
  /** The phone that has answered. */
  readonly bridge: { readonly phone: string; readonly from: Instant; readonly speech: readonly Speech[] } | undefined
}

/** Fields of a question that belong to what came before it. */
export interface QuestionFields {
  readonly dtmfDigits?: string
  readonly recordingUrl?: string
  /** Whether the fields of the dialled leg are told. */
  readonly afterDial?: true
}
