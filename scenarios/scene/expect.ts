import { inspect, isDeepStrictEqual } from 'node:util'
import type { Verdict } from '../../testing/index.ts'

/** A step found something else than its sentence says. */
export class Mismatch extends Error {
  override readonly name = 'Mismatch'
}

/** Throws unless both are the same. `what`: the status of transaction x. */
export function expectSame(what: string, found: unknown, expected: unknown): void {
  if (isDeepStrictEqual(found, expected)) return
  throw new Mismatch(`${what} is not as expected.\n- expected: ${show(expected)}\n+ found:    ${show(found)}`)
}

/** Throws unless a matcher has passed. */
export function expectVerdict({ pass, message }: Verdict): void {
  if (!pass) throw new Mismatch(message())
}

function show(value: unknown): string {
  return inspect(value, { depth: 6, breakLength: 100, maxStringLength: 500 })
}
