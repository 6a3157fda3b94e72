import type { Kysely } from 'kysely'
import type { Clock } from '../clock.ts'
import type { Tables } from '../database/tables.ts'
import { minorUnits } from '../minorUnits.ts'
import type { Random } from '../random.ts'
import { createClient } from './createClient.ts'
import { demoClient } from './data/demoClient.ts'

/** Makes the demo client in an empty database and returns its API key; nothing where there are clients already. */
export async function seedDemoClient(
  database: Kysely<Tables>,
  clock: Clock,
  random: Random,
): Promise<string | undefined> {
  return database.transaction().execute(async (transaction) => {
    const claim = { name: 'demoClient', value: 'made' }
    const insert = transaction
      .insertInto('settings')
      .values(claim)
      .onConflict((conflict) => conflict.doNothing())
    const { numInsertedOrUpdatedRows } = await insert.executeTakeFirstOrThrow()
    const client = await transaction.selectFrom('clients').select('id').limit(1).executeTakeFirst()
    if (numInsertedOrUpdatedRows === 0n || client !== undefined) return undefined
    const float = minorUnits(demoClient.float) ?? 0
    const { apiKey } = await createClient({ transaction, random, now: clock.now() }, { ...demoClient, float })
    return apiKey
  })
}
