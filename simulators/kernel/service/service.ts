import type {
  DecodedRequest,
  Edge,
  Handler,
  OperationShapes,
  Presented,
  Problem,
  Reply,
  Respond,
  WireReply,
  WireRequest,
} from '../../../specs/openapi/index.ts'
import type { CallbackAnswer } from '../callbacks/answer.ts'
import type { Store } from '../state/store.ts'
import type { World } from '../worlds/world.ts'
import type { Context } from './context.ts'
import type { ServiceOperationTable } from './hold.ts'
import type { ProblemReply } from './problem.ts'

/** A provider: its document, its rules, and its own ways of saying no. */
export interface ServiceDefinition<
  Shapes extends OperationShapes<Shapes>,
  State,
  TimerName extends string,
  Holding extends keyof Shapes = never,
  AnswerName extends string = never,
> extends ServicePolicy<State, TimerName> {
  readonly name: string
  /** The parsed document, `specs/types/<name>.generated.json`. */
  readonly document: unknown
  /** Declares what the service keeps in a world, with what is there from the start. */
  readonly state: (store: Store, world: World) => State
  /** Those that `Holding` names may answer later. */
  readonly operations: ServiceOperationTable<Shapes, Context<State, TimerName, AnswerName>, Holding>
  /** What happens when a timer falls due, about the thing with the key that it was set with. */
  readonly timers: {
    readonly [Name in TimerName]: (key: string, context: Context<State, TimerName, AnswerName>) => void
  }
  /** What happens when the attempt of a callback whose `onReply` names the rule ends, about the thing with the key named there. */
  readonly answers: { readonly [Name in AnswerName]: AnswerRuleOf<Context<State, TimerName, AnswerName>> }
  /** Bytes of a request body that are read. @default 1048576 */
  readonly bodyLimit?: number
}

/** A rule that hears the answer to a callback. Runs once for each attempt, and once more for a late answer. */
type AnswerRuleOf<Context> = (key: string, answer: CallbackAnswer, context: Context) => void

/** How a provider treats any request, whatever its operation. */
export interface ServicePolicy<State, TimerName extends string> {
  /** Whom a request comes from, by what it presents under the security schemes of the document. */
  readonly caller: (presented: Presented) => Caller
  /** The provider's wire form of a problem. */
  readonly refuse: (problem: Problem, request: WireRequest) => Reply
  /** One of the provider's own errors by name or code, for fault rules; `tooManyRequests` is the one for rate limits. */
  readonly namedError: (name: string | number) => Reply | undefined
  /** Refuses a caller before the request is read: a rate limit. */
  readonly admit?: (context: Context<State, TimerName>) => Reply | undefined
  /** Refuses a caller by what the request says; its shape has not been checked yet. */
  readonly authorize?: (request: DecodedRequest, context: Context<State, TimerName>) => Reply | undefined
  /** Adds what every answer carries, or gives it the form that the request asked for. */
  readonly finish?: (reply: Reply, context: Context<State, TimerName>, request: WireRequest) => Reply
}

/** Whom a request comes from. The key names the world. */
export type Caller =
  | { readonly key: string; readonly secret?: string; readonly reason?: undefined }
  | { readonly reason: 'missing' | 'malformed'; readonly secret?: undefined }

/** A provider that serves. */
export interface Service<State, TimerName extends string = never, AnswerName extends string = never> {
  readonly name: string
  readonly edge: Edge
  /** Answers one request; `afterwards` of the reply is to be called once it has left. */
  readonly respond: Respond
  /** Answers one request without a socket, what follows it included. */
  ask(request: WireRequest): Promise<WireReply>
  /** For `app.use(handler)` and for `createServer(handler)`. */
  readonly handler: Handler
  /** Answers what is not HTTP, for `listen`. */
  readonly malformed: (status: number) => WireReply
  contextOf(world: World): Context<State, TimerName, AnswerName>
  /** Whether a fault rule may name this error. */
  hasError(name: string | number): boolean
  /** A control-plane operation on one world, made from a rule of this service; what it sets off at once happens before its reply. */
  lever<Request extends WorldRequest, Result>(
    run: (request: Request, context: Context<State, TimerName, AnswerName>) => Result,
  ): (request: Request) => Result | ProblemReply<404>
}

export interface WorldRequest {
  readonly path: { readonly world: string }
}
