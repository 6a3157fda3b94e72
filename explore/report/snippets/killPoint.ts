import type { Schedule, ScheduledDeviation } from '../../schedule/schedule.ts'

/** The deviations that kill the service while a provider waits for it, or it for a provider. The journal shows their point. */
export function killsInJournal(schedule: Schedule): readonly ScheduledDeviation[] {
  return schedule.filter(({ deviation, point }) => deviation.kills && point.at !== 'answer')
}

/** Digits of the subject of a point, as they are found in JSON and in forms; empty where it has none. */
export function digitsOf({ point }: ScheduledDeviation): string {
  return point.subject?.replace(/^\+/, '') ?? ''
}
