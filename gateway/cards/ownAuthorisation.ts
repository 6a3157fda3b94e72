import type { Context } from '../capability/context.ts'
import type { CardAuthorisationRow } from './tables.ts'

/** An authorisation of the caller's client; undefined where there is none. One of a checkout session is the session's. */
export function ownAuthorisation({ database, caller }: Context, id: string): Promise<CardAuthorisationRow | undefined> {
  return database
    .selectFrom('card_authorisations')
    .selectAll()
    .where('id', '=', id)
    .where('client_id', '=', caller.clientId)
    .where('session_id', 'is', null)
    .executeTakeFirst()
}
