import type { Case } from '../case.ts'
import type { Operation } from '../document/contract.ts'
import { successesOf } from '../document/documents.ts'
import { newCase, type Workshop } from './workshop.ts'

/** What one operation made, the next one finds: a case for each link of the document. */
export function statefulCases(workshop: Workshop, source: Operation): Case[] {
  const { planner } = workshop
  const links = planner.arrivals().filter((arrival) => arrival.source === source)
  const names = new Set<string>()
  return links.flatMap(({ target, ...arrival }) => {
    const label = `${arrival.link.name}.${target.id}`
    if (names.has(label)) return []
    names.add(label)
    return newCase(workshop, source, 'stateful', label, (dice) => {
      const { link } = arrival
      const before = planner.chainOf(arrival, dice)
      const parts = planner.following(link, before, planner.base(target, dice))
      const statuses = link.status === undefined ? successesOf(target) : [link.status]
      const expect = { statuses, repeatable: target.method === 'GET' && link.status === undefined }
      const last = { operation: target, media: target.body?.media[0], parts, expect }
      return { steps: [...before, last].map((step) => planner.step({ ...step, isPreparation: false })) }
    })
  })
}
