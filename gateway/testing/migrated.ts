import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { openLocked } from '../openLocked.ts'
import { databaseOf, inServer, unusedName } from './postgresServer.ts'

/** Databases with all tables and roles, of which each test gets a copy: to migrate one takes longer than most tests. */
export interface Migrated {
  /** A file of SQLite. */
  readonly file: string
  /** The name of a database in the server of `RAILYARD_DATABASE_URL`; undefined where there is none. */
  readonly postgres: string | undefined
}

declare module 'vitest' {
  interface ProvidedContext {
    readonly migrated: Migrated
  }
}

/** Makes them before the tests of a project, and returns what drops them. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = mkdtempSync(join(tmpdir(), 'gateway-'))
  const file = join(folder, 'migrated.sqlite')
  await migrate(file)
  const server = process.env['RAILYARD_DATABASE_URL']
  const postgres = server === undefined ? undefined : unusedName('migrated')
  if (server !== undefined && postgres !== undefined) {
    await inServer(server, [`create database "${postgres}"`])
    await migrate(databaseOf(server, postgres))
  }
  project.provide('migrated', { file, postgres })
  return async () => {
    rmSync(folder, { recursive: true })
    if (server !== undefined && postgres !== undefined) await inServer(server, [`drop database "${postgres}"`])
  }
}

async function migrate(location: string): Promise<void> {
  await (await openLocked(location)).close()
}
