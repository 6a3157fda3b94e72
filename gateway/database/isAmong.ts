import { type Expression, type Kysely, type RawBuilder, type SqlBool, sql } from 'kysely'
import { isSqlite } from './isSqlite.ts'

/** Whether a column of text is among so many values, as one variable: lists of any length. */
export function isAmong<Tables>(
  database: Kysely<Tables>,
  column: Expression<string | null>,
  values: readonly string[],
): RawBuilder<SqlBool> {
  const list = JSON.stringify(values)
  return isSqlite(database)
    ? sql<SqlBool>`${column} in (select value from json_each(${list}))`
    : sql<SqlBool>`${column} in (select json_array_elements_text(${list}))`
}
