import { duration } from '../../specs/formats/duration.ts'
import type { Contract, Operation } from '../document/contract.ts'
import type { Case, Expectation } from '../model/case.ts'

/** Which cases fit in the time that a run may wait, and how long it then waits. */
export interface WaitPlan {
  /** Names of the cases that wait. */
  readonly waiting: ReadonlySet<string>
  /** Names of the cases whose delays do not fit. */
  readonly leftOut: ReadonlySet<string>
  /** Real milliseconds of the documented delays, with those of parallel cases counted once. */
  readonly total: number
}

/** Cases that wait beside each other: each has a transaction of its own. */
export const waitingLanes = 8

/** Real milliseconds that a case waits for documented delays if the clock of its target cannot be moved. */
export function waitOf({ steps, callback, operationId }: Case, { operations, webhooks }: Contract): number {
  const byId = new Map(operations.map((operation) => [operation.id, operation]))
  const stepped = steps.reduce(
    (sum, { after, operationId: id, expect, times = 1, moment }) =>
      sum + (moment === 'after' ? 0 : lengthOf(after)) + (mayBeHeld(expect) ? times * usuallyHeld(byId.get(id)) : 0),
    0,
  )
  if (callback === undefined) return stepped
  const own = byId.get(operationId)?.callbacks ?? webhooks
  const [repeatsAfter] = own.find(({ name }) => name === callback.name)?.repeats.after ?? []
  return stepped + lengthOf(callback.after) + (callback.anomaly === 'sent' ? 0 : lengthOf(repeatsAfter))
}

/** Takes cases with short waits first, until the time is used up. */
export function planWaits(cases: readonly Case[], contract: Contract, limit: number): WaitPlan {
  const waits = cases.map((one) => ({ one, wait: waitOf(one, contract) })).filter(({ wait }) => wait > 0)
  const lanes = Array.from({ length: waitingLanes }, () => 0)
  const waiting = new Set<string>()
  let alone = 0
  for (const { one, wait } of waits.toSorted((left, right) => left.wait - right.wait)) {
    const lane = lanes.indexOf(Math.min(...lanes))
    const longest = Math.max(...lanes.with(lane, (lanes[lane] ?? 0) + wait))
    if (one.measures === true ? alone + wait + Math.max(...lanes) > limit : alone + longest > limit) continue
    if (one.measures === true) alone += wait
    else lanes[lane] = (lanes[lane] ?? 0) + wait
    waiting.add(one.name)
  }
  return {
    waiting,
    leftOut: new Set(waits.map(({ one }) => one.name).filter((name) => !waiting.has(name))),
    total: alone + Math.max(...lanes),
  }
}

function lengthOf(text: string | undefined): number {
  return text === undefined ? 0 : duration(text)
}

function usuallyHeld(operation: Operation | undefined): number {
  return operation?.heldFor.usual ?? 0
}

/** A refusal is not held. */
function mayBeHeld({ refused, undocumented, preferred, statuses }: Expectation): boolean {
  const isRefused = refused === true || undocumented === true || preferred !== undefined
  return !isRefused && (statuses === undefined || statuses.some((status) => status < 400))
}
