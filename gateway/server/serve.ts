import type { ErrorRequestHandler, Express } from 'express'
import {
  createEdge,
  createHandler,
  createPipeline,
  loadDocument,
  type MaybePromise,
  type Reply,
  serveDocument,
  type WireRequest,
} from '../../specs/openapi/index.ts'
import type { operations as Shapes } from '../../specs/types/gateway.generated.ts'
import type { Gathered } from '../capability/capability.ts'
import type { Context, Services } from '../capability/context.ts'
import type { GatewayDefinition } from '../capability/definition.ts'
import type { Counters } from '../metrics/counters.ts'
import type { Clock } from '../runtime/clock.ts'
import { refuse } from '../runtime/problems.ts'
import type { Work, WorkUnit } from '../runtime/work.ts'
import { receiveCallbacks } from './callbacks.ts'
import { type GatewayExchange, tellExchanges } from './tellExchanges.ts'
import { watch } from './watch.ts'

export interface Served {
  readonly definition: GatewayDefinition
  readonly gathered: Gathered
  readonly services: Services
  readonly work: Work
  readonly counters: Counters
  /** Ends the paths of callbacks. */
  readonly token: string
  readonly wall: Clock
  /** Hears of each exchange with a client. @default nobody */
  readonly tell: ((exchange: GatewayExchange) => void) | undefined
}

/** Bytes of a request's body: a batch of 10,000 items, also where it is written with many blanks. @see `x-body-limit` in the document */
const bodyLimit = 2_097_152

/** Mounts all that the gateway answers: liveness, callbacks, and the documented operations. */
export function serve(app: Express, served: Served): void {
  const { definition, gathered, services, work, counters, token, wall, tell } = served
  const { random, log, clock } = services
  const document = loadDocument(definition.document)
  const units = new WeakMap<WireRequest, WorkUnit>()
  const edge = createEdge(document, { caseSensitivePaths: false, bodies: { needsIJson: true } })
  const pipeline = createPipeline<Shapes, Context, MaybePromise<Reply>>(edge, {
    operations: definition.operations,
    admit: definition.admission({
      services,
      operations: document.operations,
      covered: (method, pattern) => edge.covered(method, pattern).map(({ id }) => id),
      permissions: gathered.permissions,
      unitOf: (request) => units.get(request) ?? { letTimePass: () => () => {} },
    }),
    refuse: (problem, request) => refuse(random, problem, request),
    note(problem) {
      if (problem.kind === 'crashed') log.error({ error: problem.error }, 'a request crashed')
      if (problem.kind === 'replyUndocumented') log.error({ problem }, 'a reply is not as documented')
    },
  })
  const respond = definition.around((request) =>
    work.track(async (unit) => {
      units.set(request, unit)
      return pipeline.respond(request)
    }),
  )
  app.disable('x-powered-by')
  app.disable('etag')
  const isDocument = serveDocument(definition.document)
  app.use((request, response, next) => {
    if (!isDocument(request, response)) next()
  })
  app.use(watch(services, counters, wall))
  app.use(receiveCallbacks(definition, token, services, work, counters.callbacks))
  app.use(
    createHandler(tell === undefined ? respond : tellExchanges(respond, edge, { clock, wall, tell }), { bodyLimit }),
  )
  app.use(failed(services))
}

/** Answers what Express itself could not read, as a path with half an escape in it. */
function failed({ log }: Services): ErrorRequestHandler {
  return (error, _request, response, next) => {
    if (response.headersSent) {
      next(error)
      return
    }
    log.warn({ error }, 'a request could not be read')
    response.status(400).end()
  }
}
