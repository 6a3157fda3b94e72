import type { components } from '../../specs/types/gateway.generated.ts'
import { isoTime } from '../runtime/clock.ts'
import { currency } from '../runtime/currency.ts'
import { majorUnits } from '../runtime/money.ts'
import { shownStatus } from './sessions.ts'
import type { SessionRow } from './tables.ts'

/** A session as the wire carries it. @param now ms since the epoch */
export function representSession(
  row: SessionRow,
  { publicUrl, now }: { readonly publicUrl: string; readonly now: number },
): components['schemas']['CheckoutSession'] {
  const isPaid = row.status === 'Completed' && row.ended_at !== null
  return {
    sessionId: row.id,
    sessionUrl: new URL(`/checkout/${row.id}`, publicUrl).href,
    status: shownStatus(row, now),
    amount: majorUnits(row.amount),
    currency,
    returnUrl: row.return_url,
    paymentMethod: row.payment_method,
    transactionId: row.payment_id,
    suspenseAmount: majorUnits(row.suspense_amount),
    createdAt: isoTime(row.created_at),
    expiresAt: isoTime(row.expires_at),
    completedAt: isPaid ? isoTime(row.ended_at ?? 0) : null,
  }
}
