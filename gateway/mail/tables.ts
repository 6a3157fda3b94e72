declare module '../database/tables.ts' {
  interface Tables {
    outbox: MailRow
  }
}

export interface MailRow {
  id: string
  /** Null where it is for the staff of the gateway. */
  client_id: string | null
  recipient: string
  subject: string
  /** What it says. Null once it was delivered by SMTP, or can be delivered no more. */
  body: string | null
  /**
   * Waiting: a job delivers it by SMTP. Sent: an SMTP server took it. Refused: one refused it for good. Expired: it was of no use any
   * more. Kept: no SMTP server is named, so this row is the mailbox.
   */
  status: 'Waiting' | 'Sent' | 'Refused' | 'Expired' | 'Kept'
  created_at: number
  /** When it stops being of use; null where it does not. */
  useful_until: number | null
  /** When it was sent, refused or expired. */
  ended_at: number | null
}
