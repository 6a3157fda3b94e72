import type { Capability } from '../capability/capability.ts'
import { migrations } from './migration.ts'

/** The ledger and the clients' floats. */
export const accounts = { migrations } satisfies Capability
