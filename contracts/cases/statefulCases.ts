import type { Link, Operation } from '../document/contract.ts'
import { successesOf } from '../document/responses.ts'
import type { Case, Expectation } from '../model/case.ts'
import { linkSteps } from './linkSteps.ts'
import { type DeriveContext, newCase, stateOf } from './newCase.ts'
import type { Planned } from './stepOf.ts'

/** What one operation made, the next one finds: a case for each link of the document, and for each row of its `x-cases`. */
export function statefulCases(context: DeriveContext, source: Operation): Case[] {
  const { planner } = context
  const links = planner.arrivals.filter((arrival) => arrival.source === source)
  const names = new Set<string>()
  return links.flatMap(({ target, ...arrival }) => {
    const { link } = arrival
    const { row, given, status = 200 } = link.variation
    const label = [`${link.name}.${target.id}`, row].filter((part) => part !== undefined).join('/')
    if (names.has(label)) return []
    names.add(label)
    return newCase(context, source, 'stateful', label, (dice) => {
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
