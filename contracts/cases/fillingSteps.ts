import type { Operation } from '../document/contract.ts'
import type { Random } from '../values/random.ts'
import type { Arrival } from './arrival.ts'
import { isPlain, type Planner } from './planner.ts'
import type { Planned } from './stepOf.ts'

/** Steps that fill a list: each documented request of a POST that links to it, or a generated one if there is none. */
export function fillingSteps(planner: Planner, operation: Operation, random: Random): Planned[] {
  const arrival = fillingArrival(planner, operation)
  if (arrival === undefined) return []
  const { source } = arrival
  const names = [...(source.body?.media[0]?.examples.keys() ?? [])]
  const examples = names.length > 0 ? names : [undefined]
  const statuses = source.responses.filter(({ key }) => key.startsWith('2')).map(({ key }) => Number(key))
  return examples.map((example) => {
    const parts = planner.base(source, random, { example })
    return {
      operation: source,
      media: source.body?.media[0],
      parts: () => parts,
      expect: { statuses },
      isPreparation: true,
    }
  })
}

/** The link without conditions from a POST to a list. */
export function fillingArrival(planner: Planner, operation: Operation): Arrival | undefined {
  return planner.arrivals.find(
    ({ source, target, link }) => target === operation && source.method === 'POST' && isPlain(link),
  )
}
