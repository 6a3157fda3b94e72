import pg from 'pg'
import { secureRandom } from '../runtime/random.ts'

/** The URL of another database in the same server. */
export function databaseOf(server: string, name: string): string {
  const url = new URL(server)
  url.pathname = `/${name}`
  return url.href
}

/** Runs statements in a server, one after the other. */
export async function inServer(server: string, statements: readonly string[]): Promise<void> {
  const client = new pg.Client({ connectionString: server })
  await client.connect()
  for (const statement of statements) await client.query(statement)
  await client.end()
}

/** A name that nothing in a server has. */
export function unusedName(kind: string): string {
  return `${kind}_${Buffer.from(secureRandom.bytes(8)).toString('hex')}`
}
