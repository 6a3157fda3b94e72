import type { components } from '../../specs/types/acquirer.generated.ts'
import type { components as controls } from '../../specs/types/control.generated.ts'
import type { Duration, Instant } from '../kernel/index.ts'

type Schemas = components['schemas']

export type Authorisation = Schemas['Authorisation']
export type AuthorisationCreate = Schemas['AuthorisationCreate']
export type AuthorisationStatus = Authorisation['status']
export type Card = Schemas['Card']
export type StoredCard = Schemas['StoredCard']
export type IssuerAnswer = Schemas['IssuerAnswer']
export type TransStatus = IssuerAnswer['transStatus']

/** An authorisation as it is stored. It has neither the number of the card nor its security code. */
export interface AuthorisationRecord {
  readonly id: string
  readonly reference: string
  /** Tells a repeated request from another one with the same reference. @see rules/authorisations/requestMark.ts */
  readonly requestMark: string
  readonly status: AuthorisationStatus
  /** Minor units. */
  readonly amount: number
  readonly currency: string
  readonly card: StoredCard
  readonly declineCode: Authorisation['declineCode']
  readonly challenge: { readonly md: string; readonly expiresAt: Instant } | null
  readonly authentication: IssuerAnswer | null
  readonly capture: { readonly reference: string; readonly amount: number; readonly capturedAt: Instant } | null
  readonly createdAt: Instant
  readonly expiresAt: Instant
  readonly notificationUrl?: string
}

/** A reference under which nothing is held any more, or ever. */
export interface CancelledReference {
  readonly reference: string
  readonly cancelledAt: Instant
}

/** Settings as the control plane has them; durations are ISO 8601. */
export type WireSettings = Required<controls['schemas']['AcquirerSettings']>

/** The settings of a world. Durations are in ms. */
export interface Settings {
  readonly key: 'account'
  /** As they were written. */
  readonly shown: WireSettings
  readonly holdFor: Duration
  readonly challengeFor: Duration
  readonly callbackRetries: readonly Duration[]
  readonly callbackTimeout: Duration
}
