import { copyFileSync, existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { afterAll } from 'vitest'
import { gathered } from '../capabilities.ts'
import { connect, type Database } from '../database/connect.ts'
import { secureRandom } from '../runtime/random.ts'

export interface TestDatabase {
  readonly name: string
  /** Names a fresh database that outlives its connections, until the tests of this file have run. */
  readonly url: () => Promise<string>
  /** Opens a fresh database. */
  readonly open: () => Promise<Database>
}

/** The kinds of database at hand: SQLite always, PostgreSQL when `RAILYARD_DATABASE_URL` is set. */
export function databases(): TestDatabase[] {
  const server = process.env['RAILYARD_DATABASE_URL']
  const sqlite: TestDatabase = { name: 'SQLite', url: files(), open: () => openDatabase() }
  if (server === undefined) return [sqlite]
  const url = schemas(server)
  return [sqlite, { name: 'PostgreSQL', url, open: async () => openDatabase(await url()) }]
}

/**
 * The database as it is left by a gateway that has died, while the one that stands for it goes on in this process: a copy of the file
 * for SQLite, which one gateway may use, and the same database for PostgreSQL.
 */
export function asLeftBehind(url: string): string {
  if (url.startsWith('postgres')) return url
  const copy = `${url}.${secureRandom.bytes(4).join('')}.sqlite`
  for (const end of ['', '-wal']) if (existsSync(url + end)) copyFileSync(url + end, copy + end)
  return copy
}

/** Opens a database with the tables of all capabilities. */
export function openDatabase(url?: string): Promise<Database> {
  return connect(gathered.migrations, url)
}

function files(): () => Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'gateway-'))
  let made = 0
  afterAll(() => rmSync(folder, { recursive: true }))
  return async () => join(folder, `${made++}.sqlite`)
}

/** Each call makes a schema of its own, so that no test sees the rows of another; all are dropped in the end. */
function schemas(server: string): () => Promise<string> {
  const made: string[] = []
  afterAll(() =>
    inServer(
      server,
      made.map((name) => `drop schema if exists "${name}" cascade`),
    ),
  )
  return async () => {
    const name = `test_${Buffer.from(secureRandom.bytes(8)).toString('hex')}`
    made.push(name)
    await inServer(server, [`create schema "${name}"`])
    const url = new URL(server)
    url.searchParams.set('options', `-c search_path=${name} -c synchronous_commit=off`)
    return url.href
  }
}

async function inServer(server: string, statements: readonly string[]): Promise<void> {
  const client = new pg.Client({ connectionString: server })
  await client.connect()
  for (const statement of statements) await client.query(statement)
  await client.end()
}
