import { closeSync, openSync } from 'node:fs'
import { DatabaseSync, type SQLInputValue, type StatementSync } from 'node:sqlite'
import type { SqliteDatabase, SqliteStatement } from 'kysely'
import { ManyRows } from './manyRows.ts'

/**
 * Kibibytes of pages in memory. A batch of 10,000 items changes pages all over the indexes of random ids; with the usual 2,000 they are
 * written and read again within one transaction, and the more so the more payouts there are.
 */
const cacheSize = 32_000

/**
 * Pages of the log of commits after which they are copied into the database, which holds up the event loop and waits for the disk. A page
 * that is changed many times meanwhile is copied once. With the usual 1,000 a batch of 10,000 items has it copied every few hundred commits.
 */
const checkpointAfter = 10_000

/** Keys of clients and people's details are in it. SQLite gives the files beside it the same mode. */
const ownerOnly = 0o600

/**
 * `node:sqlite` in the shape that Kysely's SQLite dialect is written for. Statements are prepared once. A commit does not wait for the
 * disk here: `sqliteDriver.ts` does, for many commits at once.
 */
export function sqliteDatabase(file: string): SqliteDatabase {
  if (file !== ':memory:') closeSync(openSync(file, 'a', ownerOnly))
  return open(
    file,
    `pragma journal_mode = wal; pragma synchronous = normal; pragma foreign_keys = on; pragma cache_size = -${cacheSize}; pragma wal_autocheckpoint = ${checkpointAfter}`,
  )
}

/** The same file for reading: what was committed last, also while a transaction writes. */
export function sqliteReader(file: string): SqliteDatabase {
  return open(file, 'pragma query_only = on')
}

function open(file: string, settings: string): SqliteDatabase {
  const database = new DatabaseSync(file)
  // Waiting in SQLite would hold up the event loop; `sqliteDriver.ts` waits for other processes.
  database.exec(`pragma busy_timeout = 50; ${settings}`)
  const prepared = new Map<string, SqliteStatement>()

  function prepare(sql: string): SqliteStatement {
    const known = prepared.get(sql)
    if (known !== undefined) return known
    const statement = adapt(database.prepare(sql))
    if (prepared.size < 500) prepared.set(sql, statement)
    return statement
  }

  return { prepare, close: () => database.close() }
}

function adapt(statement: StatementSync): SqliteStatement {
  return {
    reader: statement.columns().length > 0,
    all: (parameters) => statement.all(...parameters.map(bindable)),
    run: (parameters) => run(statement, parameters),
    iterate: (parameters) => statement.iterate(...parameters.map(bindable)),
  }
}

function run(statement: StatementSync, parameters: readonly unknown[]): ReturnType<SqliteStatement['run']> {
  const [many] = parameters
  if (!(many instanceof ManyRows)) return statement.run(...parameters.map(bindable))
  for (const row of many.rows) statement.run(...row.map(bindable))
  return { changes: many.rows.length, lastInsertRowid: 0 }
}

function bindable(value: unknown): SQLInputValue {
  if (value === null || typeof value === 'string' || typeof value === 'number' || typeof value === 'bigint')
    return value
  throw new TypeError(`SQLite cannot store a ${typeof value}. Turn it into text or a whole number first.`)
}
