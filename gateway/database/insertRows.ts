import { CompiledQuery, type Insertable, type Kysely, sql } from 'kysely'
import { giveWay } from '../runtime/wallClock.ts'
import { isSqlite } from './isSqlite.ts'
import { ManyRows } from './manyRows.ts'
import { sendLater } from './sendLater.ts'
import type { Tables } from './tables.ts'

/** How many rows are stored before the event loop is given back. It has nothing to do with a limit on variables. */
const most = 1_000

/**
 * Stores any number of rows. A statement of PostgreSQL has one variable, the rows as JSON, so its limit on variables is not reached, and
 * nothing has to be compiled for each row. In a transaction; without one, some rows may be stored when one is refused.
 * @param rows with the same members each
 */
export async function insertRows<Table extends keyof Tables & string>(
  database: Kysely<Tables>,
  table: Table,
  rows: readonly Insertable<Tables[Table]>[],
): Promise<void> {
  // A column that is null in all rows is null without being read from each of them.
  const columns = Object.keys(rows[0] ?? {}).filter((name) => rows.some((row) => Reflect.get(row, name) !== null))
  for (let start = 0; start < rows.length; start += most) {
    if (start > 0) await giveWay()
    const part = rows.slice(start, start + most)
    await (isSqlite(database) ? insertEach(database, table, columns, part) : insertAll(database, table, columns, part))
  }
}

async function insertEach(
  database: Kysely<Tables>,
  table: string,
  columns: readonly string[],
  rows: readonly object[],
): Promise<void> {
  const names = columns.map((name) => `"${name}"`).join(', ')
  const values = columns.map(() => '?').join(', ')
  const parameters = new ManyRows(rows.map((row) => columns.map((name) => Reflect.get(row, name))))
  await database.executeQuery(CompiledQuery.raw(`insert into "${table}" (${names}) values (${values})`, [parameters]))
}

async function insertAll(
  database: Kysely<Tables>,
  table: string,
  columns: readonly string[],
  rows: readonly object[],
): Promise<void> {
  const names = sql.join(columns.map((name) => sql.ref(name)))
  const stored = sql`json_populate_recordset(null::${sql.table(table)}, ${JSON.stringify(rows)})`
  const insert = sql`insert into ${sql.table(table)} (${names}) select ${names} from ${stored}`
  await sendLater(database, insert.compile(database))
}
