import type { IncomingMessage } from 'node:http'
import express, { type ErrorRequestHandler, type Request, type RequestHandler, Router } from 'express'
import type { Services } from '../capability/context.ts'
import type { PageReply, PageRequest, PageRoute } from '../capability/page.ts'
import { storableText } from '../runtime/storableText.ts'
import type { Work } from '../runtime/work.ts'

/** Bytes of a form; the answer of a card's issuer is the longest field. */
const formLimit = 65_536

/** Mounts what people see in a browser. */
export function servePages(routes: readonly PageRoute[], services: Services, work: Work): Router {
  const router = Router({ caseSensitive: true })
  const form = express.urlencoded({ extended: false, limit: formLimit, parameterLimit: 50 })
  for (const route of routes) {
    if (route.method === 'GET') router.get(route.path, answering(route))
    else router.post(route.path, refuseForeign(services.publicUrl, route), form, answering(route))
  }
  router.use(unreadable)
  return router

  function answering({ answer }: PageRoute): RequestHandler {
    return (request, response) =>
      work.track(async (unit) => {
        const { status, headers, body } = await answered(answer, { ...partsOf(request), unit })
        response.status(status).set(headers).send(body)
      })
  }

  async function answered(answer: PageRoute['answer'], request: PageRequest): Promise<PageReply> {
    try {
      return await answer(services, request)
    } catch (error) {
      services.log.error({ error }, 'a page crashed')
      return { status: 500, headers: { 'content-type': 'text/plain' }, body: 'Something went wrong. Try again.' }
    }
  }
}

/** A form that cannot be read. The error has its body, which may have a card number, so it is not logged. */
const unreadable: ErrorRequestHandler = (_error, _request, response, next) => {
  if (response.headersSent) next(new Error('a page broke off'))
  else response.status(400).type('text').send('The form cannot be read.')
}

/** A page of another site may not send the form of a page of the gateway. Requests without these headers are not from browsers. */
function refuseForeign(publicUrl: string, { from }: PageRoute): RequestHandler {
  return (request, response, next) => {
    if (from === 'anySite' || isFromOwnPage(request, publicUrl)) next()
    else response.status(403).type('text').send('This form was not sent by a page of the payment gateway.')
  }
}

function isFromOwnPage({ headers }: Request, publicUrl: string): boolean {
  const { origin, host } = headers
  const site = headers['sec-fetch-site']
  if (site !== undefined && site !== 'same-origin') return false
  const caller = origin === undefined ? undefined : (URL.parse(origin)?.host ?? '')
  return caller === undefined || caller === host || caller === new URL(publicUrl).host
}

function partsOf({ params, body }: Request): Pick<PageRequest, 'params' | 'form'> {
  return { params: texts(params), form: texts(body ?? {}) }
}

/** The members that are texts; what was sent several times is a list, and is left out. */
function texts(members: object): Record<string, string> {
  return Object.fromEntries(
    Object.entries(members).flatMap(([name, value]) =>
      typeof value === 'string' ? [[name, storableText(value)]] : [],
    ),
  )
}

/**
 * Whether a request is for a page that other sites may lead to: by a link, a redirect or a form, in a window of its own. What a page does
 * in the background, or in a frame, is no such request.
 */
export function leadsToPage(routes: readonly PageRoute[]): (request: IncomingMessage) => boolean {
  const open = routes
    .filter(({ from }) => from === 'anySite')
    .map(({ method, path }) => ({ method, path: patternOf(path) }))
  return ({ method, url = '', headers }) => {
    const [mode, destination] = [headers['sec-fetch-mode'], headers['sec-fetch-dest']]
    if ((mode ?? 'navigate') !== 'navigate' || (destination ?? 'document') !== 'document') return false
    const path = url.split('?')[0] ?? ''
    return open.some((route) => route.method === method && route.path.test(path))
  }
}

function patternOf(path: string): RegExp {
  return new RegExp(`^${path.replaceAll('.', '\\.').replaceAll(/:\w+/g, '[^/]+')}$`)
}
