import { durationParts } from './duration.ts'

const pattern = /^(?:(\d+)d)?(?:(\d+)h)?(?:(\d+)m)?(?:(\d+(?:\.\d+)?)s)?$/

/** The ISO 8601 form of a duration such as `5m`, `1h30m` or `PT5M`; undefined for any other text. */
export function isoDuration(text: string): string | undefined {
  if (durationParts(text) !== undefined) return text
  const [, days, hours, minutes, seconds] = pattern.exec(text.toLowerCase()) ?? []
  const time = `${unit(hours, 'H')}${unit(minutes, 'M')}${unit(seconds, 'S')}`
  const iso = `P${unit(days, 'D')}${time === '' ? '' : `T${time}`}`
  return iso === 'P' ? undefined : iso
}

function unit(count: string | undefined, letter: string): string {
  return count === undefined ? '' : `${count}${letter}`
}
