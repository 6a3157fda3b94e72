import type { Services } from '../capability/context.ts'
import type { Writing } from '../database/writing.ts'
import type { CardAuthorisationRow } from './tables.ts'

/** Reads an authorisation; its row stays locked until the transaction ends, on both databases. */
export async function lockAuthorisation(
  { transaction }: Writing,
  id: string,
): Promise<CardAuthorisationRow | undefined> {
  return transaction
    .updateTable('card_authorisations')
    .set((row) => ({ status: row.ref('status') }))
    .where('id', '=', id)
    .returningAll()
    .executeTakeFirst()
}

/** Changes a locked authorisation, and tells who listens in the same transaction. Resolves with the row as it is then. */
export async function changeAuthorisation(
  { cardChanged }: Pick<Services, 'cardChanged'>,
  writing: Writing,
  row: CardAuthorisationRow,
  changes: Partial<CardAuthorisationRow>,
): Promise<CardAuthorisationRow> {
  const changed = { ...row, ...changes }
  await writing.transaction.updateTable('card_authorisations').set(changes).where('id', '=', row.id).execute()
  await cardChanged(writing, changed, row)
  return changed
}

/** What ends a doubt. */
export const settled = { doubt: null, doubtful_since: null, pa_res: null } as const

/** The name of an authorisation, or of its capture, at the acquirer: the id without its prefix. */
export function referenceOf(id: string): string {
  return id.replace(/^[a-z]+_/, '')
}

/** The authorisation that the acquirer has under a name. */
export function authorisationIdOf(reference: string): string {
  return `auth_${reference}`
}
