/** A request taken apart: each value typed as its schema has it, not yet encoded. */
export interface Parts {
  readonly path: Values
  readonly query: Values
  readonly header: Values
  readonly cookie: Values
  /** Absent where none is sent. */
  readonly body?: unknown
}

export type Values = Readonly<Record<string, unknown>>

export type Path = readonly (string | number)[]

/** Changes a request in one place. */
export type Change = (parts: Parts) => Parts

export function asParts(value: unknown): Parts {
  const record = asRecord(value)
  return {
    path: asRecord(record['path']),
    query: asRecord(record['query']),
    header: asRecord(record['header']),
    cookie: asRecord(record['cookie']),
    ...('body' in record && { body: record['body'] }),
  }
}

function asRecord(value: unknown): Values {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : {}
}
