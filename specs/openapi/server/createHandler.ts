import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Respond, WireReply, WireRequest } from '../document/wire.ts'
import { consumedBody } from './consumedBody.ts'
import { turnQueue } from './turnQueue.ts'
import { writeReply } from './writeReply.ts'

/** Serves alone (`createServer(handler)`) and as Express middleware (`app.use(handler)`). */
export type Handler = (request: IncomingMessage, response: ServerResponse, next?: (error?: unknown) => void) => void

export interface HandlerOptions {
  /** Bytes of a request body that are kept. @default 1048576 */
  readonly bodyLimit?: number
}

const none = new Uint8Array()

/** Reads requests whole, has them answered, and writes the answers. A request cut short by its client is dropped. */
export function createHandler(respond: Respond, { bodyLimit = 1_048_576 }: HandlerOptions = {}): Handler {
  const endOfTurn = turnQueue()
  return (request, response, next) => {
    const answer = (body: Uint8Array, length: number): void => {
      try {
        const reply = respond(wireRequest(request, body, length, bodyLimit))
        if (reply instanceof Promise) reply.then(write, fail)
        // Written one after the other, the answers to requests that came together do not wake their client once for each.
        else endOfTurn(() => write(reply))
      } catch (error) {
        fail(error)
      }
    }
    const write = (reply: WireReply): void => {
      try {
        writeReply(response, reply)
      } catch (error) {
        fail(error)
      }
    }
    const fail = (error: unknown): void => {
      if (next === undefined) response.destroy()
      else next(error)
    }
    if (hasNoBody(request)) {
      answer(none, 0)
      return
    }
    const consumed = consumedBody(request)
    if (consumed === undefined) readBody(request, bodyLimit, answer)
    else answer(consumed, consumed.length)
  }
}

function hasNoBody({ headers }: IncomingMessage): boolean {
  return headers['transfer-encoding'] === undefined && (headers['content-length'] ?? '0') === '0'
}

/** Past the limit nothing is kept, but the rest is still read, so that the client gets to see the answer. */
function readBody(request: IncomingMessage, limit: number, done: (body: Uint8Array, length: number) => void): void {
  let first: Uint8Array | undefined
  let more: Uint8Array[] | undefined
  let length = 0
  request.on('data', (chunk: Uint8Array) => {
    length += chunk.length
    if (length > limit) {
      first = undefined
      more = undefined
    } else if (first === undefined) first = chunk
    else if (more === undefined) more = [first, chunk]
    else more.push(chunk)
  })
  request.on('end', () => done(more === undefined ? (first ?? none) : Buffer.concat(more, length), length))
}

function wireRequest(request: IncomingMessage, body: Uint8Array, length: number, limit: number): WireRequest {
  const { method = 'GET', headers, rawHeaders } = request
  const target = targetOf(request.url ?? '/')
  if (length <= limit) return { method, target, headers, rawHeaders, body }
  return { method, target, headers, rawHeaders, body: none, bodyLimitExceeded: limit }
}

/** A proxy's client sends the whole URL. */
function targetOf(url: string): string {
  return url.startsWith('/') ? url : url.replace(/^[a-z][a-z\d+.-]*:\/\/[^/?]*/i, '').replace(/^(?!\/)/, '/')
}
