import { Collection } from '../state/collection.ts'
import type { Journal } from '../state/journal.ts'
import type { Rulebook } from '../state/rulebook.ts'
import type { Activity } from '../time/activity.ts'
import type { Instant } from '../time/instant.ts'
import type { Timers } from '../time/timers.ts'
import { type CallbackPlanSettings, planCourse } from './callbackPlan.ts'
import { type CallbackRecord, type CallbackRequest, isAcknowledged } from './callbackRecord.ts'
import type { CallbackSender, DeliveryOutcome } from './callbackSender.ts'
import { withoutUserinfo } from './withoutUserinfo.ts'

/** What the outbox needs of its world. */
export interface OutboxContext {
  readonly now: () => Instant
  readonly timers: Timers
  readonly journal: Journal
  readonly activity: Activity
  readonly sender: Pick<CallbackSender, 'deliver'>
  readonly plans: Rulebook<CallbackPlanSettings>
  /** How many finished callbacks are kept. */
  readonly limit: number
}

/** A reply that is kept back until a callback has been tried. */
interface WaitingReply {
  /** No callback that falls due later is waited for. */
  readonly until: Instant
  readonly done: () => void
}

/**
 * Sends the callbacks of a world: at least once, retried on the provider's schedule on the world's clock.
 * First attempts to one target leave in order, one after the other's end; a retry takes its place when it falls due.
 */
export class CallbackOutbox {
  readonly #world: OutboxContext
  readonly #records = new Collection<CallbackRecord, number>({ key: ({ id }) => id })
  readonly #turns = new Map<string, Promise<void>>()
  /** Callbacks that have come to their end, the earliest first. */
  readonly #finished = new Set<number>()
  /** Callbacks that wait for the next one to the same target, by target. */
  readonly #swaps = new Map<string, number>()
  /** Replies that wait for a callback, by the request that caused it. */
  readonly #firstAttempts = new Map<number, WaitingReply>()
  /** The cause of each attempt that has not ended, by its journal entry. */
  readonly #underWay = new Map<number, number | undefined>()
  #upcoming = 1
  #delivered = 0
  #isClosed = false

  constructor(world: OutboxContext) {
    this.#world = world
  }

  /** How many have ever been acknowledged. */
  get delivered(): number {
    return this.#delivered
  }

  get(id: number): CallbackRecord | undefined {
    return this.#records.get(id)
  }

  list(): Iterable<CallbackRecord> {
    return this.#records.values()
  }

  /** Takes a callback on: it leaves as soon as the reply that caused it has, unless a plan says otherwise. */
  enqueue(service: string, request: CallbackRequest, cause: number | undefined): void {
    const id = this.#upcoming++
    const plans = this.#world.plans.isEmpty
      ? []
      : this.#world.plans.all({ service, operationId: request.name, about: request.about, parts: request.content })
    const course = planCourse(
      encode(request),
      plans.map(({ settings }) => settings.action),
    )
    // What comes while another waits is the next one that it waits for: they swap, in pairs where all of them are to.
    const swapWithin = this.#swaps.has(targetOf(request)) ? undefined : course.swapWithin
    const callback: CallbackRecord = {
      id,
      service,
      name: request.name,
      about: request.about,
      cause,
      url: request.url,
      contentType: request.contentType,
      headers: { ...request.headers, 'content-type': request.contentType },
      body: course.body,
      createdAt: this.#world.now(),
      retry: request.retry,
      lostAttempts: course.lostAttempts,
      beforeReply: course.beforeReply,
      awaitsNext: swapWithin !== undefined && !course.dropped && !course.held,
      state: course.dropped ? 'dropped' : course.held || swapWithin !== undefined ? 'held' : 'queued',
      attempts: [],
    }
    this.#keep(callback)
    if (callback.state === 'queued') this.#dispatch(callback, course.delay, course.copies, course.copiesAfter)
    else if (swapWithin !== undefined && callback.awaitsNext) this.#awaitNext(callback, swapWithin)
  }

