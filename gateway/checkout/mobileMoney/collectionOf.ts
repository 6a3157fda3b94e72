import type { Collection } from '../../rails/collections.ts'
import type { LockedAttempt } from '../attempts.ts'

/** What a provider has to know about an attempt by mobile money. */
export function collectionOf({ session, attempt }: LockedAttempt): Collection {
  const { id, payer, provider_reference, created_at, doubtful_since } = attempt
  return { id, payer: payer ?? '', amount: session.amount, provider_reference, created_at, doubtful_since }
}
