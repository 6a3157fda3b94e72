import type { components } from '../../../specs/types/control.ts'
import { CallbackDesk } from '../callbacks/callbackDesk.ts'
import type { CallbackPlanSettings } from '../callbacks/callbackPlan.ts'
import type { CallbackRequest } from '../callbacks/callbackRecord.ts'
import type { Courier } from '../callbacks/courier.ts'
import { Journal } from '../state/journal.ts'
import { Random } from '../state/random.ts'
import { Rulebook } from '../state/rulebook.ts'
import type { StoreDump } from '../state/store.ts'
import { Activity } from '../time/activity.ts'
import { Clock } from '../time/clock.ts'
import type { Instant } from '../time/instant.ts'
import { type Timer, Timers } from '../time/timers.ts'
import { Wakes } from '../time/wakes.ts'
import type { WallClock } from '../time/wallClock.ts'
import { HeldReplies } from './heldReplies.ts'

export type FaultSettings = components['schemas']['FaultSettings']

/** A service as its worlds see it: what it keeps in one of them, and what it does when a timer of its own fires. */
export interface Tenant {
  dump(): StoreDump
  load(dump: StoreDump): void
  fire(timer: Timer): void
}

export interface WorldSettings {
  readonly name: string
  readonly seed: string
  /** The second half of a credential where credentials are strict. */
  readonly secret: string
  readonly clock: {
    readonly mode: Clock['mode']
    readonly rate?: number | undefined
    readonly now?: Instant | undefined
  }
}

/** What all worlds of a process share. */
export interface WorldSurroundings {
  readonly wall: WallClock
  readonly courier: Pick<Courier, 'deliver'>
  readonly limits: { readonly journalEntries: number; readonly journalBodyLength: number; readonly callbacks: number }
  /** Told of an error in a rule, and in which world; nothing else stops because of it. */
  readonly report: (error: unknown, about: string, world?: string) => void
  /** What is sent in the place of a callback. */
  readonly alterCallback: (callback: CallbackRequest, world: string) => readonly CallbackRequest[]
}

/** How often what fires may set off something that is due at once before others get their turn. */
const generationLimit = 100

/** One isolated universe: its clock, randomness, state, journal, callbacks and faults. */
export class World {
  readonly name: string
  readonly seed: string
  readonly secret: string
  readonly clock: Clock
  readonly random: Random
  readonly timers = new Timers()
  readonly journal: Journal
  readonly faults: Rulebook<FaultSettings>
  readonly callbackPlans: Rulebook<CallbackPlanSettings>
  readonly callbacks: CallbackDesk
  readonly activity = new Activity()
  readonly heldReplies = new HeldReplies()
  readonly tenants = new Map<string, Tenant>()
  readonly wall: WallClock
  readonly alterCallback: WorldSurroundings['alterCallback']
  readonly #report: WorldSurroundings['report']
  readonly #wakes = new Wakes()
  readonly #faultRandom: Random
  readonly #planRandom: Random
  #alarm: { due: Instant; cancel: () => void } | undefined
  #isDropped = false