  /** A timer of the outbox has fired. */
  fire(name: string, id: number): void {
    const callback = this.#records.get(id)
    if (callback === undefined) return
    if (name === 'swap') this.#release(callback)
    else if (name === 'deliver' || callback.state !== 'delivered') this.#attempt(callback)
  }

  /** Sends it once more, whatever became of it; resolves when the attempt has ended. */
  async replay(id: number): Promise<CallbackRecord | undefined> {
    const callback = this.#records.get(id)
    if (callback === undefined) return undefined
    if (callback.awaitsNext) this.#swaps.delete(targetOf(callback))
    await this.#attempt({ ...callback, state: 'queued', awaitsNext: false, lostAttempts: 0 })
    return this.#records.get(id)
  }

  /** Calls back when the first attempt of a callback that this request caused, and that goes before its reply, has ended. */
  onFirstAttempt(cause: number, waiting: WaitingReply): void {
    this.#firstAttempts.set(cause, waiting)
  }

  /** Sends nothing any more, not even what is waiting for its turn, and lets go of the replies that wait for a callback. */
  close(): void {
    this.#isClosed = true
    for (const cause of [...this.#firstAttempts.keys()]) this.#reportFirst(cause)
  }

  /** Lets the replies go that wait for a callback which will not come. Looks through all timers, once, while any reply waits. */
  dismissWaiting(): void {
    if (this.#firstAttempts.size === 0) return
    const underWay = new Set(this.#underWay.values())
    const pending = this.#world.timers.earliestByCause()
    for (const [cause, { until }] of [...this.#firstAttempts]) {
      const due = pending.get(cause)
      if (!underWay.has(cause) && (due === undefined || due > until)) this.#reportFirst(cause)
    }
  }

  dump(): { upcoming: number; callbacks: readonly CallbackRecord[] } {
    return { upcoming: this.#upcoming, callbacks: this.#records.dump() }
  }

  load(dump: { readonly upcoming: number; readonly callbacks: readonly CallbackRecord[] }): void {
    for (const callback of dump.callbacks) {
      this.#keep(callback)
      if (callback.awaitsNext) this.#swaps.set(targetOf(callback), callback.id)
    }
    this.#upcoming = dump.upcoming
  }

  #dispatch(callback: CallbackRecord, delay: number, copies: number, copiesAfter: number): void {
    for (let copy = 0; copy <= copies; copy++) this.#schedule('deliver', callback, delay + copy * copiesAfter)
    const waiting = this.#swaps.get(targetOf(callback))
    if (waiting === undefined) return
    this.#swaps.delete(targetOf(callback))
    const first = this.#records.get(waiting)
    if (first !== undefined) this.#release(first)
  }

  #awaitNext(callback: CallbackRecord, within: number): void {
    this.#swaps.set(targetOf(callback), callback.id)
    this.#schedule('swap', callback, within)
  }

  #release(callback: CallbackRecord): void {
    if (!callback.awaitsNext) return
    this.#swaps.delete(targetOf(callback))
    this.#keep({ ...callback, state: 'queued', awaitsNext: false })
    this.#schedule('deliver', callback, 0)
  }

  #schedule(name: string, callback: CallbackRecord, delay: number, sequence?: number): void {
    const due = this.#world.now() + delay
    this.#world.timers.set({ due, service: 'kernel', name, key: String(callback.id), cause: callback.cause }, sequence)
  }

  /**
   * @note The entry's number and the place of a retry in the order of timers are taken here, when the attempt falls due:
   * taken when it ends, they would depend on how fast the target was, and two runs would differ.
   */
  #attempt(callback: CallbackRecord): Promise<void> {
    const entry = this.#world.journal.reserve()
    const at = this.#world.now()
    const retrySequence = this.#world.timers.reserve()
    const { id, service, name, cause, url, headers, body } = callback
    this.#world.journal.write({
      id: entry,
      at,
      service,
      kind: 'callback',
      operationId: name,
      cause,
      callback: id,
      request: { method: 'POST', target: withoutUserinfo(url), headers, body },
      reply: null,
    })
    const lost = callback.lostAttempts > 0
    this.#keep({ ...callback, lostAttempts: lost ? callback.lostAttempts - 1 : 0 })
    this.#underWay.set(entry, cause)
    const end = this.#world.activity.begin(`callback ${id} (${name} to ${withoutUserinfo(url)})`)
    return this.#inTurn(targetOf(callback), async () => {
      const outcome = lost ? { error: 'lost on the way by a callback plan' } : await this.#send(callback)
      this.#conclude(id, at, entry, retrySequence, outcome)
      end()
    })
  }

  #send({ url, headers, body, retry }: CallbackRecord): DeliveryOutcome | Promise<DeliveryOutcome> {
    if (this.#isClosed) return { error: 'the world was dropped' }
    return this.#world.sender.deliver({ url, headers, body, timeout: retry.timeout })
  }

  #conclude(id: number, at: Instant, entry: number, retrySequence: number, outcome: DeliveryOutcome): void {
    const reply = 'reply' in outcome ? outcome.reply : null
    this.#underWay.delete(entry)
    this.#world.journal.complete(entry, { reply, ...('error' in outcome && { error: outcome.error }) })
    const callback = this.#records.get(id)
    if (callback === undefined) return
    const attempt = { at, entry, ...('error' in outcome ? { error: outcome.error } : { status: outcome.reply.status }) }
    const attempts = [...callback.attempts, attempt]
    const acknowledged = reply !== null && isAcknowledged(callback.retry, reply.status)
    if (acknowledged) this.#delivered += 1
    const again = !acknowledged && callback.state !== 'delivered' && attempts.length < callback.retry.attempts
    const state = again ? 'queued' : acknowledged || callback.state === 'delivered' ? 'delivered' : 'failed'
    this.#keep({ ...callback, attempts, state })
    if (callback.beforeReply && callback.cause !== undefined) this.#reportFirst(callback.cause)
    if (again) this.#schedule('retry', callback, retryDelay(callback, attempts.length), retrySequence)
    this.dismissWaiting()
  }

  #inTurn(target: string, send: () => Promise<void>): Promise<void> {
    const turn = (this.#turns.get(target) ?? Promise.resolve()).then(send)
    this.#turns.set(target, turn)
    return turn.finally(() => {
      if (this.#turns.get(target) === turn) this.#turns.delete(target)
    })
  }

  #reportFirst(cause: number): void {
    const waiting = this.#firstAttempts.get(cause)
    this.#firstAttempts.delete(cause)
    waiting?.done()
  }

  /** Puts a callback on record; of those that have come to their end, the earliest are forgotten. */
  #keep(callback: CallbackRecord): void {
    this.#records.put(callback)
    this.#finished.delete(callback.id)
    if (callback.state === 'queued' || callback.state === 'held') return
    this.#finished.add(callback.id)
    if (this.#finished.size <= this.#world.limit) return
    const [earliest] = this.#finished
    if (earliest === undefined) return
    this.#finished.delete(earliest)
    this.#records.delete(earliest)
  }
}

function encode({ contentType, content }: CallbackRequest): string {
  if (contentType === 'application/json') return JSON.stringify(content)
  return new URLSearchParams(
    Object.entries(content).map(([name, value]): [string, string] => [name, String(value)]),
  ).toString()
}

function retryDelay({ retry }: CallbackRecord, attempts: number): number {
  return retry.delays[attempts - 1] ?? retry.delays.at(-1) ?? 0
}

function targetOf({ url }: Pick<CallbackRecord, 'url'>): string {
  return URL.parse(url)?.origin ?? url
}
