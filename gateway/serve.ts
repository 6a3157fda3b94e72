import type { ErrorRequestHandler, Express } from 'express'
import {
  createHandler,
  createPipeline,
  loadDocument,
  type MaybePromise,
  type Reply,
  type WireRequest,
} from '../specs/openapi/index.ts'
import type { operations as Shapes } from '../specs/types/gateway.ts'
import { callbackPaths } from './callbackPaths.ts'
import type { Context } from './context.ts'
import type { GatewayDefinition } from './definition.ts'
import { africastalkingMessageCallback } from './providers/africastalkingMessageCallback.ts'
import { africastalkingPaymentCallback } from './providers/africastalkingPaymentCallback.ts'
import { dtoneCallback } from './providers/dtoneCallback.ts'
import { receiveCallbacks } from './providers/receiveCallbacks.ts'
import { refuse } from './refuse.ts'
import type { Services } from './services.ts'
import type { Work, WorkUnit } from './work.ts'

const receivers = {
  [callbackPaths.dtone]: dtoneCallback,
  [callbackPaths.payments]: africastalkingPaymentCallback,
  [callbackPaths.messages]: africastalkingMessageCallback,
}

/** Mounts all that the gateway answers: liveness, callbacks, and the documented operations. */
export function serve(
  app: Express,
  { document, operations, admission, around }: GatewayDefinition,
  services: Services,
  { work, token }: { readonly work: Work; readonly token: string },
): void {
  const { random, log } = services
  const units = new WeakMap<WireRequest, WorkUnit>()
  const pipeline = createPipeline<Shapes, Context, MaybePromise<Reply>>({
    document: loadDocument(document),
    operations,
    admit: admission(services, (request) => units.get(request) ?? { letTimePass: () => () => {} }),
    refuse: (problem, request) => refuse(random, problem, request),
    note(problem) {
      if (problem.kind === 'crashed' || problem.kind === 'replyUndocumented')
        log.error({ problem }, 'the gateway failed to answer a request')
    },
  })
  const respond = around((request) =>
    work.track(async (unit) => {
      units.set(request, unit)
      return pipeline.respond(request)
    }),
  )
  app.disable('x-powered-by')
  app.disable('etag')
  app.get('/health', (_request, response) => {
    response.json({ status: 'ok' })
  })
  app.use(receiveCallbacks(receivers, token, services, work))
  app.use(createHandler(respond))
  app.use(failed(services))
}

/** What Express itself could not read, as a path with half an escape in it. */
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
