import type { Operation } from '../document/contract.ts'
import type { Random } from '../values/random.ts'
import { isPlain, type Planner } from './planner.ts'
import type { Planned } from './stepOf.ts'

/** Steps that fill a list: each documented request of a POST that links to it. */
export function fillingSteps(planner: Planner, operation: Operation, random: Random): Planned[] {
  const arrival = planner.arrivals.find(
    ({ source, target, link }) => target === operation && source.method === 'POST' && isPlain(link),
  )
  if (arrival === undefined) return []
  const { source } = arrival
  const examples: (string | undefined)[] = [...(source.body?.media[0]?.examples.keys() ?? [undefined])]
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
