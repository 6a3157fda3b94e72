import type { Capability } from '../capability/capability.ts'
import { migrations } from './migration.ts'
import { reconcile, reconcileJob } from './reconcile.ts'

/** The books held against themselves and against the providers. @see docs/gateway.md#reconciliation */
export const reconciliation = {
  jobHandlers: { [reconcileJob]: reconcile },
  migrations,
} satisfies Capability
