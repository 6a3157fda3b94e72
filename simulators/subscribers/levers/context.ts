import type { OperationTable } from '../../../specs/openapi/index.ts'
import type { operations, tags } from '../../../specs/types/control.generated.ts'
import type { WorldSubscribers } from '../worldSubscribers.ts'

/** The function behind one operation of the control plane on subscribers. */
export type Lever<Id extends tags['subscribers']> = OperationTable<operations, WorldSubscribers>[Id]
