import { createHash } from 'node:crypto'
import { type Schedule, scheduleId } from '../schedule/schedule.ts'

/** What has been seen of the schedules that end in the same two deviations. */
interface Seen {
  runs: number
  /** How many of them had a course that none before had. */
  fresh: number
}

/** Orders schedules: first those whose kind has often brought a new course, and drawn by a seed among equals. */
export class Priority {
  readonly #seed: string
  readonly #seen = new Map<string, Seen>()

  constructor(seed: string) {
    this.#seed = seed
  }

  /** Notes that a schedule was run, and whether its course was new. */
  note(schedule: Schedule, isFresh: boolean): void {
    const kind = kindOf(schedule)
    const seen = this.#seen.get(kind) ?? { runs: 0, fresh: 0 }
    this.#seen.set(kind, { runs: seen.runs + 1, fresh: seen.fresh + (isFresh ? 1 : 0) })
  }

  /** The most promising first. */
  sorted(schedules: readonly Schedule[]): Schedule[] {
    return schedules
      .map((schedule) => ({ schedule, promise: this.#promiseOf(schedule), draw: this.#draw(schedule) }))
      .toSorted((one, other) => other.promise - one.promise || (one.draw < other.draw ? -1 : 1))
      .map(({ schedule }) => schedule)
  }

  /** Between 0 and 1; a kind that was never run promises most. */
  #promiseOf(schedule: Schedule): number {
    const { runs, fresh } = this.#seen.get(kindOf(schedule)) ?? { runs: 0, fresh: 0 }
    return (fresh + 1) / (runs + 1)
  }

  #draw(schedule: Schedule): string {
    return createHash('sha256')
      .update(`${this.#seed}/${scheduleId(schedule)}`)
      .digest('hex')
  }
}

/** The deviations and operations of a schedule, whomever they are about. */
function kindOf(schedule: Schedule): string {
  return schedule.map(({ point, deviation }) => `${point.operation}:${deviation.name}`).join(',')
}