  constructor(settings: WorldSettings, { wall, courier, limits, report, alterCallback }: WorldSurroundings) {
    this.name = settings.name
    this.seed = settings.seed
    this.secret = settings.secret
    this.wall = wall
    this.clock = new Clock(wall, settings.clock)
    this.random = new Random(`${settings.seed}/ids`)
    this.#faultRandom = new Random(`${settings.seed}/faults`)
    this.#planRandom = new Random(`${settings.seed}/plans`)
    this.faults = new Rulebook(this.#faultRandom)
    this.callbackPlans = new Rulebook(this.#planRandom)
    this.journal = new Journal({ entries: limits.journalEntries, bodyLength: limits.journalBodyLength })
    this.#report = report
    this.alterCallback = alterCallback
    this.callbacks = new CallbackDesk({
      now: () => this.clock.now(),
      timers: this.timers,
      journal: this.journal,
      activity: this.activity,
      courier,
      plans: this.callbackPlans,
      limit: limits.callbacks,
    })
  }

  get isDropped(): boolean {
    return this.#isDropped
  }

  /** Each source of randomness by name, for snapshots. */
  get randoms(): Readonly<Record<'ids' | 'faults' | 'plans', Random>> {
    return { ids: this.random, faults: this.#faultRandom, plans: this.#planRandom }
  }

  /** The next moment at which something falls due. */
  nextDue(): Instant | undefined {
    const timer = this.timers.nextDue()
    const wake = this.#wakes.nextDue()
    if (timer === undefined || wake === undefined) return timer ?? wake
    return Math.min(timer, wake)
  }

  /** Fires all that is due now, in order, what that sets off at once included, and says how much that was. */
  fireDue(): number {
    if (this.#isDropped) return 0
    let fired = 0
    for (let generation = 0; generation < generationLimit && this.#isDue(); generation++)
      fired += this.#fireGeneration()
    this.callbacks.dismissWaiting()
    this.#setAlarm()
    return fired
  }

  /** Calls a participant, or a reply that is kept back, once the clock shows `due`; the function that is returned cancels it. */
  at(due: Instant, run: () => void): () => void {
    const cancel = this.#wakes.set(due, run)
    this.#setAlarm()
    return cancel
  }

  /** The clock was set: what is due now fires, and the next alarm is for the new pace. */
  clockChanged(): void {
    this.#alarm?.cancel()
    this.#alarm = undefined
    if (this.clock.mode === 'manual') return
    this.fireDue()
  }

  /**
   * Ends the world: nothing fires any more, no callback leaves, replies that were kept back go out as they are, and participants are
   * woken so that they look again at what time it is.
   */
  drop(): void {
    this.#isDropped = true
    this.#alarm?.cancel()
    this.callbacks.close()
    this.heldReplies.releaseAll()
    for (let wake = this.#wakes.take(); wake !== undefined; wake = this.#wakes.take()) this.#wake(wake)
  }

  #isDue(): boolean {
    const due = this.nextDue()
    return due !== undefined && due <= this.clock.now()
  }

  /** What was set before now, in the order in which it fell due, timers before those who asked to be woken. */
  #fireGeneration(): number {
    const now = this.clock.now()
    const nextTimer = this.timers.upcoming
    const nextWake = this.#wakes.upcoming
    let fired = 0
    for (;;) {
      const wake = this.#wakes.dueBy(now, nextWake)
      const timer = this.timers.takeDue(wake ?? now, nextTimer)
      if (timer !== undefined) {
        this.#fire(timer)
        fired += 1
      } else if (wake !== undefined) this.#wake(this.#wakes.take())
      else return fired
    }
  }

  #fire(timer: Timer): void {
    try {
      if (timer.service !== 'kernel') this.tenants.get(timer.service)?.fire(timer)
      else this.callbacks.fire(timer.name, Number(timer.key))
    } catch (error) {
      this.#report(error, `timer ${timer.service}/${timer.name} of ${timer.key}`, this.name)
    }
  }

  #wake(run: (() => void) | undefined): void {
    try {
      run?.()
    } catch (error) {
      this.#report(error, 'a participant that was woken', this.name)
    }
  }

  /** In real and scaled mode, one wake-up of the wall clock stands for the next due moment. */
  #setAlarm(): void {
    const due = this.nextDue()
    if (this.#isDropped || due === undefined || (this.#alarm !== undefined && this.#alarm.due <= due)) return
    const delay = this.clock.realDelay(due)
    if (delay === undefined) return
    this.#alarm?.cancel()
    const cancel = this.wall.after(Math.ceil(delay), () => {
      this.#alarm = undefined
      this.fireDue()
    })
    this.#alarm = { due, cancel }
  }
}
