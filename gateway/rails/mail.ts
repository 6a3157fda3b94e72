import type { WorkUnit } from '../runtime/work.ts'

/** How mail leaves the gateway. @see docs/gateway.md#mail */
export interface MailService {
  /**
   * `smtp`: a job delivers it. `outbox`: it stays in its table, which is the mailbox. `nowhere`: it is not taken, since the database is
   * for real money and no SMTP server is named.
   */
  readonly way: 'smtp' | 'outbox' | 'nowhere'
  /** Delivers one message by SMTP. It does not reject. */
  deliver(mail: OutgoingMail, unit: WorkUnit): Promise<Delivery>
}

export interface OutgoingMail {
  /** Names the message, also where it is delivered twice. */
  readonly id: string
  readonly recipient: string
  readonly subject: string
  readonly body: string
  /** ms since the epoch. */
  readonly createdAt: number
}

/** What became of an attempt. A reason has none of the server's own words, which may repeat the message. */
export type Delivery =
  | { readonly kind: 'delivered' }
  /** The server will never take it. */
  | { readonly kind: 'refused'; readonly reason: string }
  /** It may be tried again. */
  | { readonly kind: 'failed'; readonly reason: string }

/** Mail without an SMTP server. */
export function withoutServer(way: 'outbox' | 'nowhere'): MailService {
  return { way, deliver: async () => ({ kind: 'failed', reason: 'no SMTP server is named' }) }
}
