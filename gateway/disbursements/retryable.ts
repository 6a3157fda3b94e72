import type { components } from '../../specs/types/gateway.generated.ts'
import { isContradicted } from '../payments/review.ts'
import type { BatchItemRow } from './tables.ts'

/** How often an item may be tried again. */
const limit = 3

/** An item, and the flags of its latest transaction. */
export type RetryItem = BatchItemRow & { readonly flags: string | null }

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
  flags,
}: RetryItem): 'NotFailed' | 'RetryLimitReached' | 'UnderReview' | undefined {
  if (status !== 'Failed') return 'NotFailed'
  if (flags !== null && isContradicted({ flags })) return 'UnderReview'
  return retry_count >= limit ? 'RetryLimitReached' : undefined
}
