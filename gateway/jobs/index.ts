import type { Capability } from '../capability/capability.ts'
import { migrations } from './migration.ts'

/** Work that is due later, as rows. */
export const jobs = { migrations } satisfies Capability
