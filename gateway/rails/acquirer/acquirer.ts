import type { WorkUnit } from '../../runtime/work.ts'
import type { ShownAuthorisation } from './authorisation.ts'

export interface AcquirerOptions {
  /** The origin of the API, without its `/v1`. */
  readonly url: string
  readonly key: string
}

/** A payment card as its owner has given it. It is kept in no row, log or error. */
export interface Card {
  /** Digits alone. */
  readonly number: string
  readonly expiryMonth: number
  readonly expiryYear: number
  readonly securityCode?: string
}

export interface AuthorisationRequest {
  /** Names the authorisation at the acquirer, which takes it once. */
  readonly reference: string
  /** Minor units. */
  readonly amount: number
  readonly currency: string
  readonly card: Card
}

/** What the acquirer answers to a request. */
export type AcquirerAnswer =
  | { readonly kind: 'answered'; readonly authorisation: ShownAuthorisation }
  /** It refused, by a code of its document. */
  | { readonly kind: 'refused'; readonly code: string }
  /** It has not seen the request. */
  | { readonly kind: 'unsent'; readonly reason: string }
  /** It is unknown what it has done. */
  | { readonly kind: 'unanswered'; readonly reason: string }

/** The acquirer has no such authorisation. */
export interface Absent {
  readonly kind: 'absent'
}

/** Who holds and captures money on payment cards. Its requests may be repeated: each has one effect. @see docs/acquirer.md */
export interface Acquirer {
  authorise(request: AuthorisationRequest, unit: WorkUnit): Promise<AcquirerAnswer>
  /** Asks what became of an authorisation, by the reference of the gateway. */
  find(reference: string, unit: WorkUnit): Promise<AcquirerAnswer | Absent>
  /** Tells it how the issuer's challenge ended. */
  authenticate(id: string, paRes: string, unit: WorkUnit): Promise<AcquirerAnswer>
  /** Takes so many minor units of what is held, and releases the rest. */
  capture(id: string, capture: { reference: string; amount: number }, unit: WorkUnit): Promise<AcquirerAnswer>
  /** Releases what is held under a reference; one that it does not have (`absent`) it will refuse from now on. */
  cancel(reference: string, unit: WorkUnit): Promise<AcquirerAnswer | Absent>
}
