import type { Kysely } from 'kysely'
import { keepSetting } from '../database/settings.ts'
import type { Tables } from '../database/tables.ts'
import type { Writing } from '../database/writing.ts'
import { record } from './audit.ts'

const setting = 'production'

/** Whether a database is one for real money: fundings need two names, and there is no demo client. */
export async function isProduction(database: Kysely<Tables>): Promise<boolean> {
  const row = await database.selectFrom('settings').select('name').where('name', '=', setting).executeTakeFirst()
  return row !== undefined
}

/** Makes it one for real money, for good. Throws when it is one, or has a demo client. */
export async function becomeProduction(writing: Writing, actor: string): Promise<void> {
  const { transaction } = writing
  const demo = await transaction
    .selectFrom('settings')
    .select('name')
    .where('name', '=', 'demoClient')
    .executeTakeFirst()
  if (demo !== undefined)
    throw new Error('the database has a demo client, whose key can be computed: make a new database for real money')
  const { fresh } = await keepSetting(transaction, setting, 'yes')
  if (!fresh) throw new Error('the database is for real money already')
  await record(writing, { actor, action: 'production', subject: 'database' })
}
