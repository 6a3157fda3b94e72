const pattern = /^P(?!$)(?:(\d+)W)?(?:(\d+)D)?(?:T(?=\d)(?:(\d+)H)?(?:(\d+)M)?(?:(\d+(?:\.\d+)?)S)?)?$/

/** Milliseconds per unit, from weeks to seconds. */
const units = [
  ['weeks', 604_800_000],
  ['days', 86_400_000],
  ['hours', 3_600_000],
  ['minutes', 60_000],
  ['seconds', 1_000],
] as const

export type DurationUnit = (typeof units)[number][0]

/** The units of an ISO 8601 duration with their counts as written, largest first; undefined if the text is not a duration. */
export function durationParts(text: string): readonly { unit: DurationUnit; count: string }[] | undefined {
  const match = pattern.exec(text)
  if (match === null) return undefined
  return units.flatMap(([unit], index) => {
    const count = match[index + 1]
    return count === undefined ? [] : [{ unit, count }]
  })
}

/** Converts an ISO 8601 duration in weeks to seconds to milliseconds. Throws on any other text. */
export function duration(text: string): number {
  const parts = durationParts(text)
  if (parts === undefined)
    throw new Error(`Failed to read the duration "${text}": write weeks to seconds, as in PT5M or P1DT2H.`)
  const milliseconds = new Map<DurationUnit, number>(units)
  return parts.reduce((sum, { unit, count }) => sum + Math.round(Number(count) * (milliseconds.get(unit) ?? 0)), 0)
}
