import type { Schedule, ScheduledDeviation } from '../schedule/schedule.ts'
import type { CallbackNumbers } from './callbackNumbers.ts'
import type { ExchangeEntry } from './slot.ts'

/** What is done when a point of a schedule comes. */
export interface PointActions {
  /** Kills the service at this moment. `entry`: the exchange at which; undefined for an answer to the story. */
  kill(of: ScheduledDeviation, entry: ExchangeEntry | undefined): void
  /** Sends the callback once more, saying the opposite. */
  contradict(of: ScheduledDeviation, entry: ExchangeEntry): void
}

export interface WatchedRun {
  readonly schedule: Schedule
  /** The deviation of each fault that was added, by its id. */
  readonly faults: ReadonlyMap<number, ScheduledDeviation>
  readonly numbers: CallbackNumbers
  readonly actions: PointActions
}

/** Watches the exchanges of a run for the points of its schedule, and does there what no rule of the control plane can. */
export class PointWatch {
  readonly #run: WatchedRun
  readonly #reached = new Set<ScheduledDeviation>()
  readonly #answers = new Map<string, number>()

  constructor(run: WatchedRun) {
    this.#run = run
  }

  /** Whether the point of a deviation that has no rule of the control plane came. */
  hasReached(scheduled: ScheduledDeviation): boolean {
    return this.#reached.has(scheduled)
  }

  hear(entry: ExchangeEntry): void {
    if (entry.kind === 'request') this.#hearRequest(entry)
    else this.#hearCallback(entry)
  }

  /** The service has answered a request of the story; gives the deviation that takes place there. */
  hearAnswer(operation: string): ScheduledDeviation | undefined {
    const nth = (this.#answers.get(operation) ?? 0) + 1
    this.#answers.set(operation, nth)
    const found = this.#run.schedule.find(
      ({ point }) => point.at === 'answer' && point.operation === operation && point.nth === nth,
    )
    if (found === undefined) return undefined
    this.#reached.add(found)
    if (found.deviation.kills) this.#run.actions.kill(found, undefined)
    return found
  }

  #hearRequest(entry: ExchangeEntry): void {
    const { fault } = entry
    const found = fault === undefined ? undefined : this.#run.faults.get(fault)
    if (found === undefined || this.#reached.has(found)) return
    this.#reached.add(found)
    if (found.deviation.kills) this.#run.actions.kill(found, entry)
  }

  #hearCallback(entry: ExchangeEntry): void {
    const numbered = this.#run.numbers.of(entry.callback ?? 0)
    if (numbered === undefined) return
    for (const scheduled of this.#run.schedule) {
      const { at, operation, subject, nth } = scheduled.point
      const fits = operation === numbered.operation && subject === numbered.subject && nth === numbered.nth
      if (at === 'callback' && fits && !this.#reached.has(scheduled)) this.#reach(scheduled, entry)
    }
  }

  #reach(scheduled: ScheduledDeviation, entry: ExchangeEntry): void {
    const { kills, next, misbehaviour } = scheduled.deviation
    const isAcknowledged = entry.error === undefined && (entry.reply?.status ?? 500) < 300
    // Without a plan of its own the callback must have been acknowledged: an attempt that failed is another deviation's.
    if (misbehaviour === undefined && !isAcknowledged) return
    this.#reached.add(scheduled)
    if (kills) this.#run.actions.kill(scheduled, entry)
    if (next === 'contradict') this.#run.actions.contradict(scheduled, entry)
  }
}
