import type { Kysely } from 'kysely'
import type { Tables } from '../database/tables.ts'

/** How many API users a client has, or all clients have where none is named. */
export async function countApiUsers(database: Kysely<Tables>, clientId: string | null): Promise<number> {
  const { count } = await database
    .selectFrom('api_users')
    .select(({ fn }) => fn.countAll<number | string>().as('count'))
    .$if(clientId !== null, (query) => query.where('client_id', '=', clientId ?? ''))
    .executeTakeFirstOrThrow()
  return Number(count)
}
