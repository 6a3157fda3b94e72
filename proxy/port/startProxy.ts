import { createServer, type Socket } from 'node:net'
import type { Duplex } from 'node:stream'
import { createSecureContext } from 'node:tls'
import {
  answerMalformed,
  callerGuard,
  createHttpServer,
  isLoopback,
  plainAnswers,
  tlsHandshake,
} from '../../specs/openapi/index.ts'
import type { Identity } from '../authority/certify.ts'
import type { Provider } from '../hosts/providerHosts.ts'
import { answerRequest, type Routes } from './answerRequest.ts'
import { answerTunnel } from './answerTunnel.ts'
import { bind } from './bind.ts'
import type { Destination } from './destination.ts'
import { endTls } from './endTls.ts'
import { createNotices } from './notices.ts'

export interface ProxyOptions {
  /** 0 selects a free port. It is opened on loopback only. */
  readonly port: number
  readonly providers: readonly Provider[]
  /** The certificate of all hosts of the providers. */
  readonly identity: Identity
  /** What becomes of requests to hosts that belong to no provider. Loopback is let through. */
  readonly others: 'refuse' | 'pass'
  /** Told what a user should know, each line once. */
  readonly notice: (line: string) => void
}

export interface ProxyPort {
  readonly url: string
  /** Closes the port and all connections. */
  close(): Promise<void>
}

/**
 * Opens one port that takes CONNECT, requests with a whole URL, and requests with a path, each also within TLS, for the hosts of the
 * providers. Their simulators answer in this process, with the host in the request.
 */
export async function startProxy({ port, providers, identity, others, notice }: ProxyOptions): Promise<ProxyPort> {
  const context = createSecureContext({ cert: identity.certificate, key: identity.key })
  const tunnels = new WeakMap<Duplex, Destination>()
  const silent = new WeakSet<Duplex>()
  const open = new Set<Socket>()
  let own = 0
  const byHost = new Map(providers.flatMap((provider) => provider.hosts.map((host) => [host, provider])))
  const routes: Routes = {
    providers: byHost,
    foreign: callerGuard([...byHost.keys()]),
    mayPass: (to) => (isLoopback(to.host) ? to.port !== own : others === 'pass'),
    notices: createNotices(notice),
  }

  /** Reads a connection by its first byte. TLS is ended here, and what is in it is read as HTTP. */
  function receive(socket: Duplex, tunnel: Destination | undefined): void {
    socket.once('readable', () => {
      const first: unknown = socket.read()
      if (!(first instanceof Uint8Array)) return
      socket.unshift(first)
      if (first[0] !== tlsHandshake) serveHttp(socket, tunnel)
      else {
        const untrusted = (): void => {
          if (server.listening) routes.notices.untrusted(tunnel?.host ?? 'the proxy')
        }
        endTls(socket, context, { opened: (secure) => serveSecure(secure, tunnel, untrusted), untrusted })
      }
    })
  }

  /** Some clients, Node's among them, tell that they do not trust a certificate only by leaving without a request. */
  function serveSecure(secure: Duplex, tunnel: Destination | undefined, untrusted: () => void): void {
    silent.add(secure)
    secure.once('close', () => {
      if (silent.has(secure)) untrusted()
    })
    serveHttp(secure, tunnel)
  }

  function serveHttp(socket: Duplex, tunnel: Destination | undefined): void {
    if (tunnel !== undefined) tunnels.set(socket, tunnel)
    http.emit('connection', socket)
  }

  const http = createHttpServer({ requireHostHeader: false })
  for (const event of ['request', 'checkContinue', 'checkExpectation'] as const) {
    http.on(event, (request, response) => {
      silent.delete(request.socket)
      answerRequest(routes, request, response, tunnels.get(request.socket))
    })
  }
  http.on('connect', (request, socket, head) => {
    socket.on('error', () => socket.destroy())
    answerTunnel(routes, request.url, socket, head, (tunnel) => receive(socket, tunnel))
  })
  http.on('clientError', (error, socket) => {
    if (!('code' in error && error.code === 'ECONNRESET')) silent.delete(socket)
    const provider = routes.providers.get(tunnels.get(socket)?.host ?? '')
    answerMalformed(error, socket, provider?.service?.answers ?? plainAnswers)
  })
  const server = createServer((socket) => {
    open.add(socket)
    socket.once('close', () => open.delete(socket))
    socket.on('error', () => socket.destroy())
    receive(socket, undefined)
  })
  own = await bind(server, port)
  return {
    url: `http://127.0.0.1:${own}`,
    close() {
      const closed = new Promise<void>((resolve) => server.close(() => resolve()))
      for (const socket of open) socket.destroy()
      return closed
    },
  }
}
