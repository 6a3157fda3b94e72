import type { Clock } from '../../runtime/clock.ts'
import type { WorkUnit } from '../../runtime/work.ts'

/** How long after its end a reading answers further questions, in ms on the gateway's clock. */
const lifetime = 10_000

/** Reads what a key names. `asOf`: when the reading began, in ms since the epoch. */
export type SharedReading<Result> = (key: string, unit: WorkUnit) => Promise<{ result: Result; asOf: number }>

/** Lets all who ask for the same at about the same time share one reading: after an outage, hundreds of jobs ask for one long list. */
export function sharedReadings<Result>(
  clock: Clock,
  read: (key: string, unit: WorkUnit) => Promise<Result>,
): SharedReading<Result> {
  const readings = new Map<string, Reading<Result>>()

  function begin(key: string, unit: WorkUnit): Reading<Result> {
    const reading: Reading<Result> = { asOf: clock.now(), until: undefined, result: read(key, unit).finally(end) }
    readings.set(key, reading)
    return reading

    function end(): void {
      reading.until = clock.now() + lifetime
    }
  }

  return async (key, unit) => {
    for (const [old, { until }] of readings) if (until !== undefined && clock.now() >= until) readings.delete(old)
    const shared = readings.get(key)
    const { asOf, result, until } = shared ?? begin(key, unit)
    const isOthers = shared !== undefined && until === undefined
    return { asOf, result: isOthers ? await waitFor(result, unit) : await result }
  }
}

interface Reading<Result> {
  readonly asOf: number
  /** Undefined while it is under way. */
  until: number | undefined
  readonly result: Promise<Result>
}

/** Waits for what another unit reads. That unit holds the clock as long as it shall be held. */
async function waitFor<Result>(result: Promise<Result>, unit: WorkUnit): Promise<Result> {
  const resume = unit.letTimePass()
  try {
    return await result
  } finally {
    resume()
  }
}
