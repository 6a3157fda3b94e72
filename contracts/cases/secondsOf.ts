const pattern = /^P(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+(?:\.\d+)?)S)?)?$/

/** The seconds of an ISO 8601 duration in days, hours, minutes and seconds. Throws where it is none. */
export function secondsOf(duration: string): number {
  const match = pattern.exec(duration)
  if (match === null) throw new Error(`"${duration}" is no duration in days, hours, minutes and seconds`)
  const [, days = 0, hours = 0, minutes = 0, seconds = 0] = match
  return Number(days) * 86_400 + Number(hours) * 3_600 + Number(minutes) * 60 + Number(seconds)
}
