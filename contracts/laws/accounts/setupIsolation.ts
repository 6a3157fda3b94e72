import { isDeepStrictEqual } from 'node:util'
import { parsedJson } from '../../../specs/formats/json.ts'
import { type DeriveContext, newCase } from '../../cases/newCase.ts'
import { stepOf } from '../../cases/stepOf.ts'
import type { Operation, Variation } from '../../document/contract.ts'
import type { Case, LawFinding, Step } from '../../model/case.ts'

/**
 * Setup for one account changes nothing for another one: the other account reads the same before and after it. A case for each link
 * with `x-meanwhile` from a GET to the same GET. The first account reads too, since its reply may be kept and shown to the other one.
 */
export function setupIsolation(context: DeriveContext, operation: Operation): Case[] {
  const { planner } = context
  if (operation.method !== 'GET' || operation.isShared || operation.security.every((schemes) => schemes.length === 0))
    return []
  return planner.arrivals
    .filter(({ source, target, link }) => source === operation && target === operation && isSetup(link.variation))
    .flatMap((arrival) => {
      const { link } = arrival
      const { row, given, meanwhile, after, requires, known } = link.variation
      const label = ['isolation', link.name, row].filter((part) => part !== undefined).join('/')
      return newCase(context, operation, 'law', label, (random) => {
        const before = planner.chainOf(arrival, random)
        const parts = planner.following(link, before, planner.base(operation, random), random)
        const read = stepOf({ operation, media: undefined, parts, expect: {} })
        const change = { given: meanwhile, ...(after !== undefined && { after }) }
        const of = (identity: 'own' | 'other', more: Partial<Step> = {}): Step => ({
          ...{ ...read, ...more, identity },
          request: (replies, receiver) => read.request(replies.slice(0, before.length), receiver),
        })
        return {
          ...(given.length > 0 && { given }),
          ...(requires.length > 0 && { requires }),
          ...(known !== undefined && { known }),
          steps: [...before.map((step) => stepOf(step)), of('other'), of('own', change), of('other')],
          law: {
            pointer: link.pointer,
            check(replies): LawFinding[] {
              const [first, last] = [replies[before.length], replies.at(-1)]
              if (first === undefined || last === undefined) return []
              const isSame = first.status === last.status && isDeepStrictEqual(bodyOf(first), bodyOf(last))
              return isSame ? [] : [{ message: 'shows the other account something else after setup of the first one' }]
            },
          },
        }
      })
    })
}

function isSetup({ meanwhile, times, causes }: Variation): boolean {
  return meanwhile.length > 0 && times === undefined && causes === undefined
}

function bodyOf({ status, body }: { readonly status: number; readonly body: string }): unknown {
  // Error bodies may contain a request id.
  return status >= 300 ? undefined : parsedJson(body)
}
