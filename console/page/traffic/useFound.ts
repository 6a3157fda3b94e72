import { useEffect, useMemo, useState } from 'preact/hooks'
import { exchanges } from '../control/exchanges.ts'
import { place } from '../shell/place.ts'
import { filterNames, filterOf } from './filter.ts'
import { type Found, Matches } from './matches.ts'

/** How much is looked at for each frame, so that the page stays quick. */
const most = { characters: 1_000_000, exchanges: 2_000 }

/** The exchanges that fit the filter of the address; the component is drawn anew when there are others. */
export function useFound(): Found {
  const filter = filterOf(place.value.settings)
  const matches = useMemo(
    () => new Matches(filter),
    filterNames.map((name) => filter[name]),
  )
  const [, goOn] = useState(0)
  const isCurrent = exchanges.revision.value >= 0
  const found = matches.among(isCurrent ? exchanges.entries : [], most)
  useEffect(() => {
    if (found.isComplete) return undefined
    const frame = requestAnimationFrame(() => goOn((round) => round + 1))
    return () => cancelAnimationFrame(frame)
  })
  return found
}
