import { secondAfter, secondBefore } from '../cases/moments.ts'
import { type DeriveContext, newCase } from '../cases/newCase.ts'
import { stateOf } from '../cases/stateOf.ts'
import type { Operation } from '../document/contract.ts'
import { successesOf } from '../document/responses.ts'
import type { Case } from '../model/case.ts'
import { type Departure, departuresOf, expectedStep, linkLabel, requestAlong, stepsBefore } from './followLink.ts'

/**
 * A deadline: a request that is refused from `x-after` on (`x-status`) is refused a second after it too. With `x-until` it succeeds
 * a second before it. The refusal at the time itself is a stateful case.
 */
export function deadlineCases(context: DeriveContext, source: Operation): Case[] {
  return departuresOf(context.planner, source).flatMap((departure) => {
    const { target, link } = departure
    const { after, status = 0, until, times } = link.variation
    if (after === undefined || status < 400 || target.method === 'GET' || times !== undefined) return []
    return [
      ...(Object.keys(until).length > 0 ? deadlineCase(context, source, departure, 'before') : []),
      ...deadlineCase(context, source, departure, 'after'),
    ]
  })
}

function deadlineCase(
  context: DeriveContext,
  source: Operation,
  departure: Departure,
  moment: 'before' | 'after',
): Case[] {
  const { planner } = context
  const { link, target } = departure
  const { given, after = 'PT1S', status = 0, until, expect, requires } = link.variation
  const isEarly = moment === 'before'
  return newCase(context, source, 'law', `deadline/${linkLabel(departure)}/${moment}`, (random) => {
    const before = planner.chainOf(departure, random)
    const request = requestAlong(planner, departure, before, `${source.id}/${link.name}/${moment}`)
    const allowed = { statuses: isEarly ? successesOf(target) : [status] }
    const step = expectedStep(request, allowed, isEarly ? until : expect, departure, before)
    // The case needs a clock that can be moved, since a moment is missed by a second otherwise.
    return {
      ...(link.description !== undefined && { description: link.description }),
      ...(given.length > 0 && { given }),
      requires: [...new Set([...requires, 'clock' as const])],
      ...(!isEarly && { state: stateOf(planner, request) }),
      steps: [...stepsBefore(before), { ...step, after: isEarly ? secondBefore(after) : secondAfter(after) }],
    }
  })
}
