import http from 'node:http'
import net from 'node:net'

const globals = ['fetch', 'setTimeout', 'setInterval', 'setImmediate', 'queueMicrotask', 'Date', 'Math', 'crypto']

/** State of the process that a test can change for the files after it, by name. */
export function processState(): ReadonlyMap<string, unknown> {
  return new Map<string, unknown>([
    ...members('', globalThis, globals),
    ...globalNames().map((name) => [`globalThis.${name}`, 'exists'] as const),
    ...members('process.', process, ['exit', 'kill', 'on', 'emit', 'emitWarning', 'exitCode']),
    ...members('process.stdout.', process.stdout, ['write']),
    ...members('process.stderr.', process.stderr, ['write']),
    ...members('process.env.', process.env, Object.keys(process.env)),
    ...members('Date.', Date, ['now']),
    ...members('Math.', Math, ['random']),
    ...members('http.', http, ['request', 'get', 'createServer', 'globalAgent', 'ClientRequest']),
    ...members('net.', net, ['connect', 'createConnection', 'createServer']),
    ...members('net.Socket.prototype.', net.Socket.prototype, ['connect', 'write']),
    ...members('Error.', Error, ['stackTraceLimit', 'prepareStackTrace']),
    ...process.eventNames().map((event) => [`listeners of ${String(event)}`, process.listenerCount(event)] as const),
    ['working directory', process.cwd()],
  ])
}

/** Without names like `__awaiter`, which compiled packages define when they are first loaded. */
function globalNames(): string[] {
  return Object.getOwnPropertyNames(globalThis).filter((name) => !name.startsWith('__'))
}

/** The names of state that differs. */
export function changes(before: ReadonlyMap<string, unknown>, after: ReadonlyMap<string, unknown>): string[] {
  const names = new Set([...before.keys(), ...after.keys()])
  return [...names].filter((name) => !Object.is(before.get(name), after.get(name)))
}

function members(prefix: string, owner: object, names: readonly string[]): (readonly [string, unknown])[] {
  return names.map((name) => [prefix + name, Reflect.get(owner, name)] as const)
}
