import { PerformanceObserver } from 'node:perf_hooks'
import { getHeapSpaceStatistics, setFlagsFromString } from 'node:v8'

/** The young generation has 2 MB at first and doubles; in bytes. */
const enough = 33_000_000

/**
 * Stops the young generation of the heap at 34 MB. V8 lets it grow to 134 MB under load, which saves no CPU here and is not given back. For
 * a running process it has no bound to set, only how fast it grows.
 */
export function boundYoungGeneration(): void {
  const observer = new PerformanceObserver(() => {
    const young = getHeapSpaceStatistics().find((space) => space.space_name === 'new_space')
    if (young === undefined || young.space_size < enough) return
    setFlagsFromString('--semi-space-growth-factor=1')
    observer.disconnect()
  })
  observer.observe({ entryTypes: ['gc'] })
}
