import {
  bindOperation,
  createEdge,
  createHandler,
  type EdgeOperation,
  encodeReply,
  findDuplicateHeader,
  loadDocument,
  type Match,
  type OperationShapes,
  type Reply,
  type RequestOf,
  refuseMalformed,
  type WireReply,
  type WireRequest,
} from '../../../specs/openapi/index.ts'
import { headerRedaction } from '../state/headerRedaction.ts'
import { Store } from '../state/store.ts'
import type { Timer } from '../time/timers.ts'
import type { ServiceInstance, World } from '../worlds/world.ts'
import type { Worlds } from '../worlds/worlds.ts'
import { Context } from './context.ts'
import { type BoundOperation, Exchange, type ExchangeTools } from './exchange.ts'
import type { Hold, ServiceOperationTable } from './hold.ts'
import { nearMiss } from './nearMiss.ts'
import type { Service, ServiceDefinition } from './service.ts'
import { unknownWorld } from './unknownWorld.ts'

/** Makes a provider serve in the given worlds. */
export function createService<
  Shapes extends OperationShapes<Shapes>,
  State,
  TimerName extends string,
  Holding extends keyof Shapes = never,
  AnswerName extends string = never,
>(
  definition: ServiceDefinition<Shapes, State, TimerName, Holding, AnswerName>,
  worlds: Worlds,
): Service<State, TimerName, AnswerName> {
  const { name, timers, answers } = definition
  const edge = createEdge(loadDocument(definition.document))
  const operations = bindAll(edge.operations, definition.operations)
  const tools: ExchangeTools<State, TimerName, AnswerName> = {
    service: name,
    edge,
    manners: definition,
    operations,
    redact: headerRedaction(definition.credentialHeaders),
    report: worlds.report,
    notice: worlds.notice,
  }
  const singleHeaders = [...definition.credentialHeaders, 'content-type']
  const isStrict = worlds.credentials === 'strict'
  const states = new WeakMap<World, State>()

  worlds.install({ name, instantiate })

  function instantiate(world: World): ServiceInstance {
    const store = new Store()
    states.set(world, definition.state(store))
    return {
      dump: () => store.dump(),
      load: (dump) => store.load(dump),
      fire: (timer) => fire(world, timer),
      hear: ({ onReply, cause }, answer) => {
        for (const rule in answers) {
          if (rule === onReply?.name) answers[rule](onReply.key, answer, contextOf(world, cause))
        }
      },
    }
  }

  function contextOf(world: World, cause?: number, secret?: string): Context<State, TimerName, AnswerName> {
    const state = states.get(world)
    if (state === undefined) throw new Error(`Failed to enter world ${world.name}: ${name} does not live there.`)
    return new Context(name, world, state, { isStrict, cause, secret })
  }

  function fire(world: World, timer: Timer): void {
    for (const timerName in timers) {
      if (timerName === timer.name) timers[timerName](timer.key, contextOf(world, timer.cause))
    }
  }

  function respond(request: WireRequest): WireReply | Promise<WireReply> {
    const duplicate = findDuplicateHeader(request.rawHeaders, singleHeaders)
    const match: Match =
      duplicate === undefined
        ? edge.match(request.method, request.target)
        : { problem: { kind: 'headersMalformed', detail: `the header ${duplicate} was sent more than once` } }
    const credential = definition.credential(request.headers)
    const isKnown = credential.reason === undefined && match.problem?.kind !== 'headersMalformed'
    const world = isKnown ? worlds.admit(credential.key, credential.secret) : undefined
    if (world === undefined) return refuseStranger(request, match, credential.reason ?? 'unknown')
    const entry = world.journal.reserve()
    return new Exchange(tools, request, match, { entry, context: contextOf(world, entry, credential.secret) }).answer()
  }

  /** Without a world there is no journal: what is wrong with the request itself is said first, then that nobody is known by it. */
  function refuseStranger(request: WireRequest, match: Match, reason: 'missing' | 'malformed' | 'unknown'): WireReply {
    const problem = match.problem ?? { kind: 'unauthenticated', reason }
    for (const line of nearMiss(edge, request, match.operation, problem) ?? []) worlds.notice(`${name}: ${line}`)
    return encodeReply(definition.refuse(problem, request))
  }

  return {
    name,
    edge,
    respond,
    async ask(request) {
      const reply = await respond(request)
      reply.afterwards?.(true)
      return reply
    },
    handler: createHandler(respond, definition.bodyLimit === undefined ? {} : { bodyLimit: definition.bodyLimit }),
    malformed: refuseMalformed(definition.refuse),
    contextOf: (world) => contextOf(world),
    hasError: (error) => definition.namedError(error) !== undefined,
    lever: (run) => (request) => {
      const world = worlds.get(request.path.world)
      if (world === undefined) return unknownWorld(request.path.world)
      const result = run(request, contextOf(world))
      world.fireDue()
      return result
    },
  }
}

function bindAll<
  Shapes extends OperationShapes<Shapes>,
  State,
  TimerName extends string,
  Holding extends keyof Shapes,
  AnswerName extends string,
>(
  documented: ReadonlyMap<string, EdgeOperation>,
  table: ServiceOperationTable<Shapes, Context<State, TimerName, AnswerName>, Holding>,
): Map<string, BoundOperation<State, TimerName, AnswerName>> {
  const bound = new Map<string, BoundOperation<State, TimerName, AnswerName>>()
  for (const id in table) {
    const operation = documented.get(id)
    if (operation !== undefined)
      bound.set(id, bind<Shapes, State, TimerName, AnswerName, typeof id>(operation, table[id]))
  }
  return bound
}

function bind<
  Shapes extends OperationShapes<Shapes>,
  State,
  TimerName extends string,
  AnswerName extends string,
  Id extends keyof Shapes,
>(
  operation: EdgeOperation,
  run: (request: RequestOf<Shapes[Id]>, context: Context<State, TimerName, AnswerName>) => Reply | Hold,
): BoundOperation<State, TimerName, AnswerName> {
  return bindOperation<Shapes[Id], Context<State, TimerName, AnswerName>, Reply | Hold>(operation, run)
}
