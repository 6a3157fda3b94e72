import type { ReplyOf, RequestOf } from '../../specs/openapi/index.ts'
import type { operations } from '../../specs/types/control.generated.ts'
import {
  type ProblemReply,
  problem,
  UnsettledError,
  unknownWorld,
  type World,
  type WorldRequest,
  type Worlds,
} from '../kernel/index.ts'
import type { ServiceLevers } from './levers.ts'

/** The part of a service that the control plane uses. */
interface SteeredService {
  readonly name: string
  readonly edge: { readonly operations: ReadonlyMap<string, unknown>; readonly callbacks: ReadonlySet<string> }
  readonly levers: Partial<ServiceLevers>
  hasError(name: string | number): boolean
}

/** The context of a control-plane operation. */
export interface ControlContext {
  readonly worlds: Worlds
  /** The services that run in these worlds. */
  readonly services: readonly SteeredService[]
  /** The people whom the services reach. */
  readonly subscribers: { readonly levers: Partial<ServiceLevers> }
  /** Where these services and the control plane listen, by name. */
  readonly urls?: Readonly<Record<string, string>>
}

/** What an operation works with for one request. */
export interface ControlVisit extends ControlContext {
  /** Aborted when the client hangs up before it has the answer. */
  readonly gone: AbortSignal
}

export type ControlOperation<Id extends keyof operations> = (
  request: RequestOf<operations[Id]>,
  context: ControlVisit,
) => ReplyOf<operations[Id]> | Promise<ReplyOf<operations[Id]>>

/** Makes an operation on one world. Replies with status 404 if the world does not exist. */
export function inWorld<Request extends WorldRequest, Result>(
  run: (request: Request, world: World, context: ControlVisit) => Result,
): (request: Request, context: ControlVisit) => Result | ProblemReply<404> {
  return (request, context) => {
    const world = context.worlds.get(request.path.world)
    return world === undefined ? unknownWorld(request.path.world) : run(request, world, context)
  }
}

/**
 * Makes an operation on one world that waits for the world to settle. Replies with status 409 and the reason if it does not settle,
 * and with 404 if it was deleted meanwhile.
 */
export function inSettlingWorld<Request extends WorldRequest, Result>(
  run: (request: Request, world: World, context: ControlVisit) => Promise<Result>,
): (
  request: Request,
  context: ControlVisit,
) => Promise<Result | ProblemReply<404> | ProblemReply<409>> | ProblemReply<404> {
  return inWorld(async (request: Request, world, context) => {
    try {
      return await run(request, world, context)
    } catch (error) {
      if (!(error instanceof UnsettledError)) throw error
      const { world: name } = request.path
      return context.worlds.get(name) === undefined ? unknownWorld(name) : problem(409, error.message)
    }
  })
}
