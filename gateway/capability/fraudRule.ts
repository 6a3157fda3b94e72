import type { components } from '../../specs/types/gateway.generated.ts'

export type FraudFlag = components['schemas']['FraudFlag']

/** One fraud check: what it measures of a payout, and from where on that is a flag. @see gateway/payments/data/fraudRules.yaml */
export type FraudRule = {
  readonly code: string
  readonly thresholds: readonly Threshold[]
  /** May name `{threshold}`, `{value}` and `{window}`. */
  readonly message: string
} & (
  | { readonly measure: 'amount' | 'sumOfDay' | 'firstAmount' | 'listed'; readonly window?: undefined }
  /** Window in seconds. */
  | { readonly measure: 'count' | 'repetitions'; readonly window: number }
)

/** Money is in major units of SLE. A threshold has one limit: `from` is reached, `above` is exceeded. */
export interface Threshold {
  readonly severity: FraudFlag['severity']
  readonly from?: number
  readonly above?: number
  /** A limit that a client may have of its own. */
  readonly ofClient?: 'dailyLimit'
}
