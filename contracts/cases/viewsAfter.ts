import type { Link } from '../document/contract.ts'
import type { Step } from '../model/case.ts'
import { isPlain, type Planner } from './planner.ts'
import { type Planned, stepOf } from './stepOf.ts'

/** Most views that are read after a case; bounds the time for large documents. */
const mostViews = 2

/**
 * Reads of what the steps of a case have changed: the GET operations to which links of the steps lead. Nothing if no step can change
 * anything. `seen`: the operation that the case reads itself.
 */
export function viewsAfter(planner: Planner, steps: readonly Planned[], seen: string): Step[] {
  const views = new Map<string, Step>()
  for (const [at, step] of [...steps.entries()].toReversed()) {
    if (step.operation.method === 'GET') continue
    for (const link of linksOf(step)) {
      const view = planner.operation(link.operationId)
      if (view?.method !== 'GET' || view.id === seen || views.has(view.id)) continue
      const base = planner.base(view, planner.randomFor(`${planner.contract.name}/views`))
      const parts = planner.following(link, steps.slice(0, at + 1), base, planner.randomFor(view.id))
      views.set(view.id, stepOf({ operation: view, media: undefined, parts, expect: {} }))
    }
  }
  return [...views.values()].slice(0, mostViews)
}

/** Links that need only the reply, or also a comparison: what they lead to can be read at any time. */
function linksOf({ operation }: Planned): Link[] {
  const links = operation.responses.flatMap((response) => response.links)
  return links.filter((link) => isPlain({ ...link, variation: { ...link.variation, changes: {}, after: undefined } }))
}
