import { runInThisContext } from 'node:vm'

/** What undici takes requests through. */
interface Dispatcher {
  dispatch(options: DispatchOptions, handler: unknown): unknown
  close?(...rest: readonly unknown[]): unknown
  destroy?(...rest: readonly unknown[]): unknown
}

interface DispatchOptions {
  readonly origin?: string | URL | undefined
  readonly headers?: unknown
}

/** Where `fetch` and undici look for their dispatcher. */
const globalDispatcher = Symbol.for('undici.globalDispatcher.1')

/** Sends requests of `fetch` and undici to the destination of their host. Returns what undoes it. */
export function redirectFetch(destination: (host: string) => URL | undefined): () => void {
  // A test of jest has a global object of its own; `fetch` looks at that of the process.
  const realm: object = runInThisContext('globalThis')
  // Node makes its dispatcher when one of these is first used.
  Reflect.get(realm, 'Headers')
  const before: unknown = Reflect.get(realm, globalDispatcher)
  if (!isDispatcher(before)) throw new Error('Failed to redirect fetch: this Node has no dispatcher to replace.')
  const redirecting: Dispatcher = {
    dispatch: (options, handler) => before.dispatch(redirected(options, destination), handler),
    close: (...rest) => before.close?.(...rest),
    destroy: (...rest) => before.destroy?.(...rest),
  }
  Reflect.set(realm, globalDispatcher, redirecting)
  return () => void Reflect.set(realm, globalDispatcher, before)
}

function redirected<Options extends DispatchOptions>(
  options: Options,
  destination: (host: string) => URL | undefined,
): Options {
  if (options.origin === undefined) return options
  const { hostname, host } = new URL(options.origin)
  const url = destination(hostname)
  return url === undefined ? options : { ...options, origin: url.origin, headers: withHost(options.headers, host) }
}

/** Headers in any form that undici takes, with the host that the client has named. */
function withHost(headers: unknown, host: string): unknown {
  const pairs = pairsOf(headers)
  return pairs.some(([name]) => name.toLowerCase() === 'host') ? pairs.flat() : [...pairs, ['host', host]].flat()
}

function pairsOf(headers: unknown): [name: string, value: unknown][] {
  if (Array.isArray(headers) && !Array.isArray(headers[0])) {
    return headers.flatMap((name, at): [string, unknown][] => (at % 2 === 0 ? [[String(name), headers[at + 1]]] : []))
  }
  if (isIterable(headers)) return Array.from(headers, ([name, value]): [string, unknown] => [String(name), value])
  return Object.entries(headers ?? {})
}

function isIterable(value: unknown): value is Iterable<readonly unknown[]> {
  return typeof value === 'object' && value !== null && Symbol.iterator in value
}

function isDispatcher(value: unknown): value is Dispatcher {
  return typeof value === 'object' && value !== null && 'dispatch' in value && typeof value.dispatch === 'function'
}
