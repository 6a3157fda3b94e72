import { isRecord } from '../../specs/openapi/index.ts'

/** The parts of a request before encoding, with values of their schemas' types. */
export interface Parts {
  readonly path: Values
  readonly query: Values
  readonly header: Values
  readonly cookie: Values
  /** Absent if none is sent. */
  readonly body?: unknown
  /** Why the id in the path is one that was drawn, if nothing brought one that exists. */
  readonly invented?: string
}

export type Values = Readonly<Record<string, unknown>>

export type Path = readonly (string | number)[]

/** Changes a request. */
export type Change = (parts: Parts) => Parts

export function asParts(value: unknown): Parts {
  const record = asRecord(value)
  return {
    path: asRecord(record['path']),
    query: asRecord(record['query']),
    header: asRecord(record['header']),
    cookie: asRecord(record['cookie']),
    ...('body' in record && { body: record['body'] }),
    ...(typeof record['invented'] === 'string' && { invented: record['invented'] }),
  }
}

function asRecord(value: unknown): Values {
  return isRecord(value) ? value : {}
}

/** The value at a path. */
export function valueAt(value: unknown, path: Path): unknown {
  let found = value
  for (const key of path) {
    if (Array.isArray(found)) found = found[Number(key)]
    else found = isRecord(found) && Object.hasOwn(found, key) ? found[key] : undefined
  }
  return found
}

/** A copy with another value at a path; `undefined` removes it. */
export function placedAt(value: unknown, path: Path, placed: unknown): unknown {
  const [key, ...rest] = path
  if (key === undefined) return placed
  if (Array.isArray(value)) return value.map((item, at) => (at === Number(key) ? placedAt(item, rest, placed) : item))
  const copy: Record<string, unknown> = isRecord(value) ? { ...value } : {}
  const inner = placedAt(copy[key], rest, placed)
  if (inner === undefined) delete copy[key]
  else copy[key] = inner
  return copy
}
