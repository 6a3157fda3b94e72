import type http from 'node:http'
import type { AddressInfo } from 'node:net'
import { createHttpServer } from '../../specs/openapi/index.ts'
import type { Anomaly, AwaitedCallback } from '../model/case.ts'

/** One attempt to deliver a callback. */
export interface Attempt {
  readonly method: string
  readonly target: string
  /** Lower-case names. */
  readonly headers: Readonly<Record<string, string>>
  readonly body: string
  readonly anomaly: Anomaly
  /** The status of the receiver's answer. Absent if it gave none. */
  readonly status?: number
}

/** Receives the callbacks of one case. */
export interface Mailbox {
  readonly url: string
  readonly attempts: readonly Attempt[]
  /** Resolves when `count` attempts have arrived. */
  arrived(count: number): Promise<void>
  close(): void
}

/** A server on loopback that receives the callbacks of many cases. */
export interface Receiver {
  /**
   * Opens a mailbox that answers the first attempt of each body with the anomaly and acknowledges later ones. With `failing`, every
   * attempt gets one of these statuses, in turn. `onAttempt` is called when an attempt has arrived. `answer`: what it says with status 200.
   */
  open(name: string, anomaly: Anomaly, options?: MailboxOptions): Mailbox
  close(): Promise<void>
}

export interface MailboxOptions {
  readonly onAttempt?: (attempt: Attempt) => void
  readonly failing?: readonly number[]
  readonly answer?: AwaitedCallback['answer'] | undefined
}

interface Place {
  readonly anomaly: Anomaly
  readonly onAttempt: (attempt: Attempt) => void
  readonly failing: readonly number[]
  readonly answer: AwaitedCallback['answer'] | undefined
  /** The answer that is the anomaly. */
  readonly status: number | undefined
  readonly attempts: Attempt[]
  readonly seen: Set<string>
  readonly waiting: { readonly count: number; readonly done: () => void }[]
}

/** Statuses of answers of each kind: a usual one, and the first and the last of their class. A case takes one by its name. */
const statuses: Readonly<Record<Anomaly, readonly number[]>> = {
  ...{ sent: [200], closed: [], slow: [] },
  ...{ '3xx': [302, 300, 399], '4xx': [404, 400, 499], '5xx': [503, 500, 599] },
}

/** Statuses that fail, those of the bounds first, unless the document lists their class as an acknowledgement. */
export function failingStatuses(isAcknowledged: (anomaly: Anomaly) => boolean): number[] {
  const classes = (['4xx', '5xx'] as const).filter((one) => !isAcknowledged(one))
  return [1, 2, 0].flatMap((at) => classes.flatMap((one) => statuses[one][at] ?? []))
}

export async function createReceiver(): Promise<Receiver> {
  const places = new Map<string, Place>()
  const server = createHttpServer({}, (request, response) => {
    const chunks: Buffer[] = []
    request.on('data', (chunk: Buffer) => chunks.push(chunk))
    request.on('error', () => undefined)
    request.on('end', () => take(places, request, response, Buffer.concat(chunks).toString('utf8')))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const port = portOf(server.address())
  return {
    open(name, anomaly, { onAttempt = () => undefined, failing = [], answer } = {}) {
      const key = `/${encodeURIComponent(name)}`
      const status = drawn(statuses[anomaly], name)
      const place: Place = { anomaly, status, onAttempt, failing, answer, attempts: [], seen: new Set(), waiting: [] }
      places.set(key, place)
      return {
        url: `http://127.0.0.1:${port}${key}`,
        attempts: place.attempts,
        arrived: (count) =>
          new Promise((done) => {
            if (place.attempts.length >= count) done()
            else place.waiting.push({ count, done })
          }),
        close: () => places.delete(key),
      }
    },
    close() {
      server.closeAllConnections()
      return new Promise((resolve) => server.close(() => resolve()))
    },
  }
}

function take(
  places: ReadonlyMap<string, Place>,
  request: http.IncomingMessage,
  response: http.ServerResponse,
  body: string,
): void {
  const target = request.url ?? '/'
  const place =
    places.get(target.split('?')[0] ?? '') ?? places.get((target.split('?')[0] ?? '').replace(/\/elsewhere$/, ''))
  if (place === undefined) {
    response.writeHead(410).end()
    return
  }
  const { failing, attempts } = place
  const isAgain = failing.length === 0 && place.seen.has(body)
  const anomaly = isAgain ? 'sent' : place.anomaly
  const status = isAgain ? 200 : (failing[attempts.length % failing.length] ?? place.status)
  place.seen.add(body)
  const headers = Object.fromEntries(Object.entries(request.headers).map(([name, value]) => [name, String(value)]))
  const answer = { anomaly, ...(status !== undefined && { status }) }
  const attempt = { method: request.method ?? '', target, headers, body, ...answer }
  attempts.push(attempt)
  place.onAttempt(attempt)
  for (const { count, done } of place.waiting) if (place.attempts.length >= count) done()
  if (anomaly === 'closed') request.socket.destroy()
  else if (status === 200 && place.answer !== undefined)
    response
      .writeHead(200, {
        'content-type': place.answer.contentType,
        'content-length': Buffer.byteLength(place.answer.body),
      })
      .end(place.answer.body)
  else if (status !== undefined)
    response.writeHead(status, status >= 300 && status < 400 ? { location: `${target}/elsewhere` } : {}).end()
}

/** One of some values, always the same for a text. */
function drawn<Value>(values: readonly Value[], text: string): Value | undefined {
  const sum = [...text].reduce((total, letter) => total + (letter.codePointAt(0) ?? 0), 0)
  return values[sum % values.length]
}

function portOf(address: AddressInfo | string | null): number {
  return typeof address === 'object' && address !== null ? address.port : 0
}
