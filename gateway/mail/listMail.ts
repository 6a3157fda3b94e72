import type { Kysely } from 'kysely'
import type { Tables } from '../database/tables.ts'
import type { MailRow } from './tables.ts'

/** A message of the outbox. */
export interface ListedMail {
  readonly id: string
  readonly to: string
  readonly subject: string
  /** What it says; null once it was delivered by SMTP, or can be delivered no more. */
  readonly body: string | null
  readonly status: MailRow['status']
  /** ms since the epoch. */
  readonly at: number
}

/** Reads the outbox, the oldest first; `to`: only what went to this address, whatever its letter case. */
export async function listMail(database: Kysely<Tables>, to?: string): Promise<ListedMail[]> {
  const rows = await database
    .selectFrom('outbox')
    .selectAll()
    .$if(to !== undefined, (query) =>
      query.where(({ fn, eb }) => eb(fn<string>('lower', ['recipient']), '=', to?.toLowerCase() ?? '')),
    )
    .orderBy('created_at')
    .orderBy('id')
    .execute()
  return rows.map(({ id, recipient, subject, body, status, created_at }) => ({
    ...{ id, to: recipient, subject, body, status, at: created_at },
  }))
}
