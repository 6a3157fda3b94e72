import { secondAfter, secondBefore } from '../../cases/moments.ts'
import { type DeriveContext, newCase } from '../../cases/newCase.ts'
import { stateOf } from '../../cases/stateOf.ts'
import type { Operation } from '../../document/contract.ts'
import { successesOf } from '../../document/responses.ts'
import type { Case } from '../../model/case.ts'
import {
  type Departure,
  departuresOf,
  expectedStep,
  linkLabel,
  requestAlong,
  stepsBefore,
} from '../replies/followLink.ts'

/**
 * A deadline: a request that is refused from `x-after` on (`x-status`) succeeds a second before it, with the members of `x-until`,
 * and is refused a second after it too. The refusal at the time itself is a stateful case.
 */
export function deadlineCases(context: DeriveContext, source: Operation): Case[] {
  return departuresOf(context.planner, source).flatMap((departure) => {
    const { target, link } = departure
    const { after, status = 0, until, times } = link.variation
    const isDeadline = after !== undefined && status >= 400 && Object.keys(until).length > 0
    if (!isDeadline || target.method === 'GET' || times !== undefined) return []
    return (['before', 'after'] as const).flatMap((moment) => deadlineCase(context, source, departure, moment))
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
      ...(link.variation.known !== undefined && { known: link.variation.known }),
      ...(given.length > 0 && { given }),
      requires: [...new Set([...requires, 'clock' as const])],
      ...(!isEarly && { state: stateOf(planner, request) }),
      steps: [...stepsBefore(before), { ...step, after: isEarly ? secondBefore(after) : secondAfter(after) }],
    }
  })
}
