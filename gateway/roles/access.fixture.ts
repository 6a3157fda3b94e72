import { onTestFinished } from 'vitest'
import { createClient } from '../access/clients.ts'
import type { ClientRow } from '../access/tables.ts'
import type { Database } from '../database/connect.ts'
import { secureRandom } from '../runtime/random.ts'
import { openDatabase } from '../testing/databases.ts'
import type { TestGateway } from '../testing/testGateway.ts'

/** What tests of access read and make beside the gateway, in its database. */
export interface AccessRows {
  readonly kysely: Database['kysely']
  /** The id of a role or a permission by its name. */
  idOf(table: 'roles' | 'permissions', name: string): Promise<string>
  /** The demo client and its API user. */
  demo(): Promise<{ readonly clientId: string; readonly apiUserId: string }>
  /** Another client; one of a person has no API user yet. */
  client(name: string, type?: ClientRow['client_type']): Promise<string>
}

/** Opens the database of a gateway until the test ends. */
export async function accessRows({ databaseUrl }: Pick<TestGateway, 'databaseUrl'>): Promise<AccessRows> {
  const { kysely, close } = await openDatabase(databaseUrl)
  onTestFinished(close)
  return {
    kysely,
    idOf: async (table, name) =>
      (await kysely.selectFrom(table).select('id').where('name', '=', name).executeTakeFirstOrThrow()).id,
    async demo() {
      const user = kysely.selectFrom('api_users').select(['id', 'client_id']).orderBy('created_at').limit(1)
      const { id, client_id } = await user.executeTakeFirstOrThrow()
      return { clientId: client_id, apiUserId: id }
    },
    client: (name, type = 'Company') =>
      kysely.transaction().execute(async (transaction) => {
        await createClient({ transaction, random: secureRandom, now: 0 }, { name, allowsAirtime: false, float: 0 })
        const named = transaction.updateTable('clients').set({ client_type: type }).where('name', '=', name)
        const { id } = await named.returning('id').executeTakeFirstOrThrow()
        if (type === 'Company') return id
        const users = transaction.selectFrom('api_users').select('id').where('client_id', '=', id)
        await transaction.deleteFrom('api_keys').where('api_user_id', 'in', users).execute()
        await transaction.deleteFrom('api_users').where('client_id', '=', id).execute()
        return id
      }),
  }
}
