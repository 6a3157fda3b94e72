import type { WorkUnit } from '../runtime/work.ts'
import type { Amount } from './rail.ts'

/** How subscribers are asked to pay by mobile money. */
export interface Collections {
  /** Asks a subscriber, who answers on the phone. */
  request(collection: Collection, unit: WorkUnit): Promise<CollectionRequest>
  /** Asks what became of a request: by the provider's id of the payment where it is known. */
  lookUp(collection: Collection, unit: WorkUnit): Promise<CollectionLookUp>
}

/** What a provider has to know about a payment that it is asked to collect. */
export interface Collection {
  readonly id: string
  /** In E.164. */
  readonly payer: string
  /** Minor units of SLE. */
  readonly amount: number
  /** The provider's own id, as far as it has said so. */
  readonly provider_reference: string | null
  readonly created_at: number
  /** When its request was left without a usable answer. */
  readonly doubtful_since: number | null
}

/** What became of a request. */
export type CollectionRequest =
  /** The subscriber is asked. */
  | { readonly kind: 'accepted'; readonly providerReference: string }
  /** The provider refused it, or never got it: nobody was asked. `isUnsent`: it never got it. */
  | { readonly kind: 'refused'; readonly reason: string; readonly isUnsent: boolean }
  /** It is unknown whether the subscriber is asked. The provider may have named an id all the same. */
  | { readonly kind: 'unanswered'; readonly reason: string; readonly providerReference?: string | undefined }

export type CollectionLookUp =
  /** All payments that name the request; more than one where the subscriber was asked more than once. */
  | { readonly kind: 'found'; readonly payments: readonly [Collected, ...Collected[]] }
  /** The provider says that it has never seen the request. `asOf`: when the question was asked, in ms since the epoch. */
  | { readonly kind: 'absent'; readonly asOf: number }
  | { readonly kind: 'unanswered'; readonly reason: string }

/** A payment as the provider reports it. */
export interface Collected {
  /** `Waiting`: the subscriber has not answered. `Failed`: nothing was paid. */
  readonly reported: 'Waiting' | 'Paid' | 'Failed'
  readonly providerReference: string
  /** Whether it names the request by our id. */
  readonly isNamed: boolean
  readonly reason: string | undefined
  /** What was paid; undefined where it cannot be read. */
  readonly amount: Amount | undefined
  /** The number that pays, as the provider writes it. */
  readonly payer: string | undefined
}

const reason = 'the gateway is not connected to the sandbox of the provider'

/** Stands for a provider that the gateway is not connected to any more. */
export const unconnectedCollections: Collections = {
  request: async () => ({ kind: 'refused', reason, isUnsent: true }),
  lookUp: async () => ({ kind: 'unanswered', reason }),
}
