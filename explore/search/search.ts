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
  /**
   * Runs schedules, several at once, and those that break something twice. The results are in the order of the schedules, without those
   * at the end that were not begun because the budget was spent.
   */
  readonly runAll: (schedules: readonly Schedule[], round: Round) => Promise<readonly ConfirmedRun[]>
  /** How many more schedules the budget allows. Asked before each schedule. @param run how many were run in the rounds so far */
  readonly left: (run: number) => number
  /** Real milliseconds since the beginning. */
  readonly elapsed: () => number
  readonly onProgress?: (progress: SearchProgress) => void
}

/** Schedules that are run together. */
export interface Round {
  /** Whether the budget allows that another schedule is begun. */
  readonly goesOn: () => boolean
  /** Called with each schedule that was run, in the order in which they end. */
  readonly onRun: (made: ConfirmedRun) => void
}

export interface SearchProgress {
  readonly run: number
  readonly planned: number
  readonly deviations: number
  readonly violated: number
}

/**
 * How many schedules a round has. With two deviations and more, the order of the next round depends on the rounds before, so the size
 * must not depend on the machine. A round ends with its slowest run, so it is not small. With one deviation the order is that of the
 * points, so all of them are one round.
 */
const roundSize = (level: number): number => (level === 1 ? Number.POSITIVE_INFINITY : 64)

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
    const [first, second] = await this.#options.runAll([[], []], { goesOn: () => true, onRun: () => {} })
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
      const runs = await this.#round(level, sorted.slice(0, Math.min(roundSize(level), left)))
      this.#ran[level] += runs.length
      for (const made of runs) if (this.#judge(made)) kept.push(made.run)
      open = this.#withoutViolated(sorted.slice(runs.length))
    }
    return kept
  }

  async #round(level: number, schedules: readonly Schedule[]): Promise<readonly ConfirmedRun[]> {
    const before = sum(this.#ran)
    let [run, violated] = [before, this.#violated.length]
    return this.#options.runAll(schedules, {
      goesOn: () => this.#options.left(before) > 0,
      onRun: (made) => {
        run += 1
        if (isViolated(made)) violated += 1
        this.#options.onProgress?.({ run, violated, planned: sum(this.#planned), deviations: level })
      },
    })
  }

  /** Whether a run gets further deviations: it held, and its course is new. */
  #judge(made: ConfirmedRun): boolean {
    const { run } = made
    const isFresh = !this.#shapes.has(run.shape)
    this.#shapes.add(run.shape)
    this.#priority.note(run.schedule, isFresh)
    if (run.violations.length === 0) return isFresh && run.missed.length === 0
    if (isViolated(made)) this.#violate(made)
    else this.#unstable.push(differing(run, made.again ?? run))
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

/** Whether something was broken, and in the second run too in the same way. */
function isViolated({ run, again = run }: ConfirmedRun): boolean {
  return run.violations.length > 0 && again.shape === run.shape
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
