import { type Deviation, deviationNamed } from '../deviations/deviations.ts'
import { type ChoicePoint, pointText, readPoint } from './choicePoint.ts'

/** One thing that goes wrong at one point. */
export interface ScheduledDeviation {
  readonly point: ChoicePoint
  readonly deviation: Deviation
}

/** What goes wrong in a run, in the order of its points. Empty for the default run. */
export type Schedule = readonly ScheduledDeviation[]

/** The name of the default run, in which nothing goes wrong. */
export const defaultId = 'default'

/** `mobileB2C.+254711000100.1:doneButLost,paymentNotification.+254711000100.1:callbackTwice`: all that is needed to run it again. */
export function scheduleId(schedule: Schedule): string {
  if (schedule.length === 0) return defaultId
  return schedule.map(({ point, deviation }) => `${pointText(point)}:${deviation.name}`).join(',')
}

/** The schedule of an id. Throws with the reason when the text is none. */
export function readSchedule(id: string): Schedule {
  if (id === defaultId) return []
  return id.split(',').map((part) => {
    const [text = '', name] = part.split(':')
    const deviation = name === undefined ? undefined : deviationNamed(name)
    const point = deviation && readPoint(text, deviation.at)
    if (deviation !== undefined && point !== undefined) return { point, deviation }
    throw new Error(
      `"${part}" is no point of a run with what goes wrong there, such as "mobileB2C.+254711000100.1:doneButLost"`,
    )
  })
}
