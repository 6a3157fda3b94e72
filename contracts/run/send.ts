import http from 'node:http'
import https from 'node:https'
import type { Socket } from 'node:net'
import { isEventStream } from '../document/eventStream.ts'
import type { CaseRequest, StepReply } from '../model/case.ts'
import type { StartingLine } from './startingLine.ts'
import { alarm } from './stopwatch.ts'

export interface Sender {
  /**
   * Rejects if no whole reply came in time. `patience`: real milliseconds for this request. `line`: the request is written when all
   * that are sent with it have a connection.
   */
  send(baseUrl: string, request: CaseRequest, patience?: number, line?: StartingLine): Promise<StepReply>
  close(): void
}

/** Creates a sender of requests as they are, over kept connections. Redirects are not followed. */
export function createSender(timeLimit: number): Sender {
  const agents = { http: new http.Agent({ keepAlive: true }), https: new https.Agent({ keepAlive: true }) }
  return {
    async send(baseUrl, request, patience = timeLimit, line) {
      try {
        return await exchange(baseUrl, request, agents, patience, line)
      } catch (error) {
        if (!(error instanceof ClosedConnection)) throw error
        return exchange(baseUrl, request, { http: new http.Agent(), https: new https.Agent() }, patience)
      }
    },
    close() {
      agents.http.destroy()
      agents.https.destroy()
    },
  }
}

/** The target closed a kept connection when the request was sent. */
class ClosedConnection extends Error {}

async function exchange(
  baseUrl: string,
  { method, target, headers, body }: CaseRequest,
  agents: { readonly http: http.Agent; readonly https: https.Agent },
  timeLimit: number,
  line?: StartingLine,
): Promise<StepReply> {
  const base = new URL(baseUrl)
  const secure = base.protocol === 'https:'
  const request = (secure ? https : http).request({
    protocol: base.protocol,
    hostname: base.hostname.replace(/^\[|\]$/g, ''),
    port: base.port,
    path: `${base.pathname.replace(/\/$/, '')}${target}`,
    method,
    agent: secure ? agents.https : agents.http,
    headers: { ...headers, ...(needsLength(method, body) && { 'content-length': lengthOf(body) }) },
  })
  const late = alarm(timeLimit)
  late.rung.then(() => request.destroy(new Error(`no answer in ${timeLimit} ms`)))
  if (line === undefined) request.end(body)
  else endTogether(request, body, line)
  try {
    return await replyTo(request)
  } finally {
    late.cancel()
  }
}

/** Writes a request when it and all others at the line are connected. One that fails before lets the others go. */
function endTogether(request: http.ClientRequest, body: CaseRequest['body'], line: StartingLine): void {
  const { promise, resolve } = Promise.withResolvers<void>()
  request.on('error', () => resolve())
  request.on('socket', (socket: Socket) => {
    if (socket.connecting) socket.once('connect', () => resolve())
    else resolve()
  })
  promise.then(() => line.wait()).then(() => request.end(body))
}

function replyTo(request: http.ClientRequest): Promise<StepReply> {
  return new Promise((resolve, reject) => {
    request.on('error', (error) =>
      reject(request.reusedSocket && isReset(error) ? new ClosedConnection(error.message) : error),
    )
    request.on('upgrade', (_response, socket) => {
      socket.destroy()
      reject(new Error('it wants another protocol'))
    })
    request.on('response', (response) => {
      const chunks: Buffer[] = []
      response.on('data', (chunk: Buffer) => chunks.push(chunk))
      response.on('error', reject)
      const finish = (): void =>
        resolve({
          status: response.statusCode ?? 0,
          headers: joined(response.headers),
          body: Buffer.concat(chunks).toString('utf8'),
        })
      response.on('end', finish)
      if (isEventStream(response.headers['content-type'])) untilQuiet(response, finish)
    })
  })
}

/** Real milliseconds without an event after which a stream of events is left. */
const quiet = 100

/** A stream of events may never end: it counts as whole when it has been quiet for a while. */
function untilQuiet(response: http.IncomingMessage, finish: () => void): void {
  let alarmed = alarm(quiet)
  const leave = (): void => {
    finish()
    response.destroy()
  }
  const wait = (): void => {
    alarmed.cancel()
    alarmed = alarm(quiet)
    alarmed.rung.then(leave)
  }
  response.on('data', wait)
  response.on('close', () => alarmed.cancel())
  wait()
}

function isReset(error: Error): boolean {
  return 'code' in error && error.code === 'ECONNRESET'
}

function needsLength(method: string, body: CaseRequest['body']): boolean {
  return body !== undefined || method === 'POST' || method === 'PUT' || method === 'PATCH'
}

function lengthOf(body: CaseRequest['body'] = ''): number {
  return typeof body === 'string' ? Buffer.byteLength(body) : body.byteLength
}

function joined(headers: http.IncomingHttpHeaders): Record<string, string> {
  return Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [name, Array.isArray(value) ? value.join(', ') : String(value)]),
  )
}
