import type { IncomingMessage, Server } from 'node:http'
import { createHttpServer } from '../../specs/openapi/index.ts'
import { type CallbackName, callbackNames } from './callbackNames.ts'
import { readFields } from './readFields.ts'

/** A callback as an application would receive it. */
export interface CaughtCallback {
  readonly name: CallbackName
  /** By lower-case name. */
  readonly headers: Readonly<Record<string, string>>
  /** The members of a JSON body, or the fields of a form. */
  readonly body: Readonly<Record<string, unknown>>
}

/** A receiver of callbacks on loopback. `await using` closes it. */
export interface CallbackCatcher extends AsyncDisposable {
  /** For the `callback_url` of a transaction of DT One. */
  readonly url: string
  readonly urls: Readonly<Record<CallbackName, string>>
  /** What has arrived, oldest first. */
  readonly caught: readonly CaughtCallback[]
  /** Answers further callbacks with this status. @default 200 */
  answerWith(status: number): void
  /** Resolves with the next callback of this name that no earlier call has returned, and waits for it. */
  next(name: CallbackName): Promise<CaughtCallback>
  close(): Promise<void>
}

/** Starts a receiver of callbacks on a free port. */
export async function catchCallbacks(): Promise<CallbackCatcher> {
  const caught: CaughtCallback[] = []
  const returned = new Set<CaughtCallback>()
  let status = 200
  let arrived = Promise.withResolvers<void>()
  const server = createHttpServer({}, async (request, response) => {
    const callback = await read(request)
    if (callback === undefined) return void response.writeHead(404).end()
    caught.push(callback)
    arrived.resolve()
    arrived = Promise.withResolvers()
    response.writeHead(status).end()
  })
  const origin = await listening(server)
  const at = (name: CallbackName): string => `${origin}/${name}`
  const urls = {
    transactionUpdated: at('transactionUpdated'),
    deliveryReport: at('deliveryReport'),
    paymentNotification: at('paymentNotification'),
    incomingMessage: at('incomingMessage'),
  }
  const close = async (): Promise<void> => {
    server.closeAllConnections()
    await new Promise((resolve) => server.close(resolve))
  }
  return {
    url: urls.transactionUpdated,
    urls,
    caught,
    answerWith(other) {
      status = other
    },
    async next(name) {
      for (;;) {
        const found = caught.find((callback) => callback.name === name && !returned.has(callback))
        if (found !== undefined) {
          returned.add(found)
          return found
        }
        await arrived.promise
      }
    },
    close,
    [Symbol.asyncDispose]: close,
  }
}

async function listening(server: Server): Promise<string> {
  await new Promise<void>((resolve, reject) => server.on('error', reject).listen(0, '127.0.0.1', resolve))
  const address = server.address()
  return `http://127.0.0.1:${typeof address === 'object' && address !== null ? address.port : 0}`
}

async function read(request: IncomingMessage): Promise<CaughtCallback | undefined> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(Buffer.from(chunk))
  const name = callbackNames.find((known) => request.url === `/${known}`)
  if (name === undefined) return undefined
  const headers = Object.fromEntries(Object.entries(request.headers).map(([key, value]) => [key, String(value)]))
  return { name, headers, body: readFields(headers['content-type'], Buffer.concat(chunks).toString()) }
}
