import type { components } from '../../../specs/types/control.generated.ts'
import { type CallbackAnswer, notesOn } from '../callbacks/answer.ts'
import type { CallbackRecord, CallbackRequest } from '../callbacks/callback.ts'
import { CallbackOutbox } from '../callbacks/callbackOutbox.ts'
import type { CallbackPlanSettings } from '../callbacks/callbackPlan.ts'
import type { CallbackSender } from '../callbacks/callbackSender.ts'
import { Journal, type JournalOptions } from '../state/journal.ts'
import { Notices } from '../state/notices.ts'
import { Random } from '../state/random.ts'
import { Rulebook } from '../state/rulebook.ts'
import { Activity } from '../time/activity.ts'
import { Clock } from '../time/clock.ts'
import type { Instant } from '../time/instant.ts'
import { type Timer, Timers } from '../time/timers.ts'
import { type Sleeper, Wakes } from '../time/wakes.ts'
import type { WallClock } from '../time/wallClock.ts'
import { Advances } from './advances.ts'
import { HeldReplies } from './heldReplies.ts'
import type { Log } from './logEvent.ts'
import type { Participant } from './participant.ts'
import type { Participants } from './participants.ts'
import type { ServiceInstance } from './serviceInstance.ts'

export type FaultSettings = components['schemas']['FaultSettings']

export interface WorldSettings {
  readonly name: string
  readonly seed: string
  /** What all randomness of the world begins with. A fork has that of its parent. @default made from name and seed */
  readonly origin?: string
  /** The second half of a credential where credentials are strict. */
  readonly secret: string
  /** Tells worlds of the same name apart, one after the other. @default 1 */
  readonly incarnation?: number
  readonly clock: {
    readonly mode: Clock['mode']
    readonly rate?: number | undefined
    readonly now?: Instant | undefined
  }
}

/** What all worlds of a process share. */
export interface WorldContext {
  readonly wall: WallClock
  readonly sender: Pick<CallbackSender, 'deliver'>
  readonly journal: JournalOptions
  readonly callbackLimit: number
  /** Reports an error in a rule, with the name of its world. Nothing else stops because of it. */
  readonly report: (error: unknown, about: string, world?: string) => void
  /** Receives the near misses of callback plans, which the journal has too. */
  readonly nearMiss: (line: string) => void
  /** Receives hints that belong to no exchange, with the name of their world. */
  readonly notice: (text: string, world: string) => void
  /** Receives each exchange. @default none */
  readonly log: Log | undefined
  /** Applications in other processes that take part in the clocks. */
  readonly participants: Participants
  /** What is sent in the place of a callback. */
  readonly alterCallback: (callback: CallbackRequest, world: string) => readonly CallbackRequest[]
}

/** How many times in a row fired timers may set off others that are due at once. */
const generationLimit = 100

/** An isolated universe with its own clock, randomness, state, journal, callbacks and faults. */
export class World {
  readonly name: string
  readonly seed: string
  readonly origin: string
  readonly secret: string
  readonly incarnation: number
  readonly clock: Clock
  readonly random: Random
  readonly timers = new Timers()
  readonly journal: Journal
  readonly faults: Rulebook<FaultSettings>
  readonly callbackPlans: Rulebook<CallbackPlanSettings>
  readonly callbacks: CallbackOutbox
  readonly activity = new Activity()
  /** Requests whose answers a fault keeps back, each until its client no longer waits. They do not keep time from moving. */
  readonly unanswered = new Activity()
  readonly heldReplies = new HeldReplies()
  readonly notices = new Notices()
  readonly wakes = new Wakes()
  readonly advances: Advances
  readonly instances = new Map<string, ServiceInstance>()
  readonly wall: WallClock
  readonly alterCallback: WorldContext['alterCallback']
  readonly #participants: Participants
  readonly #report: WorldContext['report']
  readonly #whenDropped = new Set<() => void>()
  readonly #faultRandom: Random
  readonly #planRandom: Random
  /** How many callers of `beginSettling` have not ended. */
  #settling = 0
  /** An attempt has ended since what is due was last fired. */
  #hasEndedAttempts = false
  #alarm: { due: Instant; cancel: () => void } | undefined
  #isDropped = false

