import type { ClientConfig } from 'pg'
import { type Row, rowOf } from './row.ts'
import { UnreadableSource } from './unreadableSource.ts'

/** Real milliseconds that a connection, and a statement, may take. */
const limits = { connectionTimeoutMillis: 5_000, statement_timeout: 60_000, query_timeout: 65_000 }

/** The rows of a statement in a PostgreSQL database, which it cannot change. */
export async function postgresRows(connectionString: string, sql: string, written: string): Promise<readonly Row[]> {
  const { default: pg } = await import('pg')
  const settings: ClientConfig = {
    ...{ connectionString, application_name: 'railyard explore' },
    ...limits,
    options: '-c default_transaction_read_only=on',
  }
  const client = new pg.Client(settings)
  // A connection that breaks while nothing is asked is an event; what is asked next rejects.
  client.on('error', () => {})
  try {
    await client.connect()
    const { rows }: { rows: readonly object[] } = await client.query(sql)
    return rows.map(rowOf)
  } catch (error) {
    throw new UnreadableSource(written, reasonIn(error), { cause: error })
  } finally {
    await client.end().catch(() => {})
  }
}

/** An attempt to connect to several addresses fails with an error without a message. */
function reasonIn(error: unknown): string {
  if (error instanceof AggregateError) return error.errors.map(reasonIn).join(', ')
  return error instanceof Error ? error.message : String(error)
}
