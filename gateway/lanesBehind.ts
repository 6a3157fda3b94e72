import { lanes } from './jobs/data/lanes.generated.ts'
import type { LaneOptions } from './jobs/lane.ts'
import type { Breaker } from './rails/index.ts'

/** The lanes of jobs, each behind its breaker. */
export function lanesBehind(breakers: ReadonlyMap<string, Breaker>, slots?: number): Record<string, LaneOptions> {
  const entries = Object.entries(lanes).map(([name, usual]): [string, LaneOptions] => {
    const gate = breakers.get(name)
    return [name, { slots: slots ?? usual, ...(gate && { gate }) }]
  })
  return Object.fromEntries(entries)
}
