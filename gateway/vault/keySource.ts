import { link, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import type { Kysely } from 'kysely'
import { locationOf } from '../database/location.ts'
import { keepSetting } from '../database/settings.ts'
import type { Tables } from '../database/tables.ts'
import type { Random } from '../runtime/random.ts'
import { type CardKey, checkCardKeys, keyLength, readCardKeys, writtenCardKeys } from './cardKeys.ts'

export interface KeySourceOptions {
  readonly databaseUrl: string | undefined
  readonly database: Kysely<Tables>
  /** @default a file beside that of SQLite, one in the temporary folder for PostgreSQL, drawn at the start for a database in memory */
  readonly given: readonly CardKey[] | undefined
  /** Whether the database is for real money. */
  readonly isProduction: boolean
  /** Draws keys. It must not repeat. */
  readonly random: Random
  readonly warn: (text: string) => void
}

/** Where the keys of the vault come from. Nothing is drawn or written before they are asked for. */
export type KeySource = () => Promise<readonly CardKey[]>

/** Finds the keys of the vault, which are never in the database. Throws where real money has none, or a given one is malformed. */
export function keySource(options: KeySourceOptions): KeySource {
  const { given, isProduction, databaseUrl, random } = options
  if (given !== undefined) {
    checkCardKeys(given)
    return async () => given
  }
  if (isProduction)
    throw new Error('the database is for real money: set RAILYARD_CARD_KEYS to id:key, a key of 32 bytes in base64')
  const location = locationOf(databaseUrl)
  if (location.kind === 'postgres') return () => inTemporaryFolder(options)
  if (location.file === ':memory:') return async () => [draw(random)]
  return () => inFile(`${location.file}-card-keys`, random)
}

/** Gateways on one database find one file: its name is drawn once for the database. It tells nothing of the keys. */
async function inTemporaryFolder({ database, random, warn }: KeySourceOptions): Promise<CardKey[]> {
  const drawn = Buffer.from(random.bytes(12)).toString('hex')
  const { value } = await keepSetting(database, 'cardKeyFile', drawn)
  const file = join(tmpdir(), `railyard-card-keys-${value}`)
  warn(`the keys of cards are kept in ${file}, which the system may remove: set RAILYARD_CARD_KEYS`)
  return inFile(file, random)
}

/** The keys in a file, which is made where there is none: whole at once, so that another gateway never reads a part. */
async function inFile(file: string, random: Random): Promise<CardKey[]> {
  const known = await read(file)
  if (known !== undefined) return known
  const folder = await mkdtemp(join(dirname(file), '.card-keys-'))
  try {
    const drawn = join(folder, 'keys')
    await writeFile(drawn, writtenCardKeys([draw(random)]), { mode: 0o600, flush: true })
    await link(drawn, file).catch((error: unknown) => {
      if (!hasCode(error, 'EEXIST')) throw error
    })
  } finally {
    await rm(folder, { recursive: true })
  }
  const made = await read(file)
  if (made === undefined) throw new Error(`the keys of cards in ${file} are gone`)
  return made
}

async function read(file: string): Promise<CardKey[] | undefined> {
  try {
    return readCardKeys(await readFile(file, 'utf8'))
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return undefined
    throw error
  }
}

function draw(random: Random): CardKey {
  const id = `k${Buffer.from(random.bytes(4)).toString('hex')}`
  return { id, key: Buffer.from(random.bytes(keyLength)).toString('base64') }
}

function hasCode(error: unknown, code: string): boolean {
  return error instanceof Error && 'code' in error && error.code === code
}
