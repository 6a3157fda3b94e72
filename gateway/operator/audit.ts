import type { Insertable, Kysely, Selectable } from 'kysely'
import type { Tables } from '../database/tables.ts'
import type { Writing } from '../database/writing.ts'
import { uuid } from '../runtime/ids.ts'
import type { AuditRow } from './tables.ts'

/** What an operator does, as it is recorded. */
export interface Act {
  /** The name that the operator gave. */
  readonly actor: string
  readonly action: string
  /** The id of what it is about. */
  readonly subject: string
  readonly reason?: string
  readonly before?: object
  readonly after?: object
}

/** Records what an operator does, in the transaction that does it. Resolves with the id of the entry. */
export async function record({ transaction, now, random }: Writing, act: Act): Promise<string> {
  const { actor, action, subject, reason = null, before, after } = act
  const id = uuid(random)
  const [was, is] = [before, after].map((state) => (state === undefined ? null : JSON.stringify(state)))
  const row: Insertable<AuditRow> = {
    id,
    at: now,
    actor,
    action,
    subject,
    reason,
    before: was ?? null,
    after: is ?? null,
  }
  await transaction.insertInto('audit_entries').values(row).execute()
  return id
}

/** The last entries, the oldest of them first. */
export async function readAudit(database: Kysely<Tables>, last: number): Promise<Selectable<AuditRow>[]> {
  const rows = await database.selectFrom('audit_entries').selectAll().orderBy('number', 'desc').limit(last).execute()
  return rows.reverse()
}
