import type { Capability } from '../capability/capability.ts'
import { migrations } from './migration.ts'

/** Clients, their API users and keys; who may call what, how often, and once for each idempotency key. */
export const access = { migrations } satisfies Capability
