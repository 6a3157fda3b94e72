import type { Database } from './database/connect.ts'
import type { Random } from './random.ts'

/** The token that ends the paths of callbacks: drawn once for a database, the same for all gateways that share it. */
export async function callbackToken({ kysely }: Database, random: Random): Promise<string> {
  const value = Buffer.from(random.bytes(24)).toString('base64url')
  const row = { name: 'callbackToken', value }
  await kysely
    .insertInto('settings')
    .values(row)
    .onConflict((conflict) => conflict.doNothing())
    .execute()
  const stored = kysely.selectFrom('settings').select('value').where('name', '=', row.name)
  return (await stored.executeTakeFirstOrThrow()).value
}
