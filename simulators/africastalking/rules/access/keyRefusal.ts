import type { Collection } from '../../../kernel/state/collection.ts'
import type { Instant } from '../../../kernel/time/instant.ts'

/** A key that is refused although it names a world, as a young or withdrawn key is. */
export interface KeyRefusal {
  readonly name: 'apiKey'
  /** When the key is accepted; null until the refusal is lifted. */
  readonly until: Instant | null
}

interface WithRefusals {
  readonly now: Instant
  readonly state: { readonly keyRefusals: Collection<KeyRefusal> }
}

/** Finds the refusal of the world's key that holds now. @see docs/africastalking.md#authentication */
export function keyRefusal({ now, state }: WithRefusals): KeyRefusal | undefined {
  const refusal = state.keyRefusals.get('apiKey')
  return refusal !== undefined && (refusal.until === null || now < refusal.until) ? refusal : undefined
}
