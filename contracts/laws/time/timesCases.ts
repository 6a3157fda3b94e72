import { type DeriveContext, newCase } from '../../cases/newCase.ts'
import { stateOf } from '../../cases/stateOf.ts'
import type { Operation } from '../../document/contract.ts'
import { successesOf } from '../../document/responses.ts'
import type { Case, Step } from '../../model/case.ts'
import { departuresOf, expectedStep, linkLabel, requestAlong, stepsBefore } from '../replies/followLink.ts'

/**
 * A limit of attempts (`x-times`): the request along the link gets its usual answer as often as the document says, and then the
 * refusal, which changes nothing.
 */
export function timesCases(context: DeriveContext, source: Operation): Case[] {
  const { planner } = context
  return departuresOf(planner, source).flatMap((departure) => {
    const { link, target } = departure
    const { times, given, requires, until, expect, status } = link.variation
    if (times === undefined) return []
    const label = `times/${linkLabel(departure)}`
    return newCase(context, source, 'law', label, (random) => {
      const before = planner.chainOf(departure, random)
      const along = (attempt: number) => requestAlong(planner, departure, before, `${source.id}/${label}/${attempt}`)
      const usual = { statuses: times.status === undefined ? successesOf(target) : [times.status] }
      const attempts = Array.from(
        { length: times.count },
        (_, at): Step => expectedStep(along(at), usual, until, departure, before),
      )
      const last = along(times.count)
      const refusal = status === undefined ? { refused: true } : { statuses: [status] }
      return {
        ...(link.description !== undefined && { description: link.description }),
        ...(link.variation.known !== undefined && { known: link.variation.known }),
        ...(given.length > 0 && { given }),
        ...(requires.length > 0 && { requires }),
        state: stateOf(planner, last),
        steps: [...stepsBefore(before), ...attempts, expectedStep(last, refusal, expect, departure, before)],
      }
    })
  })
}
