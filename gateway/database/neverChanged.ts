export type Change = 'update' | 'delete' | 'truncate'

/**
 * The statements after which SQLite refuses to change or delete rows of a table.
 * @param keys its unique columns: `insert or replace` deletes the row that it replaces, and no trigger for deletions sees it
 */
export function neverInSqlite(
  table: string,
  keys: readonly string[],
  message: string,
  changes: readonly Change[],
): string[] {
  const refuse = `select raise(abort, '${message}')`
  const same = keys.map((key) => `exists (select 1 from ${table} where ${key} = new.${key})`).join(' or ')
  const replaced = `create trigger ${table}_no_replace before insert on ${table} begin
    ${refuse} where ${same}; end`
  const possible = changes.filter((change) => change !== 'truncate')
  return [
    replaced,
    ...possible.map(
      (change) => `create trigger ${table}_no_${change} before ${change} on ${table} begin ${refuse}; end`,
    ),
  ]
}

/** The same for PostgreSQL, which has a way to cut off all rows besides. */
export function neverInPostgres(table: string, message: string, changes: readonly Change[]): string[] {
  return [
    `create function ${table}_never() returns trigger language plpgsql as $$ begin raise exception '${message}'; end $$`,
    `create trigger ${table}_no_change before ${changes.join(' or ')} on ${table}
      for each statement execute function ${table}_never()`,
  ]
}
