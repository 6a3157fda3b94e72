import type { Money } from '../money/money.ts'

/** What a request says of a message that the subscriber pays. */
export interface PremiumRequest {
  /** Undefined when the request names none. */
  readonly shortCode: string | undefined
  readonly keyword: string | undefined
  readonly linkId: string | undefined
  readonly retryHours: number
}

/** What a message has that the subscriber pays. */
export interface PremiumTerms {
  readonly shortCode: string | undefined
  readonly keyword: string | undefined
  /** Price of an answer to a text; undefined for a message to a subscriber of a product. */
  readonly answerFor: Money | undefined
  /** Whether the request named a text that cannot be answered. */
  readonly hasWrongLink: boolean
  readonly retryHours: number
  /** How often it was tried again. */
  readonly retries: number
}
