import type { WorkUnit } from '../runtime/work.ts'

export interface Sms {
  /** In E.164. */
  readonly phoneNumber: string
  readonly text: string
  /** Name or short code that the receiver sees. @default the provider's shared one */
  readonly senderId?: string
}

/** One text for several numbers, each of them once. */
export interface BulkSms extends Omit<Sms, 'phoneNumber'> {
  /** In E.164. */
  readonly phoneNumbers: readonly string[]
  /** The provider may answer before it has handed the messages on. */
  readonly isQueued: boolean
}

/** What became of one attempt to send a message. */
export type SmsOutcome =
  /** The provider took it, or tried and could not pass it on. */
  | {
      readonly kind: 'taken'
      readonly status: 'Sent' | 'Failed'
      readonly statusCode: number
      /** The status in the provider's words. */
      readonly reason: string
      readonly messageId: string | null
      readonly cost: string | null
    }
  /** `statusCode`: the code of the provider for this receiver; null where it has refused the whole request. */
  | { readonly kind: 'refused'; readonly reason: string; readonly statusCode: number | null }
  | { readonly kind: 'throttled'; readonly retryAfter: string | undefined }
  | { readonly kind: 'unanswered'; readonly reason: string }

/** Sends one message through a provider. */
export type SendSms = (sms: Sms, unit: WorkUnit) => Promise<SmsOutcome>

/** Sends one message to several numbers in one request. The outcomes have the order of the numbers. */
export type SendBulkSms = (sms: BulkSms, unit: WorkUnit) => Promise<readonly SmsOutcome[]>

/** Sends single messages by the way of those to several numbers. */
export function singly(sendBulk: SendBulkSms): SendSms {
  return async ({ phoneNumber, ...sms }, unit) => {
    const [outcome] = await sendBulk({ ...sms, phoneNumbers: [phoneNumber], isQueued: false }, unit)
    return outcome ?? { kind: 'unanswered', reason: 'nothing is said of the number' }
  }
}
