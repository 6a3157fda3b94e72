import { mkdir, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { locationOf } from '../database/location.ts'

/** A folder that is made when it is needed first. */
export interface Folder {
  path(): Promise<string>
  /** The path where there is a folder already. */
  existing(): Promise<string | undefined>
  close(): Promise<void>
}

export interface FolderOptions {
  readonly databaseUrl: string | undefined
  /** @default beside the file of SQLite, else a temporary folder */
  readonly given: string | undefined
  /** Whether the database is for real money. */
  readonly isProduction: boolean
  readonly warn: (text: string) => void
}

/**
 * Where the files of documents are: the given folder, one beside the file of SQLite, or a temporary one. Throws where real money needs a
 * folder that lasts, or the given one cannot be made.
 */
export async function openFolder({ databaseUrl, given, isProduction, warn }: FolderOptions): Promise<Folder> {
  if (given !== undefined) {
    const folder = lasting(given)
    await folder.path()
    return folder
  }
  const location = locationOf(databaseUrl)
  if (location.kind === 'sqlite' && location.file !== ':memory:') return lasting(`${location.file}-kyc`)
  if (isProduction)
    throw new Error(
      'the database is for real money: name the folder for documents of customers by --kyc-folder or RAILYARD_KYC_FOLDER',
    )
  return temporary(() => {
    if (location.kind === 'postgres')
      warn(
        'documents of customers are kept in a temporary folder, which is removed at the end: name one by --kyc-folder',
      )
  })
}

function lasting(path: string): Folder {
  let made: Promise<string | undefined> | undefined
  return {
    async path() {
      made ??= mkdir(path, { recursive: true, mode: 0o700 })
      await made
      return path
    },
    existing: async () => path,
    close: async () => undefined,
  }
}

function temporary(opened: () => void): Folder {
  let made: Promise<string> | undefined
  return {
    async path() {
      if (made === undefined) opened()
      made ??= mkdtemp(join(tmpdir(), 'railyard-kyc-'))
      return made
    },
    existing: async () => made,
    async close() {
      if (made !== undefined) await rm(await made, { recursive: true })
    },
  }
}
