import { duration } from '../../specs/formats/duration.ts'
import type { Contract, Operation } from '../document/contract.ts'
import type { Case, Expectation } from '../model/case.ts'

/** Which cases fit in the time that a run may wait, and how long it then waits. */
export interface WaitPlan {
  /** Names of the cases that wait. */
  readonly waiting: ReadonlySet<string>
  /** Names of the cases whose delays do not fit. */
  readonly leftOut: ReadonlySet<string>
  /** Names of the cases that watch, with time that is left, whether a callback comes again: when it must not, or as often as it must. */
  readonly watching: ReadonlySet<string>
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

/**
 * Real milliseconds for which a case watches a callback when it has seen the attempts that `waitOf` is about: the intervals in which
 * an acknowledged callback must not come again, or the other intervals of a schedule. 0 if the document does not say.
 */
export function watchOf({ callback, operationId }: Case, { operations, webhooks }: Contract): number {
  if (callback === undefined) return 0
  const own = operations.find(({ id }) => id === operationId)?.callbacks ?? webhooks
  const [first, ...later] = own.find(({ name }) => name === callback.name)?.repeats.after.map(duration) ?? []
  if (first === undefined) return 0
  if (callback.schedule !== undefined) return later.reduce((sum, wait) => sum + wait, 0)
  return watchMargin + (callback.anomaly === 'sent' ? first : Math.max(first, later[0] ?? first))
}

/** Real milliseconds that a wrong attempt may take to arrive. */
const watchMargin = 1_000

/** Takes cases with short waits first, until the time is used up, then those that watch in the rest of it. */
export function planWaits(cases: readonly Case[], contract: Contract, limit: number): WaitPlan {
  const lanes = Array.from({ length: waitingLanes }, () => 0)
  const [waiting, watching] = [new Set<string>(), new Set<string>()]
  let alone = 0
  const waits = waitsOf(cases, waitOf, contract)
  for (const { one, wait } of waits) {
    const lane = lanes.indexOf(Math.min(...lanes))
    const longest = Math.max(...lanes.with(lane, (lanes[lane] ?? 0) + wait))
    if (one.measures === true ? alone + wait + Math.max(...lanes) > limit : alone + longest > limit) continue
    if (one.measures === true) alone += wait
    else lanes[lane] = (lanes[lane] ?? 0) + wait
    waiting.add(one.name)
  }
  const leftOut = new Set(waits.map(({ one }) => one.name).filter((name) => !waiting.has(name)))
  for (const { one, wait } of waitsOf(cases, watchOf, contract)) {
    const lane = lanes.indexOf(Math.min(...lanes))
    const length = (lanes[lane] ?? 0) + wait
    if (leftOut.has(one.name) || alone + length > limit) continue
    lanes[lane] = length
    waiting.add(one.name)
    watching.add(one.name)
  }
  return { waiting, leftOut, watching, total: alone + Math.max(...lanes) }
}

/** The cases that wait, those with short waits first. */
function waitsOf(
  cases: readonly Case[],
  lengthFor: typeof waitOf,
  contract: Contract,
): { readonly one: Case; readonly wait: number }[] {
  const waits = cases.map((one) => ({ one, wait: lengthFor(one, contract) })).filter(({ wait }) => wait > 0)
  return waits.toSorted((left, right) => left.wait - right.wait)
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
