import type { components } from '../../specs/types/gateway.generated.ts'
import type { BatchItemRow } from './tables.ts'

/** How often an item may be tried again. */
const limit = 3

/** An item, and whether any of its attempts is under way, was paid or may have been. */
export type RetryItem = BatchItemRow & { readonly mayBePaid: boolean }

/**
 * Splits items into those that may be tried again and the others. An item is left alone while any of its attempts was
 * paid, or may have been since its provider contradicts itself. @see docs/gateway.md#retries
 */
export function retryable(items: readonly RetryItem[]): {
  again: RetryItem[]
  skipped: components['schemas']['SkippedItem'][]
} {
  const skipped = items.flatMap((item) => {
    const reason = reasonAgainst(item)
    return reason === undefined ? [] : [{ itemId: item.id, status: item.status, reason }]
  })
  return { again: items.filter((item) => reasonAgainst(item) === undefined), skipped }
}

function reasonAgainst({
  status,
  retry_count,
  mayBePaid,
}: RetryItem): 'NotFailed' | 'RetryLimitReached' | 'UnderReview' | undefined {
  if (status !== 'Failed') return 'NotFailed'
  if (mayBePaid) return 'UnderReview'
  return retry_count >= limit ? 'RetryLimitReached' : undefined
}
