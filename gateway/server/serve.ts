import type { ErrorRequestHandler, Express, RequestHandler } from 'express'
import helmet from 'helmet'
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
import type { CallLog } from '../callLog/callLog.ts'
import { noteCalls } from '../callLog/noteCalls.ts'
import type { Gathered } from '../capability/capability.ts'
import type { Services, Visit } from '../capability/context.ts'
import type { Called, GatewayDefinition } from '../capability/definition.ts'
import type { Counters } from '../metrics/counters.ts'
import type { Clock } from '../runtime/clock.ts'
import { refuse } from '../runtime/problems.ts'
import type { Work, WorkUnit } from '../runtime/work.ts'
import { receiveCallbacks } from './callbacks.ts'
import { servePages } from './pages.ts'
import { type GatewayExchange, tellExchanges } from './tellExchanges.ts'
import { watch } from './watch.ts'

export interface Served {
  readonly definition: GatewayDefinition
  readonly gathered: Gathered
  readonly services: Services
  /** Where calls are noted. */
  readonly calls: Pick<CallLog, 'add'>
  readonly work: Work
  readonly counters: Counters
  /** Ends the paths of callbacks. */
  readonly token: string
  readonly wall: Clock
  /** Whether clients reach the gateway over TLS. */
  readonly isSecure: boolean
  /** Whether several gateways may use the database. */
  readonly isShared: boolean
  /** Hears of each exchange with a client. @default nobody */
  readonly tell: ((exchange: GatewayExchange) => void) | undefined
}

/** Bytes of a request's body: a batch of 10,000 items, also where it is written with many blanks. @see `x-body-limit` in the document */
const bodyLimit = 2_097_152

/** Mounts all that the gateway answers: liveness, callbacks, and the documented operations. */
export function serve(app: Express, served: Served): void {
  const { definition, gathered, services, calls, work, counters, token, wall, tell, isSecure, isShared } = served
  const { random, log, clock } = services
  const document = loadDocument(definition.document)
  const units = new WeakMap<WireRequest, WorkUnit>()
  const called = new WeakMap<WireRequest, Called>()
  const edge = createEdge(document, {
    caseSensitivePaths: false,
    bodies: { needsIJson: true, uploads: services.documents.uploads },
  })
  const pipeline = createPipeline<Shapes, Visit, MaybePromise<Reply>>(edge, {
    operations: definition.operations,
    admit: definition.admission({
      services,
      operations: document.operations,
      covered: (method, pattern) => edge.covered(method, pattern).map(({ id }) => id),
      audiences: gathered.audiences,
      ...{ unpermitted: gathered.unpermitted, whilePending: gathered.whilePending, isSecure, isShared },
      unitOf: (request) => units.get(request) ?? { letTimePass: () => () => {} },
      identified: (request, known) => called.set(request, known),
    }),
    refuse: (problem, request) => refuse(random, problem, request),
    note(problem) {
      if (problem.kind === 'crashed') log.error({ error: problem.error }, 'a request crashed')
      if (problem.kind === 'replyUndocumented') log.error({ problem }, 'a reply is not as documented')
    },
  })
  const noted = noteCalls((request) => pipeline.respond(request), {
    ...{ calls, calledBy: (request) => called.get(request), clock, wall },
  })
  const respond = definition.around((request) =>
    work.track(async (unit) => {
      units.set(request, unit)
      try {
        return await noted(request)
      } finally {
        await services.documents.discard(request)
      }
    }),
  )
  app.use(hardened(isSecure))
  app.disable('etag')
  const isDocument = serveDocument(definition.document)
  app.use((request, response, next) => {
    if (!isDocument(request, response)) next()
  })
  app.use(watch(services, counters, wall))
  app.use(servePages(definition.pages, services, work))
  app.use(receiveCallbacks(definition, token, services, work, counters.callbacks))
  app.use(
    createHandler(tell === undefined ? respond : tellExchanges(respond, edge, { clock, wall, tell }), { bodyLimit }),
  )
  app.use(failed(services))
}

/**
 * Headers that have browsers read no more into an answer than it says: it is no page, and no page of another site may have it. There is
 * no CORS. TLS is demanded of those alone who reach the gateway over TLS.
 */
function hardened(isSecure: boolean): RequestHandler {
  return helmet({
    contentSecurityPolicy: { useDefaults: false, directives: { defaultSrc: ["'none'"], frameAncestors: ["'none'"] } },
    strictTransportSecurity: isSecure,
  })
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
