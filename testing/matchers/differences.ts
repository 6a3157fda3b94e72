import { isDeepStrictEqual } from 'node:util'
import { isRecord } from '../../specs/openapi/index.ts'

/** A place at which a value is not as expected. */
export interface Difference {
  /** Dotted: `credit_party_identifier.mobile_number`, `recipients.0.amount`. */
  readonly path: string
  readonly expected: unknown
  /** Undefined where there is nothing. */
  readonly actual: unknown
}

/** Lists where a value differs from what is expected of it. Members that are not expected are ignored, also in lists. */
export function differences(expected: unknown, actual: unknown, path = ''): Difference[] {
  if (isAsymmetric(expected)) return expected.asymmetricMatch(actual) ? [] : [{ path, expected, actual }]
  if (Array.isArray(expected) && Array.isArray(actual) && expected.length === actual.length)
    return expected.flatMap((item, at) => differences(item, actual[at], below(path, String(at))))
  if (isRecord(expected) && isRecord(actual))
    return Object.entries(expected).flatMap(([key, value]) => differences(value, actual[key], below(path, key)))
  return isDeepStrictEqual(expected, actual) ? [] : [{ path, expected, actual }]
}

function below(path: string, key: string): string {
  return path === '' ? key : `${path}.${key}`
}

/** `expect.any(Number)` and its like, of jest and of vitest. */
function isAsymmetric(value: unknown): value is { asymmetricMatch(actual: unknown): boolean } {
  return typeof value === 'object' && value !== null && 'asymmetricMatch' in value
}
