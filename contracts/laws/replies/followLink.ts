import type { JsonObject } from '../../../specs/openapi/index.ts'
import type { Planner } from '../../cases/planner.ts'
import { type Planned, stepOf } from '../../cases/stepOf.ts'
import { toldMembers } from '../../cases/toldMembers.ts'
import type { Operation } from '../../document/contract.ts'
import type { Expectation, Step } from '../../model/case.ts'

/** A link with the operation to which it leads. */
export type Departure = Planner['arrivals'][number]

/** The links that start at an operation. */
export function departuresOf({ arrivals }: Planner, source: Operation): Departure[] {
  return arrivals.filter((arrival) => arrival.source === source)
}

/** `retry.BulkDisbursement_Retry`, or with the row of its table. */
export function linkLabel({ link, target }: Departure): string {
  return [`${link.name}.${target.id}`, link.variation.row].filter((part) => part !== undefined).join('/')
}

/** A request along a link, after the steps before it. `name` gives it generated values of its own. */
export function requestAlong(
  planner: Planner,
  { link, target }: Departure,
  before: readonly Planned[],
  name: string,
): Planned {
  const random = planner.randomFor(name)
  const parts = planner.following(link, before, planner.base(target, random), random)
  return { operation: target, media: target.body?.media[0], parts, expect: {} }
}

/** The request as a step with an expected status and expected members. */
export function expectedStep(
  request: Planned,
  expect: Expectation,
  members: JsonObject,
  { link }: Departure,
  before: readonly Planned[],
): Step {
  return {
    ...stepOf({ ...request, expect }),
    demands: (replies) => ({
      members: toldMembers(members, before, replies),
      pointer: `${link.pointer}${link.variation.place}`,
    }),
  }
}

/** The steps that lead to a link, which the case tests too. */
export function stepsBefore(before: readonly Planned[]): Step[] {
  return before.map((step) => stepOf({ ...step, isPreparation: false }))
}
