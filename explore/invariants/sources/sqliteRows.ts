import { existsSync } from 'node:fs'
import { DatabaseSync } from 'node:sqlite'
import { type Row, rowOf } from './row.ts'
import { UnreadableSource } from './unreadableSource.ts'

/** Real milliseconds that a statement waits for a service that writes. */
const patience = 5_000

/** The rows of a statement in an SQLite file. It is opened for reading only, also while a service has it open. */
export function sqliteRows(path: string, sql: string, written: string): readonly Row[] {
  if (!existsSync(path)) throw new UnreadableSource(written, `there is no file ${path}`)
  try {
    const database = new DatabaseSync(path, { readOnly: true })
    try {
      database.exec(`PRAGMA busy_timeout = ${patience}`)
      const statement = database.prepare(sql)
      // Otherwise an integer beyond 2^53 is an error.
      statement.setReadBigInts(true)
      return statement.all().map(rowOf)
    } finally {
      database.close()
    }
  } catch (error) {
    throw new UnreadableSource(written, error instanceof Error ? error.message : String(error), { cause: error })
  }
}
