import type { IncomingMessage, Server, ServerResponse } from 'node:http'
import type { Socket } from 'node:net'
import type { Duplex } from 'node:stream'
import type { WireReply } from '../document/wire.ts'
import { callerGuard } from './callerGuard.ts'
import type { Handler } from './createHandler.ts'
import { createHttpServer } from './createHttpServer.ts'
import { nodeHttp } from './nodeHttp.ts'
import type { PortAnswers } from './portAnswers.ts'
import { findDuplicateHeader } from './singleHeaders.ts'
import { writeReply } from './writeReply.ts'

export interface ListenOptions {
  /** 0 selects a free port. */
  readonly port: number
  /** @default '127.0.0.1' */
  readonly host?: string
  /** Replies for requests that do not reach the handler. @default plain text */
  readonly answers?: PortAnswers
  /** Host names, in addition to loopback and `host`, that `Host` and `Origin` may contain. @default none */
  readonly allowedHosts?: readonly string[]
  /** Which requests pages of any site may cause. @default none */
  readonly isOpen?: (request: IncomingMessage) => boolean
  /** Hears of a client that speaks TLS to this port. @default nobody */
  readonly notice?: (line: string) => void
}

export interface Listening {
  readonly url: string
  readonly port: number
  /**
   * Stops accepting requests, waits for running replies, and closes idle, hung and incomplete connections.
   * @param cut ends what is left, such as long replies to clients that do not read. @default waits for all
   */
  close(cut?: AbortSignal): Promise<void>
}

interface Connection {
  latest: ServerResponse | undefined
  hung: boolean
}

/** Serves a handler on a port. Rejects if the port is not available; the error names it. */
export async function listen(handler: Handler, options: ListenOptions): Promise<Listening> {
  const { host = '127.0.0.1', answers = plainAnswers, allowedHosts = [], isOpen, notice } = options
  const foreign = callerGuard([...allowedHosts, isWildcard(host) ? '*' : host])
  const connections = new Map<Socket, Connection>()
  let closing = false

  const refusalOf = (request: IncomingMessage): WireReply | undefined => {
    const fault = faultOfHost(request)
    if (fault !== undefined) return answers.malformed(400, fault)
    const reason = foreign(request.headers, isOpen?.(request))
    return reason === undefined ? undefined : answers.foreign(reason)
  }
  const serve = (request: IncomingMessage, response: ServerResponse): void => {
    const connection = connections.get(request.socket)
    if (connection !== undefined) connection.latest = response
    if (closing) response.shouldKeepAlive = false
    const refusal = refusalOf(request)
    if (refusal === undefined) handler(request, response)
    else writeReply(response, refusal)
  }
  // By default, Node itself replies to requests without Host, with an unknown Expect, and to CONNECT. Here the service replies, in its
  // own format.
  const server = createHttpServer({ requireHostHeader: false }, serve)
  server.on('checkExpectation', serve)
  server.on('connect', (_request, socket) => {
    // Node no longer listens to this socket, and an error that nobody hears ends the process.
    socket.on('error', () => undefined)
    answerMalformed(new Error('CONNECT'), socket, answers)
  })
  server.on('connection', (socket: Socket) => {
    const connection: Connection = { latest: undefined, hung: false }
    connections.set(socket, connection)
    socket.once('close', () => connections.delete(socket))
    socket.once('hang', () => {
      connection.hung = true
      if (closing) socket.destroy()
    })
  })
  server.on('clientError', (error, socket: Socket) => {
    if (isTls(error)) notice?.(`a client speaks TLS to port ${socket.localPort}, which serves plain HTTP: use http://`)
    afterLatest(connections.get(socket), () => answerMalformed(error, socket, answers))
  })

  const port = await bind(server, options.port, host)
  return {
    url: `http://${host.includes(':') ? `[${host}]` : host}:${port}`,
    port,
    close(cut) {
      closing = true
      cut?.addEventListener('abort', () => {
        for (const socket of connections.keys()) socket.destroy()
      })
      const closed = new Promise<void>((resolve) => server.close(() => resolve()))
      for (const [socket, connection] of connections) release(socket, connection)
      return closed
    },
  }
}

function bind(server: Server, port: number, host: string): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', (error) => reject(new Error(bindError(error, port, host), { cause: error })))
    server.listen(port, host, () => {
      const address = server.address()
      resolve(typeof address === 'object' && address !== null ? address.port : port)
    })
  })
}

function bindError(error: Error, port: number, host: string): string {
  const inUse = 'code' in error && error.code === 'EADDRINUSE'
  return inUse
    ? `port ${port} on ${host} is in use: stop the process that uses it, or choose another port (--port)`
    : `cannot listen on port ${port} of ${host}: ${error.message}`
}

function release(socket: Socket, { latest, hung }: Connection): void {
  if (latest === undefined || latest.closed || hung || !latest.req.complete) {
    socket.destroy()
    return
  }
  latest.shouldKeepAlive = false
  latest.once('close', () => socket.destroySoon())
}

/** What is wrong with the `Host` of a request. HTTP/1.1 needs one, and no request may have two (RFC 9112, section 3.2). */
function faultOfHost({ httpVersionMajor, httpVersionMinor, headers, rawHeaders }: IncomingMessage): string | undefined {
  if (findDuplicateHeader(rawHeaders, ['host']) !== undefined) return 'the request has more than one Host header'
  const needsHost = httpVersionMajor === 1 && httpVersionMinor >= 1
  return needsHost && headers.host === undefined ? 'the request has no Host header' : undefined
}

/** Waits for the reply to a complete request that came before on the connection: otherwise its client would take this answer for it. */
function afterLatest(connection: Connection | undefined, answer: () => void): void {
  const latest = connection?.latest
  const isPending = latest?.req.complete === true && !latest.closed && connection?.hung === false
  if (isPending) latest.once('close', answer)
  else answer()
}

/** Whether what is no HTTP request is the first message of TLS. */
function isTls(error: Error): boolean {
  return 'rawPacket' in error && error.rawPacket instanceof Uint8Array && error.rawPacket[0] === tlsHandshake
}

/** The first byte that a client of TLS sends. */
export const tlsHandshake = 0x16

/** Replies to what is no HTTP request, and closes the connection. */
export function answerMalformed(error: Error, socket: Duplex, { malformed }: PortAnswers): void {
  const code = 'code' in error ? error.code : undefined
  if (code === 'ECONNRESET' || !socket.writable) {
    socket.destroy()
    return
  }
  const hint = code === 'HPE_HEADER_OVERFLOW' ? 431 : code === 'ERR_HTTP_REQUEST_TIMEOUT' ? 408 : 400
  const { status, headers, body } = malformed(hint)
  const lines = Object.entries({ ...headers, 'content-length': Buffer.byteLength(body), connection: 'close' })
  const head = lines.map(([name, value]) => `${name}: ${value}\r\n`).join('')
  socket.end(`HTTP/1.1 ${status} ${nodeHttp.STATUS_CODES[status] ?? ''}\r\n${head}\r\n${body}`)
}

/** Plain text, for ports without a service. */
export const plainAnswers: PortAnswers = {
  malformed: (status) => plain(status, nodeHttp.STATUS_CODES[status] ?? ''),
  foreign: (detail) => plain(403, detail),
}

function plain(status: number, body: string): WireReply {
  return { status, headers: { 'content-type': 'text/plain' }, body }
}

/** Whether a listening address means all addresses of the machine. */
function isWildcard(host: string): boolean {
  return host === '0.0.0.0' || host === '::'
}
