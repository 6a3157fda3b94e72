import type { Arrival } from '../../cases/arrival.ts'
import { type DeriveContext, newCase } from '../../cases/newCase.ts'
import { stepOf } from '../../cases/stepOf.ts'
import type { Operation } from '../../document/contract.ts'
import { successesOf } from '../../document/responses.ts'
import type { Case, Step } from '../../model/case.ts'

type Search = Arrival & { readonly target: Operation }

/** A search that finds what a request created finds nothing once it also has the filter of a search that misses it. */
export function foundAndMissedCases(context: DeriveContext, source: Operation): Case[] {
  const searches = context.planner.arrivals.filter((arrival) => arrival.source === source && isSimple(arrival))
  const missing = searches.filter(({ link }) => isNothing(link.variation.expect['']))
  return searches.flatMap((found) => {
    const { name, variation } = found.link
    const others = missing.filter((missed) => isCombinable(found, missed))
    const isFound = Object.keys(variation.expect).some((place) => place.startsWith('/0'))
    if (!isFound || others.length === 0) return []
    return newCase(context, source, 'law', `list/${[name, variation.row].join('.')}/missed`, (random) => {
      const { planner } = context
      const before = planner.chainOf(found, random)
      const base = planner.base(found.target, random)
      const steps = others.map((missed): Step => {
        const parameters = { ...variation.parameters, ...missed.link.variation.parameters }
        const link = { ...found.link, variation: { ...variation, parameters } }
        const parts = planner.following(link, before, base, random)
        const expect = { statuses: successesOf(found.target) }
        const demands = () => ({ members: missed.link.variation.expect, pointer: missed.link.pointer })
        return { ...stepOf({ operation: found.target, media: undefined, parts, expect }), demands }
      })
      const { requires } = variation
      return { ...(requires.length > 0 && { requires }), steps: [...before.map((step) => stepOf(step)), ...steps] }
    })
  })
}

function isSimple({ target, link: { variation } }: Search): boolean {
  const { given, after, status, repeat, together } = variation
  return (
    target.method === 'GET' && given.length === 0 && [after, status, repeat, together].every((one) => one === undefined)
  )
}

function isNothing(expected: unknown): boolean {
  return Array.isArray(expected) && expected.length === 0
}

/** Whether two searches start from the same request and have no parameter in common. */
function isCombinable(found: Search, missed: Search): boolean {
  const [one, other] = [found.link.variation, missed.link.variation]
  const isSame = found.target === missed.target && found.response === missed.response && one.example === other.example
  const isUnchanged = Object.keys({ ...one.request, ...other.request }).length === 0
  return (
    isSame &&
    isUnchanged &&
    Object.keys(one.parameters).length > 0 &&
    !Object.keys(other.parameters).some((name) => name in one.parameters)
  )
}
