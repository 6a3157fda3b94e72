import type { JsonObject } from '../../specs/openapi/index.ts'
import type { Link, Operation } from '../document/contract.ts'
import { successesOf } from '../document/responses.ts'
import type { Case, Demands, Expectation, Step, StepReply } from '../model/case.ts'
import { secondBefore } from './moments.ts'
import { type DeriveContext, newCase } from './newCase.ts'
import { withReadsBefore } from './readsBefore.ts'
import { restoring } from './restoring.ts'
import { stateOf } from './stateOf.ts'
import { type Planned, stepOf } from './stepOf.ts'
import { toldMembers } from './toldMembers.ts'
import { viewsAfter } from './viewsAfter.ts'

/** A case for each link of the document and each row of its `x-cases`: the linked operation must find what the source created. */
export function statefulCases(context: DeriveContext, source: Operation): Case[] {
  const { planner } = context
  // Links with `x-times` or `x-causes` bring laws. @see timesCases, effectCases
  const links = planner.arrivals.filter(
    ({ source: from, link: { variation } }) =>
      from === source && variation.times === undefined && variation.causes === undefined,
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
      const { steps, at } = linkSteps(link, before, next)
      const restored = restoring(planner, link, before.at(-1) ?? next, steps, at)
      const views = viewsAfter(planner, before, target.id)
      return {
        ...(link.description !== undefined && { description: link.description }),
        ...(given.length > 0 && { given }),
        ...(requires.length > 0 && { requires }),
        ...((Object.keys(changes).length > 0 || restored !== undefined) && { measures: true }),
        ...(known !== undefined && { known }),
        ...(mayChange && restored === undefined && { state: stateOf(planner, next) }),
        ...(restored !== undefined && { law: restored.law }),
        ...(views.length > 0 && { views }),
        steps: restored?.steps ?? steps,
      }
    })
  })
}

function expected({ variation }: Link, target: Operation): Expectation {
  const { status } = variation
  if (status === undefined) return { statuses: successesOf(target), repeatable: target.method === 'GET' }
  return { statuses: [status] }
}

/** Steps, and the place of a link's source among them. */
interface LinkSteps {
  readonly steps: Step[]
  readonly at: number
}

/**
 * The steps that lead to a link and those that follow it. A link with `x-after` and `x-until` is followed a second before the time
 * and at it; one that only reads, also a second after it, since the change must last and not happen twice. A link with `x-changes` is also read before its source step.
 */
function linkSteps(link: Link, before: readonly Planned[], next: Planned): LinkSteps {
  const { repeat, together, until, expect, changes, meanwhile, place: row } = link.variation
  const at = before.length - 1
  const made = before.map((step, place) => ({
    ...stepOf({ ...step, isPreparation: false }),
    ...(place === at && repeat !== undefined && { times: repeat }),
  }))
  const linked: Step = { ...stepOf(next), ...(together !== undefined && { together }) }
  const saying =
    (members: JsonObject) =>
    (replies: readonly StepReply[]): Demands => ({
      members: toldMembers(members, before, replies),
      pointer: `${link.pointer}${row}`,
    })
  const following = moments(link, next).map(
    ({ members, ...moment }, place): Step => ({
      ...{ ...linked, ...moment },
      ...(place === 0 && meanwhile.length > 0 && { given: meanwhile }),
      demands: saying(members === 'until' ? until : expect),
    }),
  )
  if (Object.keys(changes).length === 0) return { steps: [...made, ...following], at }
  return { steps: measured(made, following, linked, (replies) => toldMembers(changes, before, replies)), at: at + 1 }
}

interface Moment extends Pick<Step, 'after' | 'moment'> {
  readonly members: 'until' | 'expect'
}

/** When a link is followed. A refusal has no look before it here, since the request would succeed. @see deadlineCases */
function moments({ variation: { after, until, restores } }: Link, { operation, expect }: Planned): Moment[] {
  if (after === undefined) return [{ members: 'expect' }]
  const isRead = operation.method === 'GET'
  const isEarly =
    Object.keys(until).length > 0 && (isRead || expect.statuses?.every((status) => status < 400) !== false)
  const onTime: Moment[] = isEarly
    ? [
        { after: secondBefore(after), moment: 'before', members: 'until' },
        { after: 'PT1S', members: 'expect' },
      ]
    : [{ after, members: 'expect' }]
  const isLasting = isRead && (Object.keys(until).length > 0 || restores.length > 0)
  return isLasting ? [...onTime, { after: 'PT1S', moment: 'after', members: 'expect' }] : onTime
}

/** Adds a read of the link's target before its source step, to compare numbers with. */
function measured(
  made: readonly Step[],
  following: readonly Step[],
  linked: Step,
  changesOf: (replies: readonly StepReply[]) => JsonObject,
): Step[] {
  const at = made.length - 1
  const steps = withReadsBefore([...made, ...following], at, [linked])
  return steps.map((step, place) => {
    const { demands } = step
    if (place <= made.length) return step
    const changed = (replies: readonly StepReply[]): Demands => {
      const changes = { since: replies[at] ?? nothing, by: changesOf(replies.toSpliced(at, 1)) }
      return { members: {}, pointer: '', ...demands?.(replies), changes }
    }
    return { ...step, demands: changed }
  })
}

const nothing: StepReply = { status: 0, headers: {}, body: '' }
