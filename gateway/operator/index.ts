import type { Capability } from '../capability/capability.ts'
import { migrations } from './migration.ts'

/** What operators do by commands, and the record of it. @see docs/gateway.md#operating-it */
export const operator = { migrations } satisfies Capability
