import type { AsyncOperationTable, Respond } from '../../specs/openapi/index.ts'
import type { operations } from '../../specs/types/control.generated.ts'
import type { ControlContext, ControlVisit } from './context.ts'

/** What the control plane is made of, so that it can be broken on purpose. */
export interface ControlDefinition {
  readonly document: unknown
  readonly operations: AsyncOperationTable<operations, ControlVisit>
  /** Middleware around all that is asked. */
  readonly around: (respond: Respond, context: ControlContext) => Respond
}
