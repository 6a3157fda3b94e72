import type { Instant } from '../../../kernel/time/instant.ts'
import type { Dial, GetDigits, Record } from './actions.ts'

/** What goes on in a call, with what it must remember. A plain value: snapshots keep it. */
export type Step =
  | Asking
  | Sounding
  | GettingDigits
  | Recording
  | Dialling
  | Queued
  | Joined
  | Conferring
  | Transferring
  | Transferred

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
  /** The phone that has answered. */
  readonly bridge: { readonly phone: string; readonly from: Instant; readonly speech: readonly Speech[] } | undefined
}

/** Two phones talk that a Dial has connected. */
export type Bridged = Dialling & { readonly bridge: NonNullable<Dialling['bridge']> }

/** A third phone rings, which is to talk with one of the two. */
export interface Transferring {
  readonly kind: 'transferring'
  /** What goes on if it does not answer. */
  readonly dial: Bridged
  readonly kept: KeptPhone
  readonly to: string
  /** The leg of the third phone. */
  readonly id: number
}

/** The third phone talks with the one that has stayed. */
export interface Transferred {
  readonly kind: 'transferred'
  readonly kept: KeptPhone
  readonly to: string
  readonly from: Instant
  /** The talk before, where the phone that was dialled is still on the line. */
  readonly dial: Bridged | undefined
  /** Who of the two before it has hung up; undefined where neither has. */
  readonly end: 'CallerHangup' | 'CalleeHangup' | undefined
}

interface KeptPhone {
  readonly leg: 'caller' | 'callee'
  readonly phone: string
}

/** The caller waits for another call. */
export interface Queued {
  readonly kind: 'queued'
  /** Name of the queue, empty for the unnamed one of the number. */
  readonly name: string
  /** Of two in a queue, the one with the smaller place came first. */
  readonly place: number
}

/** A caller who has waited talks with the one who has taken the call. */
export interface Joined {
  readonly kind: 'joined'
  /** The session id of the other call. */
  readonly call: string
}

/** The person is in the conference of the number. */
export interface Conferring {
  readonly kind: 'conferring'
}

/** Fields of a question that belong to what came before it. */
export interface QuestionFields {
  readonly dtmfDigits?: string
  readonly recordingUrl?: string
  /** Whether the fields of the dialled leg are told. */
  readonly afterDial?: true
  readonly transfer?: TransferFields
}

/** What is told of a transfer; `seconds`: how long it has lasted, once it is over. */
export interface TransferFields {
  readonly to: string
  readonly state: 'Active' | 'Completed' | 'CallerHangup' | 'CalleeHangup'
  readonly seconds?: number
}
