import { isRecord } from '../../specs/openapi/index.ts'
import type { providerOperations } from '../../testing/index.ts'

type ReportedBy = NonNullable<ReturnType<typeof providerOperations.get>>['callback']

/** The body of a callback with another status, amount or currency; undefined where it cannot be read. */
export function contradicted(
  body: string,
  { changes, succeeded, failed }: ReportedBy,
  as: 'status' | 'amount' | 'currency',
): string | undefined {
  const read = parse(body)
  if (read === undefined) return undefined
  const opposite = Object.entries(succeeded).every(([path, value]) => at(read, path.split('.')) === value)
    ? failed
    : succeeded
  const members = as === 'status' ? opposite : changes[as]
  return JSON.stringify(
    Object.entries(members).reduce<unknown>((one, [path, value]) => withMember(one, path.split('.'), value), read),
  )
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

function at(value: unknown, [key, ...rest]: readonly string[]): unknown {
  if (key === undefined) return value
  return isRecord(value) ? at(value[key], rest) : undefined
}

function withMember(body: unknown, [key, ...rest]: readonly string[], value: unknown): unknown {
  if (key === undefined) return value
  return isRecord(body) ? { ...body, [key]: withMember(body[key], rest, value) } : body
}
