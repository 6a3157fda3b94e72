import type { Rulebook } from '../state/rulebook.ts'
import { type CallbackRecord, type CallbackRequest, type DelayedAnswer, encodeContent } from './callback.ts'
import { CallbackDelivery, type DeliveryContext } from './callbackDelivery.ts'
import { asQuestion, type CallbackCourse, type CallbackPlanSettings, planCourse } from './callbackPlan.ts'
import { CallbackRecords } from './callbackRecords.ts'
import { type CallbackFlow, laneOf } from './lanes.ts'
import type { WaitingReply } from './waitingReplies.ts'

/** Shared by most records, to save memory. */
const noAnswers: readonly DelayedAnswer[] = []

/** What the outbox needs of its world. */
export interface OutboxContext extends DeliveryContext {
  readonly plans: Rulebook<CallbackPlanSettings>
  /** Receives the near misses of plans. */
  readonly notice: (nearMiss: string) => void
  /** How many callbacks that have ended are kept. */
  readonly limit: number
}

/**
 * The callbacks of a world. Each is sent at least once, and retried on the provider's schedule on the world's clock. The attempts of
 * one lane go one after another in the order in which they fall due, retries included.
 */
export class CallbackOutbox {
  readonly #world: OutboxContext
  readonly #records: CallbackRecords
  readonly #delivery: CallbackDelivery
  /** The callback that waits for the next one of its lane, by lane. */
  readonly #swaps = new Map<string, number>()

  constructor(world: OutboxContext) {
    this.#world = world
    this.#records = new CallbackRecords(world.limit)
    this.#delivery = new CallbackDelivery(world, this.#records)
  }

  /** How many attempts have ever been acknowledged. */
  get delivered(): number {
    return this.#delivery.acknowledged
  }

  /** Whether an attempt is under way. */
  get isSending(): boolean {
    return this.#delivery.isUnderWay
  }

  /** How callbacks go from now on. */
  setFlow(flow: CallbackFlow): void {
    this.#delivery.flow = flow
  }

  get(id: number): CallbackRecord | undefined {
    return this.#records.get(id)
  }

  list(): Iterable<CallbackRecord> {
    return this.#records.list()
  }

  /** Queues a callback. It is sent as soon as the reply to its cause has left, unless a plan says otherwise. */
  enqueue(service: string, request: CallbackRequest, cause: number | undefined): void {
    const course = this.#course(service, request)
    for (const line of course.nearMiss ?? []) this.#world.notice(`${service} ${request.name}: ${line}`)
    // A callback that arrives while another waits for the next one is that next one, so it does not wait itself.
    const swapWithin = this.#waitingIn(request) === undefined ? course.swapWithin : undefined
    const callback = this.#records.put(this.#record(service, request, cause, { ...course, swapWithin }))
    if (callback.state === 'queued') this.#dispatch(callback, course)
    else if (callback.awaitsNext) this.#awaitNext(callback, swapWithin ?? 0)
  }

  /** A timer of the outbox has fired. */
  fire(name: string, key: string): void {
    if (name === 'answer') this.#delivery.receiveDelayed(key)
    else if (name === 'timeout') this.#delivery.giveUp(key)
    else this.#fireFor(this.#records.get(Number(key)), name)
  }

  /** Sends a callback again, in whatever state it is and without its plans; resolves when the attempt has ended. */
  async replay(id: number): Promise<CallbackRecord | undefined> {
    const callback = this.#records.get(id)
    if (callback === undefined) return undefined
    if (callback.awaitsNext) this.#swaps.delete(laneOf(callback))
    await this.#delivery.attempt({ ...callback, state: 'queued', awaitsNext: false, fate: undefined })
    return this.#records.get(id)
  }

  /** Holds a reply until the first attempt of a `beforeReply` callback that its request caused has ended. */
  onFirstAttempt(cause: number, waiting: WaitingReply): void {
    this.#delivery.onFirstAttempt(cause, waiting)
  }

  /** Releases the replies whose callback will not come. */
  dismissWaiting(): void {
    this.#delivery.dismissWaiting()
  }

  /** Stops sending callbacks and hearing answers, when the world is dropped. */
  close(): void {
    this.#delivery.close()
  }

  dump(): ReturnType<CallbackRecords['dump']> {
    return this.#records.dump()
  }

  load(dump: ReturnType<CallbackRecords['dump']>): void {
    this.#records.load(dump)
    for (const callback of dump.callbacks) if (callback.awaitsNext) this.#swaps.set(laneOf(callback), callback.id)
  }

  #fireFor(callback: CallbackRecord | undefined, name: string): void {
    if (callback === undefined) return
    if (name === 'swap') this.#release(callback)
    else if (name === 'deliver' || callback.state !== 'delivered') this.#delivery.attempt(callback)
  }

  #course(service: string, request: CallbackRequest): CallbackCourse {
    const { plans } = this.#world
    const candidate = { service, operationId: request.name, about: request.about, parts: request.content }
    const rules = plans.isEmpty ? [] : plans.all(candidate)
    const actions = rules.map(({ settings }) => settings.action)
    const planned = planCourse(encodeContent(request), actions)
    const course = rules.length === 0 ? planned : { ...planned, plans: rules.map(({ id }) => id) }
    return request.onReply === undefined ? course : asQuestion(course)
  }

  #record(
    service: string,
    request: CallbackRequest,
    cause: number | undefined,
    { plans, body, nearMiss, fate, dropped, held, swapWithin, beforeReply }: CallbackCourse,
  ): CallbackRecord {
    const { name, url, about, contentType, retry, order, from, onReply } = request
    return {
      id: this.#records.nextId(),
      service,
      name,
      about,
      cause,
      url,
      contentType,
      order,
      from,
      onReply,
      headers: { ...request.headers, 'content-type': contentType },
      body,
      plans,
      nearMiss,
      createdAt: this.#world.now(),
      retry,
      fate,
      beforeReply,
      awaitsNext: swapWithin !== undefined && !dropped && !held,
      state: dropped ? 'dropped' : held || swapWithin !== undefined ? 'held' : 'queued',
      begun: 0,
      heard: 0,
      attempts: [],
      delayed: noAnswers,
    }
  }

  #dispatch(callback: CallbackRecord, { delay, copies, copiesAfter }: CallbackCourse): void {
    for (let copy = 0; copy <= copies; copy++) this.#schedule('deliver', callback, delay + copy * copiesAfter)
    const waiting = this.#waitingIn(callback)
    if (waiting !== undefined) this.#release(waiting)
  }

  /** The callback that waits for the next one in this lane. */
  #waitingIn(lane: Parameters<typeof laneOf>[0]): CallbackRecord | undefined {
    const id = this.#swaps.size === 0 ? undefined : this.#swaps.get(laneOf(lane))
    return id === undefined ? undefined : this.#records.get(id)
  }

  #awaitNext(callback: CallbackRecord, within: number): void {
    this.#swaps.set(laneOf(callback), callback.id)
    this.#schedule('swap', callback, within)
  }

  #release(callback: CallbackRecord): void {
    if (!callback.awaitsNext) return
    this.#swaps.delete(laneOf(callback))
    this.#records.put({ ...callback, state: 'queued', awaitsNext: false })
    this.#schedule('deliver', callback, 0)
  }

  #schedule(name: 'deliver' | 'swap', { id, cause }: CallbackRecord, delay: number): void {
    this.#world.timers.set({ due: this.#world.now() + delay, service: 'kernel', name, key: String(id), cause })
  }
}
