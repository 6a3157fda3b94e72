import { duration } from '../../specs/formats/duration.ts'
import { isRecord } from '../../specs/openapi/index.ts'
import type { DocumentedOperation } from '../capability/definition.ts'
import type { CallLimit, CountCall } from './countCalls.ts'

/** Counts a request; seconds to wait when there were too many in this window. */
export type Throttle = (userId: string, operationId: string) => Promise<number | undefined>

/** Holds each user to the limits of the document (`x-throttle`). */
export function createThrottle(count: CountCall, operations: readonly DocumentedOperation[]): Throttle {
  const limits = new Map(operations.map(({ id, source }) => [id, readLimit(id, source['x-throttle'])]))
  return async (userId, operationId) => {
    const limit = limits.get(operationId)
    return limit && count(`${operationId} of ${userId}`, limit)
  }
}

function readLimit(id: string, written: unknown): CallLimit | undefined {
  if (written === undefined) return undefined
  const { requests, window } = isRecord(written) ? written : {}
  if (typeof requests === 'number' && typeof window === 'string')
    return { calls: requests, window: duration(window) / 1_000 }
  throw new Error(`Failed to read x-throttle of ${id}: write { requests: 1000, window: PT1M }.`)
}
