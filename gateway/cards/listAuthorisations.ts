import { type Expression, type ExpressionBuilder, type Kysely, type SqlBool, sql } from 'kysely'
import type { components } from '../../specs/types/gateway.generated.ts'
import type { PortalUser } from '../capability/context.ts'
import { inPages, pageSize } from '../database/inPages.ts'
import type { Tables } from '../database/tables.ts'
import { representTransaction } from './representAuthorisation.ts'
import type { CardAuthorisationRow, CardStatus } from './tables.ts'

/** Which authorisations a report lists. Moments are ms since the epoch, both included. */
export interface ListedCards {
  readonly status?: CardStatus | undefined
  readonly range?: { readonly from: number; readonly to: number }
}

/** The authorisations that a portal user may see, the newest first, read in parts. */
export async function* listAuthorisations(
  database: Kysely<Tables>,
  user: Pick<PortalUser, 'clientId'>,
  { status, range }: ListedCards,
): AsyncGenerator<components['schemas']['CardTransaction'], void> {
  const parts = inPages((last: CardAuthorisationRow | undefined) => {
    let query = database.selectFrom('card_authorisations').selectAll().where(isSeenCard(user))
    if (status !== undefined) query = query.where('status', '=', status)
    if (range !== undefined) query = query.where('created_at', '>=', range.from).where('created_at', '<=', range.to)
    if (last !== undefined) query = query.where(sql<boolean>`(created_at, id) < (${last.created_at}, ${last.id})`)
    return query.orderBy('created_at', 'desc').orderBy('id', 'desc').limit(pageSize).execute()
  })
  for await (const rows of parts) yield* rows.map(representTransaction)
}

/** Whether a portal user may see an authorisation: the staff sees all that are live, and others those of their client. */
export function isSeenCard({ clientId }: Pick<PortalUser, 'clientId'>) {
  return (row: ExpressionBuilder<Tables, 'card_authorisations'>): Expression<SqlBool> =>
    clientId === null ? row('side', '=', 'live') : row('client_id', '=', clientId)
}
