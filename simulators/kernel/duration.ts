import type { Duration } from './instant.ts'
import { invariant } from './invariant.ts'

const pattern = /^P(?:(\d+)W)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+(?:\.\d+)?)S)?)?$/
const units = [604_800_000, 86_400_000, 3_600_000, 60_000, 1_000]

/** The milliseconds of an ISO 8601 duration in weeks to seconds, from a data file or a validated request. */
export function duration(text: string): Duration {
  const match = pattern.exec(text)
  invariant(match !== null, `Failed to read the duration "${text}": write weeks to seconds, as in PT5M or P1DT2H.`)
  return units.reduce((sum, unit, index) => sum + Math.round(Number(match[index + 1] ?? 0) * unit), 0)
}