  constructor(settings: WorldSettings, context: WorldContext) {
    const { wall, sender, report, alterCallback, log } = context
    this.name = settings.name
    this.seed = settings.seed
    this.origin = settings.origin ?? JSON.stringify([settings.name, settings.seed])
    this.secret = settings.secret
    this.incarnation = settings.incarnation ?? 1
    this.wall = wall
    this.clock = new Clock(wall, settings.clock)
    this.advances = new Advances(wall, () => this.clock.now())
    this.random = this.randomFor('ids')
    this.#faultRandom = this.randomFor('faults')
    this.#planRandom = this.randomFor('plans')
    this.faults = new Rulebook(this.#faultRandom)
    this.callbackPlans = new Rulebook(this.#planRandom)
    this.journal = new Journal(context.journal)
    this.notices.on((text) => context.notice(text, this.name))
    if (log !== undefined)
      this.journal.onOutcome((head, read, took) => log({ kind: 'exchange', world: this.name, head, read, took }))
    this.#participants = context.participants
    this.#report = report
    this.alterCallback = alterCallback
    this.callbacks = new CallbackOutbox({
      now: () => this.clock.now(),
      timers: this.timers,
      journal: this.journal,
      activity: this.activity,
      sender,
      wallNow: () => wall.now(),
      isClockManual: () => this.clock.mode === 'manual',
      hear: (callback, answer) => this.#hear(callback, answer),
      report: (error, about) => report(error, about, this.name),
      attemptEnded: () => this.#attemptEnded(),
      plans: this.callbackPlans,
      notice: context.nearMiss,
      limit: context.callbackLimit,
    })
  }

  get isDropped(): boolean {
    return this.#isDropped
  }

  /** The applications in other processes that take part in this clock, in the order in which they get their turns. */
  get participants(): readonly Participant[] {
    return this.#participants.of(this.name)
  }

  /** Each source of randomness by name, for snapshots. */
  get randoms(): Readonly<Record<'ids' | 'faults' | 'plans', Random>> {
    return { ids: this.random, faults: this.#faultRandom, plans: this.#planRandom }
  }

  /** A source of randomness of its own for a purpose: the same draws for a world of this origin, whatever else was drawn. */
  randomFor(purpose: string): Random {
    return new Random(`${this.origin}/${purpose}`)
  }

  /** The next moment at which something falls due. */
  nextDue(): Instant | undefined {
    const timer = this.timers.nextDue()
    const wake = this.wakes.nextDue()
    if (timer === undefined || wake === undefined) return timer ?? wake
    return Math.min(timer, wake)
  }

  /** Fires all that is due now in order, and what that sets off at once; returns the number of timers that fired. */
  fireDue(): number {
    if (this.#isDropped) return 0
    this.#hasEndedAttempts = false
    let fired = 0
    for (let generation = 0; generation < generationLimit && this.#isDue(); generation++)
      fired += this.#fireGeneration()
    this.callbacks.dismissWaiting()
    this.#setAlarm()
    return fired
  }

  /** Calls a participant or a held reply once the clock shows `due`; the returned function cancels it. */
  at(due: Instant, run: () => void, sleeper?: Sleeper): () => void {
    const cancel = this.wakes.set(due, run, sleeper)
    this.#setAlarm()
    return cancel
  }

  /** The clock was set: fires what is due, and sets the alarm for the new rate. On a manual clock only the alarm is removed. */
  clockChanged(): void {
    this.#alarm?.cancel()
    this.#alarm = undefined
    if (this.clock.mode === 'manual') return
    this.fireDue()
  }

  /**
   * Leaves the firing of what answers to callbacks lead to to the caller, until the returned function is called. The caller fires
   * in rounds, so that the order does not depend on which target was faster.
   */
  beginSettling(): () => void {
    this.#settling += 1
    return () => {
      this.#settling -= 1
      if (this.#hasEndedAttempts) this.#attemptEnded()
    }
  }

  /** Calls back when the world is dropped; the returned function cancels it. */
  onDrop(run: () => void): () => void {
    this.#whenDropped.add(run)
    return () => this.#whenDropped.delete(run)
  }

  /**
   * Ends the world: nothing fires, no callback is sent and no answer is heard any more. Its advances are stopped, held replies leave,
   * and participants are woken so that they read the clock again.
   */
  drop(): void {
    this.#isDropped = true
    this.advances.stop('the world was replaced or deleted')
    this.#alarm?.cancel()
    this.callbacks.close()
    this.heldReplies.releaseAll()
    for (const run of this.#whenDropped) run()
    for (let wake = this.wakes.take(); wake !== undefined; wake = this.wakes.take()) this.#wake(wake)
    this.journal.close()
  }

  #isDue(): boolean {
    const due = this.nextDue()
    return due !== undefined && due <= this.clock.now()
  }

  /** Fires what was set before now in the order of due moments, timers before wakes. */
  #fireGeneration(): number {
    const now = this.clock.now()
    const nextTimer = this.timers.upcoming
    const nextWake = this.wakes.upcoming
    let fired = 0
    for (;;) {
      const wake = this.wakes.dueBy(now, nextWake)
      const timer = this.timers.takeDue(wake ?? now, nextTimer)
      if (timer !== undefined) {
        this.#fire(timer)
        fired += 1
      } else if (wake !== undefined) this.#wake(this.wakes.take())
      else return fired
    }
  }

  #fire(timer: Timer): void {
    try {
      if (timer.service !== 'kernel') this.instances.get(timer.service)?.fire(timer)
      else this.callbacks.fire(timer.name, timer.key)
    } catch (error) {
      this.#report(error, `timer ${timer.service}/${timer.name} of ${timer.key}`, this.name)
    }
  }

  #hear(callback: CallbackRecord, answer: CallbackAnswer): readonly string[] {
    try {
      const lines = [...notesOn(answer), ...(this.instances.get(callback.service)?.hear(callback, answer) ?? [])]
      for (const line of lines) this.notices.tell(`${callback.service} ${callback.name}: ${line}`)
      return lines
    } catch (error) {
      this.#report(error, `answer ${callback.service}/${callback.onReply?.name} of ${callback.onReply?.key}`, this.name)
      return []
    }
  }

  /** Fires what the attempt has led to. A manual clock waits for all attempts under way, as `settle` does. */
  #attemptEnded(): void {
    this.#hasEndedAttempts = true
    if (this.#settling > 0 || (this.clock.mode === 'manual' && this.callbacks.isSending)) return
    this.fireDue()
  }

  #wake(run: (() => void) | undefined): void {
    try {
      run?.()
    } catch (error) {
      this.#report(error, 'a participant that was woken', this.name)
    }
  }

  /** In real and scaled mode, sets one timer of the wall clock for the next due moment. */
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
