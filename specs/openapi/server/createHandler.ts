import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Respond, WireReply, WireRequest } from '../document/wire.ts'
import { type Body, readBody } from './readBody.ts'
import { turnQueue } from './turnQueue.ts'
import { writeReply } from './writeReply.ts'

/** A handler for `createServer(handler)`, and Express middleware for `app.use(handler)`. */
export type Handler = (request: IncomingMessage, response: ServerResponse, next?: (error?: unknown) => void) => void

export interface HandlerOptions {
  /** Maximum request body in bytes. Multipart forms have separate limits. @default 1048576 */
  readonly bodyLimit?: number
}

/** Makes a handler that reads a request, calls `respond` and writes the reply. An incomplete request is dropped. */
export function createHandler(respond: Respond, { bodyLimit = 1_048_576 }: HandlerOptions = {}): Handler {
  const endOfTurn = turnQueue()
  return (request, response, next) => {
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
    const answer = (body: Body): (() => void) | undefined => {
      try {
        const reply = respond(wireRequest(request, response, body))
        if (!(reply instanceof Promise)) return () => write(reply)
        reply.then(write, fail)
      } catch (error) {
        fail(error)
      }
      return undefined
    }
    // Simultaneous requests are answered one after the other, and their replies are written together: both take less time than in turns
    // with the work of their sockets, and the client wakes once instead of once for each.
    readBody(request, bodyLimit, (body) => endOfTurn(() => answer(body)))
  }
}

function wireRequest(
  { method = 'GET', headers, rawHeaders, url = '/', socket }: IncomingMessage,
  response: ServerResponse,
  { body, bodyLimitExceeded, stream }: Body,
): WireRequest {
  const target = targetOf(url)
  const address = socket.remoteAddress
  const onHangUp = (hungUp: () => void): void => whenHungUp(response, hungUp)
  if (stream !== undefined) return { method, target, headers, rawHeaders, address, body, stream, onHangUp }
  if (bodyLimitExceeded === undefined) return { method, target, headers, rawHeaders, address, body, onHangUp }
  return { method, target, headers, rawHeaders, address, body, bodyLimitExceeded, onHangUp }
}

function whenHungUp(response: ServerResponse, hungUp: () => void): void {
  if (response.closed || response.destroyed) hungUp()
  else
    response.once('close', () => {
      if (!response.writableFinished) hungUp()
    })
}

/** The path and query of a request target. A client of a proxy sends the absolute URL. */
function targetOf(url: string): string {
  return url.startsWith('/') ? url : url.replace(/^[a-z][a-z\d+.-]*:\/\/[^/?]*/i, '').replace(/^(?!\/)/, '/')
}
