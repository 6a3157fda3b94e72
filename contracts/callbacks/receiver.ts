import http from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Anomaly } from '../model/case.ts'

/** One attempt to deliver a callback. */
export interface Attempt {
  readonly method: string
  readonly target: string
  /** Lower-case names. */
  readonly headers: Readonly<Record<string, string>>
  readonly body: string
  readonly anomaly: Anomaly
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
   * Opens a mailbox that answers the first attempt of each body with the anomaly and acknowledges later ones, unless all must fail.
   * `onAttempt` is called when an attempt has arrived.
   */
  open(name: string, anomaly: Anomaly, onAttempt?: (attempt: Attempt) => void, failing?: 'first' | 'all'): Mailbox
  close(): Promise<void>
}

interface Place {
  readonly anomaly: Anomaly
  readonly onAttempt: (attempt: Attempt) => void
  readonly failing: 'first' | 'all'
  readonly attempts: Attempt[]
  readonly seen: Set<string>
  readonly waiting: { readonly count: number; readonly done: () => void }[]
}

const statuses = { sent: 200, '3xx': 302, '4xx': 404, '5xx': 503 } as const

export async function createReceiver(): Promise<Receiver> {
  const places = new Map<string, Place>()
  const server = http.createServer((request, response) => {
    const chunks: Buffer[] = []
    request.on('data', (chunk: Buffer) => chunks.push(chunk))
    request.on('error', () => undefined)
    request.on('end', () => take(places, request, response, Buffer.concat(chunks).toString('utf8')))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const port = portOf(server.address())
  return {
    open(name, anomaly, onAttempt = () => undefined, failing = 'first') {
      const key = `/${encodeURIComponent(name)}`
      const place: Place = { anomaly, onAttempt, failing, attempts: [], seen: new Set(), waiting: [] }
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
  const anomaly = place.failing === 'first' && place.seen.has(body) ? 'sent' : place.anomaly
  place.seen.add(body)
  const headers = Object.fromEntries(Object.entries(request.headers).map(([name, value]) => [name, String(value)]))
  const attempt = { method: request.method ?? '', target, headers, body, anomaly }
  place.attempts.push(attempt)
  place.onAttempt(attempt)
  for (const { count, done } of place.waiting) if (place.attempts.length >= count) done()
  if (anomaly === 'closed') request.socket.destroy()
  else if (anomaly !== 'slow')
    response.writeHead(statuses[anomaly], anomaly === '3xx' ? { location: `${target}/elsewhere` } : {}).end()
}

function portOf(address: AddressInfo | string | null): number {
  return typeof address === 'object' && address !== null ? address.port : 0
}
