import type {
  DecodedRequest,
  Edge,
  Handler,
  OperationShapes,
  PortAnswers,
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

/** A provider: its document, its rules and its error replies. */
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
  /** Declares the state of the service in a world, with its initial content. */
  readonly state: (store: Store, world: World) => State
  /** Operations in `Holding` may hold their replies. */
  readonly operations: ServiceOperationTable<Shapes, Context<State, TimerName, AnswerName>, Holding>
  /** Rules for timers that fall due. `key` is the key of the timer. */
  readonly timers: {
    readonly [Name in TimerName]: (key: string, context: Context<State, TimerName, AnswerName>) => void
  }
  /** Rules for replies to callbacks. A callback selects its rule and `key` in `onReply`. */
  readonly answers: { readonly [Name in AnswerName]: AnswerRuleOf<Context<State, TimerName, AnswerName>> }
  /** Maximum request body in bytes. @default 1048576 */
  readonly bodyLimit?: number
}

/** A rule for the reply to a callback. Runs at the end of each attempt, and again for a late reply. */
type AnswerRuleOf<Context> = (key: string, answer: CallbackAnswer, context: Context) => void

/** Rules of a provider for requests of all operations. */
export interface ServicePolicy<State, TimerName extends string> {
  /** Identifies the caller by the credentials that the request presents, or by the request where its operation asks for none. */
  readonly caller: (presented: Presented, request: WireRequest) => Caller
  /** The reply to a problem in the format of the provider. */
  readonly refuse: (problem: Problem, request: WireRequest) => Reply
  /** An error of the provider by name or code, for fault rules. `tooManyRequests` is used for rate limits. */
  readonly namedError: (name: string | number) => Reply | undefined
  /** Refuses a request before it is decoded: a rate limit. */
  readonly admit?: (context: Context<State, TimerName>) => Reply | undefined
  /** Checks permissions by the content of the decoded request, which is not validated yet. */
  readonly authorize?: (request: DecodedRequest, context: Context<State, TimerName>) => Reply | undefined
  /** Adds common headers to a reply, or converts it to the requested format. */
  readonly finish?: (reply: Reply, context: Context<State, TimerName>, request: WireRequest) => Reply
}

/** The caller of a request. The key names the world. */
export type Caller =
  | { readonly key: string; readonly secret?: string; readonly reason?: undefined }
  | { readonly reason: 'missing' | 'malformed'; readonly secret?: undefined }

/** A running provider. */
export interface Service<State, TimerName extends string = never, AnswerName extends string = never> {
  readonly name: string
  /** The parsed document. */
  readonly document: unknown
  readonly edge: Edge
  /** Handles one request. The caller must call `afterwards` of the reply after sending it. */
  readonly respond: Respond
  /** Handles one request without a socket, and calls `afterwards`. */
  ask(request: WireRequest): Promise<WireReply>
  /** For `app.use(handler)` and for `createServer(handler)`. */
  readonly handler: Handler
  /** Replies for requests that do not reach the service, for `listen`. */
  readonly answers: PortAnswers
  /** The context of a rule that no request runs. `cause`: the journal entry of the request that led to it. */
  contextOf(world: World, cause?: number): Context<State, TimerName, AnswerName>
  /** Whether the provider has this error, by name or code. */
  hasError(name: string | number): boolean
  /** Makes a control-plane operation from a rule of this service. Timers that it makes due fire before its reply. */
  lever<Request extends WorldRequest, Result>(
    run: (request: Request, context: Context<State, TimerName, AnswerName>) => Result,
  ): (request: Request) => Result | ProblemReply<404>
}

export interface WorldRequest {
  readonly path: { readonly world: string }
}
