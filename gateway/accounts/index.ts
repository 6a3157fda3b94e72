import type { Capability } from '../capability/capability.ts'
import { ledgerMigration } from './ledgerMigration.ts'
import { migrations } from './migration.ts'

/** The ledger and the clients' floats. */
export const accounts = { migrations: { ...migrations, ...ledgerMigration } } satisfies Capability
