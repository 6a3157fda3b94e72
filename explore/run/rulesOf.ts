import type { ControlBody } from '../../testing/index.ts'
import { subjectPath } from '../schedule/choicePoint.ts'
import type { Schedule, ScheduledDeviation } from '../schedule/schedule.ts'

/** A rule of the control plane that brings about one deviation of a schedule. */
export type ArmedRule =
  | { readonly of: ScheduledDeviation; readonly operationId: 'addFault'; readonly body: ControlBody<'addFault'> }
  | {
      readonly of: ScheduledDeviation
      readonly operationId: 'addCallbackPlan'
      readonly body: ControlBody<'addCallbackPlan'>
    }

/** The faults and callback plans of a schedule. A deviation that only kills, or only sends something more, has none. */
export function rulesOf(schedule: Schedule): readonly ArmedRule[] {
  return schedule.flatMap((of): ArmedRule[] => {
    const { misbehaviour } = of.deviation
    if (misbehaviour === undefined) return []
    const select = { ...selectOf(of.point), nth: of.point.nth - unprocessedBefore(of, schedule) }
    const { operationId, body } = misbehaviour
    const rule: object = {
      ...body,
      select: { ...('select' in body && isObject(body.select) && body.select), ...select },
    }
    if (operationId === 'addFault' && isFault(rule)) return [{ of, operationId, body: rule }]
    if (operationId === 'addCallbackPlan' && isPlan(rule)) return [{ of, operationId, body: rule }]
    throw new Error(`deviations.yaml: ${misbehaviour.name} is neither a fault nor a callback plan`)
  })
}

function selectOf({ operation, subject }: ScheduledDeviation['point']): {
  operationId: string
  fields?: Record<string, string>
} {
  const path = subjectPath(operation)
  return { operationId: operation, ...(subject !== undefined && path !== undefined && { fields: { [path]: subject } }) }
}

/**
 * How many requests before this one are kept from being processed by other deviations of the schedule. Rules for the place `after`
 * do not count those.
 */
function unprocessedBefore({ point, deviation }: ScheduledDeviation, schedule: Schedule): number {
  if (!isAfter(deviation.misbehaviour?.body)) return 0
  return schedule.filter(
    ({ point: other, deviation: { misbehaviour } }) =>
      other.operation === point.operation &&
      other.subject === point.subject &&
      other.nth < point.nth &&
      misbehaviour !== undefined &&
      keepsFromProcessing(misbehaviour.body),
  ).length
}

function isAfter(body: object | undefined): boolean {
  if (body === undefined || !('effect' in body)) return false
  if ('place' in body) return body.place === 'after'
  return ['truncate', 'malformed'].includes(kindOf(body.effect))
}

function keepsFromProcessing(body: object): boolean {
  return 'effect' in body && !isAfter(body) && kindOf(body.effect) !== 'latency'
}

function kindOf(effect: unknown): string {
  return isObject(effect) && 'kind' in effect ? String(effect.kind) : ''
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null
}

function isFault(rule: object): rule is ControlBody<'addFault'> {
  return 'effect' in rule
}

function isPlan(rule: object): rule is ControlBody<'addCallbackPlan'> {
  return 'action' in rule
}
