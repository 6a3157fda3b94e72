import { type Deviation, deviations } from '../deviations/deviations.ts'
import type { PlacedPoint, ScheduleRun } from '../run/scheduleRun.ts'
import { pointText } from '../schedule/choicePoint.ts'
import type { Schedule } from '../schedule/schedule.ts'

/**
 * The schedules with one deviation more than a run had: at each point of that run after its last deviation, in its course and not
 * in that of the default run, because what goes wrong brings retries and polls with it. The order of deviations is that of the points,
 * so that no set of them comes twice.
 */
export function candidatesOf({ schedule, points }: ScheduleRun): readonly Schedule[] {
  const last = schedule.at(-1)
  const from = last === undefined ? 0 : placeOf(last.point, points)
  return points
    .slice(from)
    .flatMap((placed) => deviationsAt(placed).map((deviation) => ({ point: placed.point, deviation })))
    .filter(({ point, deviation }) => isNew(schedule, point, deviation))
    .map((added) => [...schedule, added])
}

/** What is tried at a point. */
export function deviationsAt({ point, isRead, isRepeatable }: PlacedPoint): readonly Deviation[] {
  return deviations.filter(
    ({ at, reads, next, operations }) =>
      at === point.at &&
      (!isRead || reads) &&
      (next !== 'repeat' || isRepeatable) &&
      (operations?.includes(point.operation) ?? true),
  )
}

/** One point may have several deviations, but each once and in the order of the table. */
function isNew(schedule: Schedule, point: PlacedPoint['point'], deviation: Deviation): boolean {
  const here = schedule.filter((scheduled) => pointText(scheduled.point) === pointText(point))
  if (here.length === 0) return true
  // A request has one fate. A callback may be both late and doubled, but a second fault of its answer changes nothing.
  return (
    point.at === 'callback' &&
    here.every((scheduled) => deviations.indexOf(scheduled.deviation) < deviations.indexOf(deviation))
  )
}

function placeOf(point: PlacedPoint['point'], points: readonly PlacedPoint[]): number {
  const text = pointText(point)
  const place = points.findIndex((placed) => pointText(placed.point) === text)
  return place < 0 ? points.length : place
}
