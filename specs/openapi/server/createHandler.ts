import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Respond, WireReply, WireRequest } from '../document/wire.ts'
import { type Body, readBody } from './readBody.ts'
import { turnQueue } from './turnQueue.ts'
import { writeReply } from './writeReply.ts'

/** Serves alone (`createServer(handler)`) and as Express middleware (`app.use(handler)`). */
export type Handler = (request: IncomingMessage, response: ServerResponse, next?: (error?: unknown) => void) => void

export interface HandlerOptions {
  /** Bytes of a request body that are kept; a multipart form has limits of its own. @default 1048576 */
  readonly bodyLimit?: number
}

/** Reads requests whole, has them answered, and writes the answers. A request cut short by its client is dropped. */
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
    readBody(request, bodyLimit, (body) => {
      try {
        const reply = respond(wireRequest(request, response, body))
        if (reply instanceof Promise) reply.then(write, fail)
        // Written one after the other, the answers to requests that came together do not wake their client once for each.
        else endOfTurn(() => write(reply))
      } catch (error) {
        fail(error)
      }
    })
  }
}

function wireRequest(
  { method = 'GET', headers, rawHeaders, url = '/' }: IncomingMessage,
  response: ServerResponse,
  { body, bodyLimitExceeded, stream }: Body,
): WireRequest {
  const target = targetOf(url)
  const onHangUp = (hungUp: () => void): void => whenHungUp(response, hungUp)
  if (stream !== undefined) return { method, target, headers, rawHeaders, body, stream, onHangUp }
  if (bodyLimitExceeded === undefined) return { method, target, headers, rawHeaders, body, onHangUp }
  return { method, target, headers, rawHeaders, body, bodyLimitExceeded, onHangUp }
}

function whenHungUp(response: ServerResponse, hungUp: () => void): void {
  if (response.closed || response.destroyed) hungUp()
  else
    response.once('close', () => {
      if (!response.writableFinished) hungUp()
    })
}

/** A proxy's client sends the whole URL. */
function targetOf(url: string): string {
  return url.startsWith('/') ? url : url.replace(/^[a-z][a-z\d+.-]*:\/\/[^/?]*/i, '').replace(/^(?!\/)/, '/')
}
