import {
  type Admission,
  type Arrival,
  createEdge,
  createHandler,
  createPipeline,
  loadDocument,
  type OperationShapes,
  type Problem,
  type Reply,
  remember,
  type WireRequest,
} from '../../../specs/openapi/index.ts'
import { redaction } from '../state/redaction.ts'
import { Store } from '../state/store.ts'
import type { Timer } from '../time/timers.ts'
import type { ServiceInstance } from '../worlds/serviceInstance.ts'
import type { World } from '../worlds/world.ts'
import type { Worlds } from '../worlds/worlds.ts'
import { admissionHints } from './admissionHints.ts'
import { callbackCauses } from './callbackCauses.ts'
import { Context } from './context.ts'
import type { Hold } from './hold.ts'
import { nearMiss, pathOf } from './nearMiss.ts'
import type { Service, ServiceDefinition } from './service.ts'
import { unknownWorld } from './unknownWorld.ts'
import { type VisitTools, WorldVisit } from './worldVisit.ts'

/** Installs a provider in the worlds and makes its service. */
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
  const document = loadDocument(definition.document)
  const edge = createEdge(document)
  const { respond, answers: portAnswers } = createPipeline<Shapes, Context<State, TimerName, AnswerName>, Reply | Hold>(
    edge,
    {
      operations: definition.operations,
      admit,
      refuse: definition.refuse,
      note: noteUnadmitted,
    },
  )
  const redact = redaction([edge])
  const tools: VisitTools<State, TimerName> = {
    service: name,
    policy: definition,
    mayCause: callbackCauses(document),
    redact({ target, headers }) {
      return { target: worlds.shownTarget(target), headers: redact.headers(headers) }
    },
    report: worlds.report,
    nearMiss: worlds.nearMiss,
    elsewhere: (method, target) => worlds.elsewhere(name, method, target),
  }
  const isStrict = worlds.credentials === 'strict'
  const states = new WeakMap<World, State>()

  worlds.install({ name, instantiate, redacted: edge })

  function instantiate(world: World): ServiceInstance {
    const store = new Store()
    states.set(world, definition.state(store, world))
    return {
      dump: () => store.dump(),
      load: (dump) => store.load(dump),
      fire: (timer) => fire(world, timer),
      hear: ({ onReply, cause }, answer) => {
        const context = contextOf(world, cause)
        for (const rule in answers) {
          if (rule === onReply?.name) world.clock.atOneMoment(() => answers[rule](onReply.key, answer, context))
        }
        return context.explanations
      },
    }
  }

  function contextOf(
    world: World,
    cause?: number,
    { secret, host }: Asker = {},
  ): Context<State, TimerName, AnswerName> {
    const state = states.get(world)
    if (state === undefined)
      throw new Error(`Failed to enter world ${world.name}: the service ${name} is not installed in it.`)
    return new Context(name, world, state, { isStrict, cause, secret, host })
  }

  function fire(world: World, timer: Timer): void {
    for (const timerName in timers) {
      if (timerName === timer.name)
        world.clock.atOneMoment(() => timers[timerName](timer.key, contextOf(world, timer.cause)))
    }
  }

  /**
   * Admits a request to the world of its key. Without a world there is no journal, so a problem of the request itself is reported
   * before missing credentials.
   */
  function admit(arrival: Arrival): Admission<Context<State, TimerName, AnswerName>, Reply | Hold> {
    const caller = definition.caller(arrival.presented, arrival.request)
    const isKnown = caller.reason === undefined && arrival.problem?.kind !== 'headersMalformed'
    const world = isKnown ? worlds.admit(caller.key, caller.secret) : undefined
    if (world === undefined)
      return { problem: arrival.problem ?? { kind: 'unauthenticated', reason: caller.reason ?? 'unknown' } }
    const entry = world.journal.reserve()
    const asker: Asker = { secret: caller.secret, ...hostOf(arrival.request) }
    return { visit: new WorldVisit(tools, edge, arrival, { entry, context: contextOf(world, entry, asker) }) }
  }

  /** Tells of a request that no journal has. */
  function noteUnadmitted(problem: Problem, arrival: Arrival): void {
    const hints = nearMiss(edge, arrival, problem, tools) ?? []
    for (const line of hints) worlds.nearMiss(`${name}: ${line}`)
    if (worlds.log === undefined) return
    const { request, operation } = arrival
    const { status } = definition.refuse(problem, request)
    const shown = tools.redact(request).target
    const target = operation === undefined ? pathOf(shown) : shown
    worlds.log({
      ...{ kind: 'request', service: name, method: request.method, target, status, took: undefined },
      operationId: operation?.id,
      hints: [...hints, ...admissionHints(problem, worlds)],
    })
  }

  return {
    name,
    document: definition.document,
    edge,
    respond,
    async ask(request) {
      const reply = await respond(request)
      reply.afterwards?.(true)
      return reply
    },
    handler: createHandler(respond, definition.bodyLimit === undefined ? {} : { bodyLimit: definition.bodyLimit }),
    answers: portAnswers,
    contextOf: (world, cause) => contextOf(world, cause),
    hasError: (error) => definition.namedError(error) !== undefined,
    lever: (run) => (request) => {
      const world = worlds.get(request.path.world)
      if (world === undefined) return unknownWorld(request.path.world)
      const result = world.clock.atOneMoment(() => run(request, contextOf(world)))
      world.fireDue()
      return result
    },
  }
}

/** Who sends a request, and to which host. */
interface Asker {
  readonly secret?: string | undefined
  readonly host?: string
}

const askedHost = remember((host: string) => ({ host: host.replace(/:\d+$/, '').toLowerCase() }), 100)

function hostOf({ headers: { host } }: WireRequest): { readonly host?: string } {
  return typeof host === 'string' ? askedHost(host) : {}
}
