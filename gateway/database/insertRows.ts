import { type Insertable, type Kysely, sql } from 'kysely'
import { giveWay } from '../runtime/wallClock.ts'
import { isSqlite } from './isSqlite.ts'
import type { Tables } from './tables.ts'

/** How many rows one statement stores. It bounds how long the event loop stands still, and has nothing to do with variables. */
const most = 1_000

/**
 * Stores any number of rows. Each statement has one variable, the rows as JSON, so no limit of a database on variables is reached, and
 * nothing has to be compiled for each row.
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
    await insertPart(database, table, columns, JSON.stringify(rows.slice(start, start + most)))
  }
}

async function insertPart(
  database: Kysely<Tables>,
  table: string,
  columns: readonly string[],
  rows: string,
): Promise<void> {
  const values = isSqlite(database)
    ? sql`select ${sql.join(columns.map((name) => sql`value ->> ${sql.lit(`$.${name}`)}`))} from json_each(${rows})`
    : sql`select ${sql.join(columns.map((name) => sql.ref(name)))} from json_populate_recordset(null::${sql.table(table)}, ${rows})`
  await sql`insert into ${sql.table(table)} (${sql.join(columns.map((name) => sql.ref(name)))}) ${values}`.execute(
    database,
  )
}
