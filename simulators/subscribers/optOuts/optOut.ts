import type { Instant } from '../../kernel/index.ts'

/** A subscriber's wish to get no more messages of one sender. It stays until the subscriber lifts it. */
export interface OptOut {
  /** The phone number of the subscriber, in E.164. */
  readonly number: string
  /** The provider of the sender. */
  readonly service: string
  readonly sender: string
  readonly since: Instant
}

/** The key of an opt-out in its collection. Sender ids have no slash. */
export function optOutKey({ service, sender, number }: Pick<OptOut, 'service' | 'sender' | 'number'>): string {
  return `${service}/${sender}/${number}`
}
