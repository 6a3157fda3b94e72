import { duration } from '../../specs/formats/duration.ts'
import type { JsonObject } from '../../specs/openapi/index.ts'
import type { Link, Operation } from '../document/contract.ts'
import { successesOf } from '../document/responses.ts'
import type { Case, Demands, Expectation, Step, StepReply } from '../model/case.ts'
import { resolvedMembers } from '../request/runtimeExpression.ts'
import { type DeriveContext, newCase } from './newCase.ts'
import { stateOf } from './stateOf.ts'
import { type Planned, stepOf } from './stepOf.ts'

/** A case for each link of the document and each row of its `x-cases`: the linked operation must find what the source created. */
export function statefulCases(context: DeriveContext, source: Operation): Case[] {
  const { planner } = context
  const links = planner.arrivals.filter(
    ({ source: from, link }) => from === source && link.variation.causes === undefined,
  )
  const names = new Set<string>()
  return links.flatMap(({ target, ...arrival }) => {
    const { link } = arrival
    const { row, given, together, requires, changes, known, status = 200 } = link.variation
    const label = [`${link.name}.${target.id}`, row].filter((part) => part !== undefined).join('/')
    if (names.has(label)) return []
    names.add(label)
    return newCase(context, source, 'stateful', label, (random) => {
      const before = planner.chainOf(arrival, random)
      const parts = planner.following(link, before, planner.base(target, random), random)
      const next: Planned = { operation: target, media: target.body?.media[0], parts, expect: expected(link, target) }
      // Of requests that are sent together one may change the state.
      const mayChange = target.method !== 'GET' && status >= 400 && together === undefined
      return {
        ...(link.description !== undefined && { description: link.description }),
        ...(given.length > 0 && { given }),
        ...(requires.length > 0 && { requires }),
        ...(Object.keys(changes).length > 0 && { measures: true }),
        ...(known !== undefined && { known }),
        ...(mayChange && { state: stateOf(planner, next) }),
        steps: linkSteps(link, before, next),
      }
    })
  })
}

function expected({ variation }: Link, target: Operation): Expectation {
  const { status } = variation
  if (status === undefined) return { statuses: successesOf(target), repeatable: target.method === 'GET' }
  return { statuses: [status] }
}

/**
 * The steps that lead to a link and those that follow it. A link with `x-after` and `x-until` is followed twice: a second before
 * the time and at it. A link with `x-changes` is also read before its source step.
 */
function linkSteps(link: Link, before: readonly Planned[], next: Planned): Step[] {
  const { after, repeat, together, until, expect, changes, place } = link.variation
  const made = before.map((step, at) => ({
    ...stepOf({ ...step, isPreparation: false }),
    ...(at === before.length - 1 && repeat !== undefined && { times: repeat }),
  }))
  const linked: Step = { ...stepOf(next), ...(together !== undefined && { together }) }
  const saying =
    (members: JsonObject) =>
    (replies: readonly StepReply[]): Demands => ({
      members: told(members, before, replies),
      pointer: `${link.pointer}${place}`,
    })
  const following: Step[] =
    after === undefined || Object.keys(until).length === 0
      ? [{ ...linked, ...(after !== undefined && { after }), demands: saying(expect) }]
      : [
          { ...linked, after: `PT${duration(after) / 1_000 - 1}S`, isEarly: true, demands: saying(until) },
          { ...linked, after: 'PT1S', demands: saying(expect) },
        ]
  if (Object.keys(changes).length === 0) return [...made, ...following]
  return measured(made, following, linked, (replies) => told(changes, before, replies))
}

const nothing: StepReply = { status: 0, headers: {}, body: '' }

/** Adds a read of the link's target before its source step, to compare numbers with. */
function measured(
  made: readonly Step[],
  following: readonly Step[],
  linked: Step,
  changesOf: (replies: readonly StepReply[]) => JsonObject,
): Step[] {
  const at = made.length - 1
  const first: Step = { ...linked, request: (replies) => linked.request([...replies, nothing]) }
  return [
    ...made.slice(0, at),
    first,
    ...made.slice(at),
    ...following.map((step): Step => {
      const { request, demands } = step
      return {
        ...step,
        request: (replies, receiver) => request(replies.toSpliced(at, 1), receiver),
        demands(replies) {
          const others = replies.toSpliced(at, 1)
          const changes = { since: replies[at] ?? nothing, by: changesOf(others) }
          return { members: {}, pointer: '', ...demands?.(others), changes }
        },
      }
    }),
  ]
}

/** Expected members with their expressions evaluated on the exchange of the link's source. */
function told(members: JsonObject, before: readonly Planned[], replies: readonly StepReply[]): JsonObject {
  const at = before.length - 1
  const [source, reply] = [before[at], replies[at]]
  if (source === undefined || reply === undefined) return members
  return resolvedMembers(members, { parts: source.parts(replies), reply })
}
