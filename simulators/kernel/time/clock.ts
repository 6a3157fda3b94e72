import type { components } from '../../../specs/types/control.generated.ts'
import { type Instant, manualStart } from './instant.ts'
import type { WallClock } from './wallClock.ts'

export type ClockMode = components['schemas']['ClockMode']

/**
 * The time of one world: `anchor + (real time since then) × rate`. In manual mode the rate is 0 and only `set` moves it. The
 * world's time goes on from where it was when real time is set back. Without a moment it starts at real time, or in manual mode at a
 * fixed one.
 */
export class Clock {
  readonly #wall: WallClock
  #mode: ClockMode
  #rate: number
  #anchor: Instant
  #wallAnchor: number
  #wallLatest: number
  /** The moment at which the clock stands while a rule runs. */
  #moment: Instant | undefined

  constructor(wall: WallClock, settings: { mode: ClockMode; rate?: number | undefined; now?: Instant | undefined }) {
    this.#wall = wall
    this.#wallAnchor = wall.now()
    this.#wallLatest = this.#wallAnchor
    this.#anchor = settings.now ?? (settings.mode === 'manual' ? manualStart : this.#wallAnchor)
    this.#mode = settings.mode
    this.#rate = rateOf(settings.mode, settings.rate)
  }

  get mode(): ClockMode {
    return this.#mode
  }

  /** World seconds in a real second. */
  get rate(): number {
    return this.#rate
  }

  now(): Instant {
    if (this.#moment !== undefined) return this.#moment
    if (this.#rate === 0) return this.#anchor
    const wall = this.#wall.now()
    if (wall < this.#wallLatest) this.#goOnFrom(this.#anchor + (this.#wallLatest - this.#wallAnchor) * this.#rate, wall)
    this.#wallLatest = wall
    return Math.floor(this.#anchor + (wall - this.#wallAnchor) * this.#rate)
  }

  /**
   * Runs a rule in one moment: all that it reads, stores and schedules has the same time, however often it asks. A rule within a rule
   * has the moment of the outer one.
   */
  atOneMoment<Result>(run: () => Result): Result {
    if (this.#moment !== undefined) return run()
    this.#moment = this.now()
    try {
      return run()
    } finally {
      this.#moment = undefined
    }
  }

  /** Changes mode, rate or moment. Time never goes back: an earlier `now` is ignored. */
  set(settings: { mode?: ClockMode | undefined; rate?: number | undefined; now?: Instant | undefined }): void {
    const present = this.now()
    this.#goOnFrom(Math.max(settings.now ?? present, present), this.#wall.now())
    this.#rate = rateOf(
      settings.mode ?? this.#mode,
      settings.rate ?? (settings.mode === undefined ? this.#rate : undefined),
    )
    this.#mode = settings.mode ?? this.#mode
  }

  /** Real milliseconds until the clock shows `due`; undefined on a manual clock. */
  realDelay(due: Instant): number | undefined {
    return this.#rate === 0 ? undefined : Math.max(0, (due - this.now()) / this.#rate)
  }

  #goOnFrom(anchor: number, wall: number): void {
    this.#anchor = anchor
    this.#wallAnchor = wall
    this.#wallLatest = wall
  }
}

function rateOf(mode: ClockMode, rate = 60): number {
  if (mode === 'manual') return 0
  return mode === 'real' ? 1 : rate
}
