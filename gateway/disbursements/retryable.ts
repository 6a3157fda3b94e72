import type { components } from '../../specs/types/gateway.generated.ts'
import type { BatchItemRow } from './tables.ts'

/** How often an item may be tried again. */
const limit = 3

/** An item, and when its latest transaction was flagged for review. */
export type RetryItem = BatchItemRow & { readonly review_at: number | null }

/**
 * Splits items into those that may be tried again and the others. An item whose provider contradicts itself is left alone:
 * it may have been paid after all. @see docs/gateway.md#retries
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
  review_at,
}: RetryItem): 'NotFailed' | 'RetryLimitReached' | 'UnderReview' | undefined {
  if (status !== 'Failed') return 'NotFailed'
  if (review_at !== null) return 'UnderReview'
  return retry_count >= limit ? 'RetryLimitReached' : undefined
}
