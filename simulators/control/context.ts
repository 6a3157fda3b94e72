import type { ReplyOf, RequestOf } from '../../specs/openapi/index.ts'
import type { operations } from '../../specs/types/control.ts'
import { type ProblemReply, unknownWorld, type World, type WorldRequest, type Worlds } from '../kernel/index.ts'
import type { ServiceLevers } from './levers.ts'

/** What the control plane needs to know of a provider. */
interface Steered {
  readonly name: string
  readonly edge: { readonly operations: ReadonlyMap<string, unknown>; readonly callbacks: ReadonlySet<string> }
  hasError(name: string | number): boolean
  readonly levers: Partial<ServiceLevers>
}

/** What an operation of the control plane works with. */
export interface ControlContext {
  readonly worlds: Worlds
  /** The providers that run in these worlds. */
  readonly services: readonly Steered[]
}

type Id = keyof operations

export type ControlOperation<Name extends Id> = (
  request: RequestOf<operations[Name]>,
  context: ControlContext,
) => ReplyOf<operations[Name]> | Promise<ReplyOf<operations[Name]>>

/** An operation on one world, which must exist. */
export function inWorld<Request extends WorldRequest, Result>(
  run: (request: Request, world: World, context: ControlContext) => Result,
): (request: Request, context: ControlContext) => Result | ProblemReply<404> {
  return (request, context) => {
    const world = context.worlds.get(request.path.world)
    return world === undefined ? unknownWorld(request.path.world) : run(request, world, context)
  }
}
