import type { AsyncOperationTable, Respond } from '../../specs/openapi/index.ts'
import type { operations } from '../../specs/types/control.generated.ts'
import type { ControlContext, ControlVisit } from './context.ts'

/** The parts of the control plane, which mutants alter. */
export interface ControlDefinition {
  readonly document: unknown
  readonly operations: AsyncOperationTable<operations, ControlVisit>
  /** Middleware around all requests. */
  readonly around: (respond: Respond, context: ControlContext) => Respond
}
