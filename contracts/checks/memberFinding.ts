import { pathOf } from '../cases/values/lookUp.ts'
import type { Finding } from '../result.ts'

/** A finding about the member of a body that a JSON pointer names. */
export function memberFinding(place: string, check: string, message: string): Finding {
  return { check, message, path: ['body', ...pathOf(place).map((key) => (/^\d+$/.test(key) ? Number(key) : key))] }
}

/** A value as messages show it. */
export function told(value: unknown): string {
  return value === undefined ? 'nothing' : JSON.stringify(value)
}
