import { copyFileSync, existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, inject } from 'vitest'
import { gathered } from '../capabilities.ts'
import { connect, type Database } from '../database/connect.ts'
import { secureRandom } from '../runtime/random.ts'
import { databaseOf, inServer, unusedName } from './postgresServer.ts'

export interface TestDatabase {
  readonly name: string
  /** Names a fresh database with all tables, that outlives its connections until the tests of this file have run. */
  readonly url: () => Promise<string>
  /** Names one without tables; on PostgreSQL, a schema among others. */
  readonly empty: () => Promise<string>
  /** Opens a fresh database. */
  readonly open: () => Promise<Database>
  /** Copies a database that nobody has open. */
  readonly copy: (url: string) => Promise<DatabaseCopy>
}

export interface DatabaseCopy {
  readonly url: string
  readonly remove: () => Promise<void>
}

/** The kinds of database at hand: SQLite always, PostgreSQL when `RAILYARD_DATABASE_URL` is set. */
export function databases(): TestDatabase[] {
  const { file, postgres } = inject('migrated')
  const server = process.env['RAILYARD_DATABASE_URL']
  const empty = files()
  const copy = async (): Promise<string> => {
    const url = await empty()
    copyFileSync(file, url)
    return url
  }
  const copyFiles = async (from: string): Promise<DatabaseCopy> => {
    const url = asLeftBehind(from)
    return { url, remove: async () => rmSync(url) }
  }
  const sqlite: TestDatabase = { name: 'SQLite', url: copy, empty, open: () => openDatabase(), copy: copyFiles }
  if (server === undefined || postgres === undefined) return [sqlite]
  const url = copies(server, postgres)
  const opened = async () => openDatabase(await url())
  const copyOf = (from: string) => copyInServer(server, from)
  return [sqlite, { name: 'PostgreSQL', url, empty: schemas(server), open: opened, copy: copyOf }]
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

/** Each call makes a database of its own, so that no test sees the rows of another; all are dropped in the end. */
function copies(server: string, template: string): () => Promise<string> {
  const fresh = named(server, (name) => `drop database if exists "${name}" with (force)`)
  return async () => {
    const name = await fresh((each) => `create database "${each}" template "${template}"`)
    return unhurried(databaseOf(server, name), '')
  }
}

async function copyInServer(server: string, from: string): Promise<DatabaseCopy> {
  const name = unusedName('test')
  await inServer(server, [`create database "${name}" template "${new URL(from).pathname.slice(1)}"`])
  const remove = () => inServer(server, [`drop database "${name}" with (force)`])
  return { url: unhurried(databaseOf(server, name), ''), remove }
}

function schemas(server: string): () => Promise<string> {
  const fresh = named(server, (name) => `drop schema if exists "${name}" cascade`)
  return async () => unhurried(server, `-c search_path=${await fresh((each) => `create schema "${each}"`)} `)
}

/** Makes things with names of their own, all of which are dropped when the tests of this file have run. */
function named(server: string, drop: (name: string) => string): (create: (name: string) => string) => Promise<string> {
  const made: string[] = []
  afterAll(() => inServer(server, made.map(drop)))
  return async (create) => {
    const name = unusedName('test')
    made.push(name)
    await inServer(server, [create(name)])
    return name
  }
}

/** A commit does not wait for the disk. */
function unhurried(server: string, options: string): string {
  const url = new URL(server)
  url.searchParams.set('options', `${options}-c synchronous_commit=off`)
  return url.href
}
