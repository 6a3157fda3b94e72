import type { IncomingMessage, Server } from 'node:http'
import { createHttpServer } from '../../specs/openapi/index.ts'
import type { ControlQuery, ControlResult } from '../control/operation.ts'
import { type CallbackName, callbackNames } from './callbackNames.ts'
import { readFields } from './readFields.ts'
import { afterRealTime } from './realTime.ts'

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
  /** Answers further callbacks with this status, and with a JSON text as the body. @default 200, without a body */
  answerWith(status: number, body?: string): void
  /** Answers further callbacks of this name, such as `ussdRequest`, with a text that depends on what they ask. */
  answerBy(name: CallbackName, answer: (body: CaughtCallback['body']) => string): void
  /**
   * Resolves with the next callback of this name that no earlier call has returned, and waits for it.
   * @param options.within real ms after which it rejects, with what is due next. @default 4000 on a manual clock, else no limit
   */
  next(name: CallbackName, options?: { readonly within?: number }): Promise<CaughtCallback>
  close(): Promise<void>
}

/** The clock that callbacks are due on. */
export interface CallbackClock {
  readonly name: string
  clock(): Promise<ControlResult<'getClock'>>
  due(query: ControlQuery<'listDue'>): Promise<ControlResult<'listDue'>>
}

/** Real milliseconds in which a callback comes that is due: less than the five seconds that runners give a test. */
const usualWait = 4_000

/** Starts a receiver of callbacks on a free port. */
export async function catchCallbacks(world: CallbackClock): Promise<CallbackCatcher> {
  const caught: CaughtCallback[] = []
  const returned = new Set<CaughtCallback>()
  let status = 200
  let content = ''
  const spoken = new Map<CallbackName, (body: CaughtCallback['body']) => string>()
  let arrived = Promise.withResolvers<void>()
  const server = createHttpServer({}, async (request, response) => {
    const callback = await read(request)
    if (callback === undefined) return void response.writeHead(404).end()
    caught.push(callback)
    arrived.resolve()
    arrived = Promise.withResolvers()
    const text = spoken.get(callback.name)?.(callback.body)
    if (text !== undefined) {
      const headers = { 'content-type': 'text/plain', 'content-length': Buffer.byteLength(text) }
      return void response.writeHead(status, headers).end(text)
    }
    response.writeHead(status, content === '' ? {} : { 'content-type': 'application/json' }).end(content)
  })
  const origin = await listening(server)
  const at = (name: CallbackName): string => `${origin}/${name}`
  const urls = {
    transactionUpdated: at('transactionUpdated'),
    deliveryReport: at('deliveryReport'),
    paymentNotification: at('paymentNotification'),
    incomingMessage: at('incomingMessage'),
    subscriptionNotification: at('subscriptionNotification'),
    optOutNotice: at('optOutNotice'),
    airtimeStatus: at('airtimeStatus'),
    simSwapReport: at('simSwapReport'),
    airtimeValidation: at('airtimeValidation'),
    mobileB2CValidation: at('mobileB2CValidation'),
    mobileC2BValidation: at('mobileC2BValidation'),
    ussdRequest: at('ussdRequest'),
    ussdEvent: at('ussdEvent'),
    voiceRequest: at('voiceRequest'),
    voiceEvent: at('voiceEvent'),
    authorisationUpdated: at('authorisationUpdated'),
  }
  const close = async (): Promise<void> => {
    server.closeAllConnections()
    await new Promise((resolve) => server.close(resolve))
  }
  return {
    url: urls.transactionUpdated,
    urls,
    caught,
    answerWith(other, body = '') {
      status = other
      content = body
    },
    answerBy: (name, answer) => void spoken.set(name, answer),
    async next(name, { within } = {}) {
      const waiting = new AbortController()
      const over = afterRealTime(within ?? usualWait, waiting).then(() => 'over' as const)
      let late: typeof over | undefined = over
      try {
        for (;;) {
          const found = caught.find((callback) => callback.name === name && !returned.has(callback))
          if (found !== undefined) {
            returned.add(found)
            return found
          }
          if ((await Promise.race([arrived.promise, ...(late === undefined ? [] : [late])])) !== 'over') continue
          late = undefined
          const reason = await whyNothingCame(world, within !== undefined)
          if (reason !== undefined) throw new Error(`No ${name} came within ${within ?? usualWait} ms: ${reason}`)
        }
      } finally {
        waiting.abort()
      }
    },
    close,
    [Symbol.asyncDispose]: close,
  }
}

/** Why nothing came, and what to do; undefined on a clock that runs, unless the wait has a limit. */
async function whyNothingCame({ name, clock, due }: CallbackClock, isLimited: boolean): Promise<string | undefined> {
  const { mode, now } = await clock()
  if (mode !== 'manual' && !isLimited) return undefined
  const [next] = (await due({ limit: 1 })).items
  const what = next === undefined ? 'nothing is due' : `due next is ${next.name} at ${next.due}`
  const remedy = next === undefined ? '' : `; advance it, as by world.advanceTo('${next.due}')`
  return mode === 'manual'
    ? `the clock of ${name} is manual and stands at ${now}, ${what}${remedy}`
    : `the clock of ${name} is at ${now}, ${what}`
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
