import type { ExploreSetup } from './run/exploreSetup.ts'
import { runSchedule } from './run/runSchedule.ts'
import type { ScheduleRun } from './run/scheduleRun.ts'
import { openSlot, type Slot } from './run/slot.ts'
import { type Schedule, scheduleId } from './schedule/schedule.ts'
import type { Exploration } from './search/exploration.ts'
import type { RunCache } from './search/runCache.ts'
import { type ConfirmedRun, type SearchOptions, search } from './search/search.ts'
import { onSlots } from './search/slots.ts'

export interface ExploreOptions extends Pick<SearchOptions, 'deviations' | 'onProgress' | 'left' | 'elapsed'> {
  readonly setup: ExploreSetup
  /** How many runs take place at the same time, each with simulators and a service of its own. */
  readonly parallel: number
  /** Runs of an earlier exploration, which are not made again. */
  readonly cache?: RunCache
}

/** Explores what can go wrong with a service. Rejects when the service does not start, or when a step fails though nothing goes wrong. */
export async function explore({ setup, parallel, cache, ...limits }: ExploreOptions): Promise<Exploration> {
  return withSlots(setup, parallel, (slots) =>
    search({
      ...limits,
      seed: setup.seed,
      runAll: (schedules, { goesOn, onRun }) =>
        onSlots(
          slots,
          schedules,
          async (schedule, slot) => {
            const made = await confirmed(schedule, slot)
            onRun(made)
            return made
          },
          goesOn,
        ),
    }),
  )

  async function confirmed(schedule: Schedule, slot: Slot): Promise<ConfirmedRun> {
    const run = await runOnce(setup, schedule, slot, cache)
    const again = run.violations.length === 0 ? undefined : await runOnce(setup, schedule, slot, cache)
    return { run, ...(again !== undefined && { again }), after: limits.elapsed() }
  }
}

/** Runs one schedule, and the default run for comparison. */
export async function replay(
  setup: ExploreSetup,
  schedule: Schedule,
): Promise<{ readonly base: ScheduleRun; readonly run: ScheduleRun }> {
  return withSlots(setup, 1, async ([slot]) => {
    if (slot === undefined) throw new Error('There is no slot to run in.')
    const base = await runOnce(setup, [], slot)
    return { base, run: schedule.length === 0 ? base : await runOnce(setup, schedule, slot) }
  })
}

async function withSlots<Result>(
  { service }: ExploreSetup,
  parallel: number,
  task: (slots: readonly Slot[]) => Promise<Result>,
): Promise<Result> {
  const opened = await Promise.allSettled(Array.from({ length: parallel }, () => openSlot(service)))
  const slots = opened.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []))
  try {
    for (const one of opened) if (one.status === 'rejected') throw one.reason
    return await task(slots)
  } finally {
    await Promise.all(slots.map((slot) => slot.close()))
  }
}

async function runOnce(setup: ExploreSetup, schedule: Schedule, slot: Slot, cache?: RunCache): Promise<ScheduleRun> {
  const known = cache?.take(schedule)
  if (known !== undefined) return known
  const run = await runSchedule(setup, schedule, slot).catch((error: unknown) => {
    const where = schedule.length === 0 ? '' : ` (in the schedule ${scheduleId(schedule)})`
    throw new Error(`${reasonIn(error)}${where}`, { cause: error })
  })
  cache?.put(run)
  return run
}

function reasonIn(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}
