import type { Instant } from '../../kernel/index.ts'

/** The rule of a service that hears the answer to a prompt, as data: its name, and the key that it is given. */
export interface PromptRule {
  readonly name: string
  readonly key: string
}

/** What a provider shows on a subscriber's phone to get an answer. */
export interface PromptRequest {
  /** The phone number of the subscriber, in E.164. */
  readonly number: string
  /** The provider that asks; null when the control plane does. */
  readonly service: string | null
  /** Who asks, as the phone shows it: a short code, the name of a product. */
  readonly from: string
  /** What is asked, such as `subscription`. */
  readonly kind: string
  readonly text: string
  /** When it disappears from the phone, without an answer. */
  readonly expiresAt: Instant
  /** The rule of the service that hears the answer. @default none */
  readonly onAnswer?: PromptRule
  /** The journal entry of the request that led to it. @default none */
  readonly cause?: number | undefined
}

/** A question on a subscriber's phone. */
export interface Prompt extends PromptRequest {
  readonly id: number
  readonly askedAt: Instant
  readonly state: 'pending' | 'accepted' | 'rejected' | 'expired' | 'withdrawn'
}

/** What came of a prompt. A subscriber who accepts may enter a PIN. */
export interface PromptAnswer {
  readonly outcome: 'accepted' | 'rejected' | 'expired'
  readonly pin?: string | undefined
}
