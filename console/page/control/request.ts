import { shellWord } from '../../../specs/formats/shellWord.ts'
import type { Route } from './document.ts'
import type { AnyCall } from './operations.ts'

/** What goes over the wire for a call. */
export interface ControlRequest {
  readonly method: string
  /** Path with query. */
  readonly target: string
  readonly body?: string
}

/** The request of a call. `route`: the method and path template of its operation. */
export function requestOf({ path = {}, query = {}, body }: AnyCall, route: Route): ControlRequest {
  const values = new Map(Object.entries(path))
  const filled = route.path.replaceAll(/\{(\w+)\}/g, (_, name: string) =>
    encodeURIComponent(String(values.get(name) ?? '')),
  )
  const given = Object.entries(query).filter(([, value]) => value !== undefined && value !== '')
  const search = new URLSearchParams(given.map(([name, value]) => [name, String(value)])).toString()
  return {
    method: route.method.toUpperCase(),
    target: search === '' ? filled : `${filled}?${search}`,
    ...(body !== undefined && { body: JSON.stringify(body) }),
  }
}

/** Whether a path can hold its values: none may be empty, and URLs resolve `.` and `..`, also when they are encoded. */
export function isSendable({ target }: ControlRequest): boolean {
  const [path = ''] = target.split('?', 1)
  const segments = path.split('/').slice(1)
  return segments.every((segment) => segment !== '' && segment !== '.' && segment !== '..')
}

/** The longest body that a command shows, in characters. */
const longestBody = 20_000

/** The request as a command for a shell. A longer body stands for itself as a file. `origin`: `http://127.0.0.1:4000`. */
export function curlOf({ method, target, body }: ControlRequest, origin: string): string {
  const words = ['curl']
  if (method !== 'GET' && !(method === 'POST' && body !== undefined)) words.push('-X', method)
  words.push(shellWord(origin + target))
  if (body !== undefined) words.push('-H', shellWord('Content-Type: application/json'), ...bodyWords(body))
  return words.join(' ')
}

function bodyWords(body: string): readonly string[] {
  return body.length > longestBody ? ['--data-binary', '@body.json'] : ['-d', shellWord(body)]
}
