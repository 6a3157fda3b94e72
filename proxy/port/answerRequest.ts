import type { IncomingHttpHeaders, IncomingMessage, ServerResponse } from 'node:http'
import { isLoopback } from '../../specs/openapi/index.ts'
import type { Provider } from '../hosts/providerHosts.ts'
import { type Destination, destinationOf, hostHeader } from './destination.ts'
import { absent, type Notices, refusal } from './notices.ts'
import { passRequest } from './passOn.ts'
import { dropProxyHeaders, nameHost } from './requestHeaders.ts'

/** What the proxy does with each destination. */
export interface Routes {
  /** By host. */
  readonly providers: ReadonlyMap<string, Provider>
  readonly notices: Notices
  /** Whether a request to a host that belongs to no provider is let through. */
  mayPass(to: Destination): boolean
  /** Why a request from a web page is refused. */
  foreign(headers: IncomingHttpHeaders): string | undefined
}

/** Answers a request that came to the proxy: by a simulator, by its own host, or with the reason why not. */
export function answerRequest(
  routes: Routes,
  request: IncomingMessage,
  response: ServerResponse,
  tunnel: Destination | undefined,
): void {
  const to = destinationOf(request, tunnel)
  const provider = to && routes.providers.get(to.host)
  dropProxyHeaders(request)
  if (to === undefined) plain(response, 400, 'the request names no host')
  else if (provider !== undefined) answerFor(provider, to, routes, request, response, tunnel)
  else if (routes.mayPass(to)) passRequest(to, request, response)
  else if (isLoopback(to.host) && request.url === '/health') health(response)
  else {
    const text = refusal(to)
    routes.notices.refused(text)
    plain(response, 403, text)
  }
}

function answerFor(
  { title, service }: Provider,
  to: Destination,
  { foreign, notices }: Routes,
  request: IncomingMessage,
  response: ServerResponse,
  tunnel: Destination | undefined,
): void {
  notices.live(to.host, title)
  const isPlainInTunnel = tunnel?.isSecure === true && !('encrypted' in request.socket)
  if (isPlainInTunnel || request.url?.startsWith('http:') === true) notices.plain(to.host)
  if (isPlainInTunnel) {
    plain(response, 400, `${to.host} takes TLS on port ${to.port}, and the client speaks plain HTTP: use https://`)
    return
  }
  nameHost(request, hostHeader(to))
  const reason = foreign(request.headers)
  if (service === undefined) {
    notices.refused(absent(to.host, title))
    plain(response, 502, absent(to.host, title))
  } else if (reason === undefined) service.handler(request, response)
  else plain(response, 403, reason)
}

function plain(response: ServerResponse, status: number, text: string): void {
  response.writeHead(status, { 'content-type': 'text/plain' }).end(`${text}\n`)
}

/** Tells who listens, for a later command that looks for a Railyard to join. */
function health(response: ServerResponse): void {
  response
    .writeHead(200, { 'content-type': 'application/json' })
    .end(JSON.stringify({ status: 'ok', pid: process.pid }))
}
