import type { ErrorRequestHandler, Express } from 'express'
import { createApi, createHandler, loadDocument, type WireRequest } from '../../specs/openapi/index.ts'
import type { Services } from '../capability/context.ts'
import type { GatewayDefinition } from '../definition.ts'
import { africastalkingMessageCallback } from '../messaging/deliveryReports.ts'
import { africastalkingPaymentCallback, dtoneCallback } from '../payments/callbacks.ts'
import { callbackPaths } from '../rails/callbackPaths.ts'
import { refuse } from '../runtime/problems.ts'
import type { Work, WorkUnit } from '../runtime/work.ts'
import { receiveCallbacks } from './callbacks.ts'

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
  const api = createApi({
    document: loadDocument(document),
    operations,
    admit: admission(services, (request) => units.get(request) ?? { letTimePass: () => () => {} }),
    refuse: (problem, request) => refuse(random, problem, request),
    report: (problem) => log.error({ problem }, 'the gateway failed to answer a request'),
  })
  const respond = around((request) =>
    work.track(async (unit) => {
      units.set(request, unit)
      return api.respond(request)
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
