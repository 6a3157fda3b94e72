import type { ScheduleRun } from '../run/scheduleRun.ts'
import { type Schedule, scheduleId } from '../schedule/schedule.ts'
import { candidatesOf } from './candidates.ts'
import type { Exploration } from './exploration.ts'
import { Priority } from './priority.ts'

/** A run of a schedule. One that broke something was made once more. */
export interface ConfirmedRun {
  readonly run: ScheduleRun
  readonly again?: ScheduleRun
  /** Real milliseconds from the beginning of the search to the end of both. */
  readonly after: number
}

/** What a search needs, and where it stops. */
export interface SearchOptions {
  /** The most deviations of a schedule. */
  readonly deviations: number
  /** Decides the order of schedules with two and more deviations. */
  readonly seed: string
  /** Runs schedules, several at once, and those that break something twice. The results are in the order of the schedules. */
  readonly runAll: (schedules: readonly Schedule[]) => Promise<readonly ConfirmedRun[]>
  /** How many more schedules the budget allows. Asked before each round. @param run how many were run so far */
  readonly left: (run: number) => number
  /** Real milliseconds since the beginning. */
  readonly elapsed: () => number
  readonly onProgress?: (progress: SearchProgress) => void
}

export interface SearchProgress {
  readonly run: number
  readonly planned: number
  readonly deviations: number
  readonly violated: number
}

/**
 * How many schedules a round has. With two deviations and more, the order of the next round depends on the rounds before, so the size
 * must not depend on the machine. A round ends with its slowest run, so it is not small.
 */
const roundSize = 64

/**
 * Runs the default run, then all schedules with one deviation, then with two, and so on: the first schedule that breaks an invariant
 * has the fewest deviations. Schedules with the same course are one: only the first of them gets further deviations. A schedule that
 * has a violated one in it is not run.
 */
export async function search(options: SearchOptions): Promise<Exploration> {
  return new Search(options).run()
}

class Search {
  readonly #options: SearchOptions
  readonly #priority: Priority
  readonly #shapes = new Set<string>()
  readonly #violated: ScheduleRun[] = []
  readonly #unstable: ScheduleRun[] = []
  readonly #planned: number[] = []
  readonly #ran: number[] = []
  #subsumed = 0
  #firstViolationAfter: number | undefined
  #isSpent = false

  constructor(options: SearchOptions) {
    this.#options = options
    this.#priority = new Priority(options.seed)
  }

  async run(): Promise<Exploration> {
    const base = await this.#base()
    // What breaks although nothing goes wrong breaks in every schedule.
    let heads: readonly ScheduleRun[] = base.violations.length === 0 ? [base] : []
    for (let level = 1; level <= this.#options.deviations && !this.#isSpent; level++)
      heads = await this.#level(level, heads)
    return {
      base,
      violated: this.#violated,
      unstable: this.#unstable,
      counts: {
        ...{ planned: this.#planned, run: this.#ran, subsumed: this.#subsumed, shapes: this.#shapes.size },
      },
      took: this.#options.elapsed(),
      firstViolationAfter: this.#firstViolationAfter,
      stoppedBy: this.#isSpent ? 'budget' : undefined,
    }
  }

  /** The default run, twice: what differs between the two would differ everywhere. */
  async #base(): Promise<ScheduleRun> {
    const [first, second] = await this.#options.runAll([[], []])
    if (first === undefined || second === undefined) throw new Error('The default run was not made.')
    const [base, again] = [first.run, second.run]
    this.#planned[0] = this.#ran[0] = 1
    this.#shapes.add(base.shape)
    if (base.shape !== again.shape) this.#unstable.push(differing(base, again))
    if (base.violations.length > 0) this.#violate(first)
    return base
  }

  /** Runs the schedules with this many deviations. Gives those that may get more. */
  async #level(level: number, heads: readonly ScheduleRun[]): Promise<readonly ScheduleRun[]> {
    const kept: ScheduleRun[] = []
    let open = this.#withoutViolated(heads.flatMap(candidatesOf))
    this.#planned[level] = open.length
    this.#ran[level] = 0
    while (open.length > 0) {
      const left = this.#options.left(sum(this.#ran))
      this.#isSpent = left <= 0
      if (this.#isSpent) break
      // Those with one deviation are all run, in their order, unless the budget ends.
      const sorted = level === 1 ? open : this.#priority.sorted(open)
      const round = sorted.slice(0, Math.min(roundSize, left))
      const runs = await this.#options.runAll(round)
      this.#ran[level] += runs.length
      for (const made of runs) if (this.#judge(made)) kept.push(made.run)
      open = this.#withoutViolated(sorted.slice(round.length))
      this.#options.onProgress?.({
        ...{ run: sum(this.#ran), planned: sum(this.#planned), deviations: level, violated: this.#violated.length },
      })
    }
    return kept
  }

  /** Whether a run gets further deviations: it held, and its course is new. */
  #judge(made: ConfirmedRun): boolean {
    const { run, again } = made
    const isFresh = !this.#shapes.has(run.shape)
    this.#shapes.add(run.shape)
    this.#priority.note(run.schedule, isFresh)
    if (run.violations.length === 0) return isFresh && run.missed.length === 0
    if (again !== undefined && again.shape !== run.shape) this.#unstable.push(differing(run, again))
    else this.#violate(made)
    return false
  }

  #violate({ run, after }: ConfirmedRun): void {
    this.#violated.push(run)
    this.#firstViolationAfter = Math.min(this.#firstViolationAfter ?? after, after)
  }

  /** Leaves out the schedules that have a violated one in them: they would say the same with more words. */
  #withoutViolated(schedules: readonly Schedule[]): readonly Schedule[] {
    const violated = this.#violated.map(({ schedule }) => idsOf(schedule))
    const left = schedules.filter((schedule) => {
      const ids = new Set(idsOf(schedule))
      return !violated.some((known) => known.every((id) => ids.has(id)))
    })
    this.#subsumed += schedules.length - left.length
    return left
  }
}

/** A run with the first line in which its second run differed. */
function differing(run: ScheduleRun, again: ScheduleRun): ScheduleRun {
  const [lines, others] = [run.shape.split('\n'), again.shape.split('\n')]
  const at = lines.findIndex((line, index) => line !== others[index])
  const place = at < 0 ? lines.length : at
  return { ...run, differs: { first: lines[place] ?? 'nothing', second: others[place] ?? 'nothing' } }
}

function idsOf(schedule: Schedule): string[] {
  return schedule.map((scheduled) => scheduleId([scheduled]))
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}
