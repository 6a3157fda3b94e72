import type { WorkUnit } from '../runtime/work.ts'

export interface Sms {
  /** In E.164. */
  readonly phoneNumber: string
  readonly text: string
}

/** What became of one attempt to send a message. */
export type SmsOutcome =
  /** The provider took it, or tried and could not pass it on. */
  | {
      readonly kind: 'taken'
      readonly status: 'Sent' | 'Failed'
      readonly statusCode: number
      readonly messageId: string | null
      readonly cost: string | null
    }
  | { readonly kind: 'refused'; readonly reason: string }
  | { readonly kind: 'throttled'; readonly retryAfter: string | undefined }
  | { readonly kind: 'unanswered'; readonly reason: string }

/** Sends one message through a provider. */
export type SendSms = (sms: Sms, unit: WorkUnit) => Promise<SmsOutcome>
