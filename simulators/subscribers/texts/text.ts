import type { Instant } from '../../kernel/index.ts'

/** A text message that has reached a subscriber's phone. */
export interface ReceivedText {
  readonly id: number
  /** The phone number of the subscriber, in E.164. */
  readonly number: string
  /** What the phone shows as the sender: a sender id or a short code. */
  readonly from: string
  readonly text: string
  /** The provider that brought the message. */
  readonly service: string
  readonly receivedAt: Instant
}
