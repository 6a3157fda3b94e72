import { appendFileSync, existsSync, readFileSync, writeFileSync } from 'node:fs'
import { parsedJson } from '../../specs/formats/json.ts'
import { isRecord } from '../../specs/openapi/index.ts'
import { readSchedule, type Schedule, scheduleId } from '../schedule/schedule.ts'
import type { ScheduleRun } from '../run/scheduleRun.ts'

/** Runs that were made, by their schedules. A schedule that is run twice has two. */
export interface RunCache {
  /** Gives each run of a schedule once. */
  take(schedule: Schedule): ScheduleRun | undefined
  put(run: ScheduleRun): void
}

/**
 * A cache in a file, a line for each run: an exploration that was stopped goes on where it was. The search asks for the same schedules
 * in the same order, so it comes to the same result.
 *
 * @param purpose what the runs depend on, such as command, story and invariants; a file of another purpose throws
 */
export function cacheInFile(file: string, purpose: string): RunCache {
  const [first, ...lines] = existsSync(file) ? readFileSync(file, 'utf8').split('\n').filter(Boolean) : []
  if (first === undefined) writeFileSync(file, `${purpose}\n`)
  else if (first !== purpose)
    throw new Error(`${file} belongs to another exploration: remove it, or name another file for --state`)
  const runs = new Map<string, ScheduleRun[]>()
  for (const line of lines) {
    const run = readRun(parsedJson(line))
    // The last line may be cut where the process was killed.
    if (run !== undefined) add(runs, run)
  }
  return {
    take: (schedule) => runs.get(scheduleId(schedule))?.shift(),
    put: (run) => appendFileSync(file, `${JSON.stringify({ ...run, ...asIds(run) })}\n`),
  }
}

function asIds({ schedule, missed }: ScheduleRun): { readonly schedule: string; readonly missed: string } {
  return { schedule: scheduleId(schedule), missed: scheduleId(missed) }
}

type StoredRun = Omit<ScheduleRun, 'schedule' | 'missed'> & ReturnType<typeof asIds>

function readRun(value: unknown): ScheduleRun | undefined {
  if (!isStored(value)) return undefined
  return { ...value, schedule: readSchedule(value.schedule), missed: readSchedule(value.missed) }
}

function isStored(value: unknown): value is StoredRun {
  return isRecord(value) && typeof value['schedule'] === 'string' && typeof value['shape'] === 'string'
}

function add(runs: Map<string, ScheduleRun[]>, run: ScheduleRun): void {
  const id = scheduleId(run.schedule)
  runs.set(id, [...(runs.get(id) ?? []), run])
}
