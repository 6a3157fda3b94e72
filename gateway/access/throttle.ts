import { duration } from '../../specs/formats/duration.ts'
import { isRecord } from '../../specs/openapi/index.ts'
import type { DocumentedOperation } from '../capability/definition.ts'
import type { Clock } from '../runtime/clock.ts'

/** Counts a request; seconds to wait when there were too many in this window. */
export type Throttle = (apiUserId: string, operationId: string) => number | undefined

interface Limit {
  readonly requests: number
  /** ms. */
  readonly window: number
}

/** Holds each API user to the limits of the document (`x-throttle`). Each gateway counts for itself. */
export function createThrottle(clock: Clock, operations: readonly DocumentedOperation[]): Throttle {
  const limits = new Map(operations.map(({ id, source }) => [id, readLimit(id, source['x-throttle'])]))
  const windows = new Map<string, { ends: number; count: number }>()
  return (apiUserId, operationId) => {
    const limit = limits.get(operationId)
    if (limit === undefined) return undefined
    const key = `${apiUserId} ${operationId}`
    const now = clock.now()
    const found = windows.get(key)
    const window = found !== undefined && found.ends > now ? found : { ends: now + limit.window, count: 0 }
    window.count += 1
    windows.set(key, window)
    return window.count > limit.requests ? Math.ceil((window.ends - now) / 1_000) : undefined
  }
}

function readLimit(id: string, written: unknown): Limit | undefined {
  if (written === undefined) return undefined
  const { requests, window } = isRecord(written) ? written : {}
  if (typeof requests === 'number' && typeof window === 'string') return { requests, window: duration(window) }
  throw new Error(`Failed to read x-throttle of ${id}: write { requests: 1000, window: PT1M }.`)
}
