import type { Case, Expectation } from '../case.ts'
import type { Link, Operation } from '../document/contract.ts'
import { successesOf } from '../document/documents.ts'
import { linkSteps } from './linkSteps.ts'
import type { Planned } from './stepOf.ts'
import { newCase, stateOf, type Workshop } from './workshop.ts'

/** What one operation made, the next one finds: a case for each link of the document, and for each row of its `x-cases`. */
export function statefulCases(workshop: Workshop, source: Operation): Case[] {
  const { planner } = workshop
  const links = planner.arrivals.filter((arrival) => arrival.source === source)
  const names = new Set<string>()
  return links.flatMap(({ target, ...arrival }) => {
    const { link } = arrival
    const { row, given, status = 200 } = link.variation
    const label = [`${link.name}.${target.id}`, row].filter((part) => part !== undefined).join('/')
    if (names.has(label)) return []
    names.add(label)
    return newCase(workshop, source, 'stateful', label, (dice) => {
      const before = planner.chainOf(arrival, dice)
      const parts = planner.following(link, before, planner.base(target, dice))
      const next: Planned = { operation: target, media: target.body?.media[0], parts, expect: expected(link, target) }
      const mayChange = target.method !== 'GET' && status >= 400
      return {
        ...(given.length > 0 && { given }),
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
