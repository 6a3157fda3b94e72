import type { Journal } from '../state/journal.ts'
import type { Activity } from '../time/activity.ts'
import type { Instant } from '../time/instant.ts'
import type { Timers } from '../time/timers.ts'
import { answerOf, type CallbackAnswer } from './answer.ts'
import { type Attempt, type CallbackRecord, type DelayedAnswer, stateAfter, withoutUserinfo } from './callback.ts'
import { answerLost, type CallbackFate, nextFate } from './callbackPlan.ts'
import type { CallbackRecords } from './callbackRecords.ts'
import type { CallbackSender, DeliveryOutcome } from './callbackSender.ts'
import { type CallbackFlow, Lanes } from './lanes.ts'
import { OutcomeOrder } from './outcomeOrder.ts'
import { isAcknowledged, retryDelay } from './retryPolicy.ts'
import { WaitingReplies, type WaitingReply } from './waitingReplies.ts'

/** What the delivery of callbacks needs of its world. */
export interface DeliveryContext {
  readonly now: () => Instant
  readonly timers: Timers
  readonly journal: Journal
  readonly activity: Activity
  readonly sender: Pick<CallbackSender, 'deliver'>
  /** Real milliseconds, to measure how long an attempt takes. */
  readonly wallNow: () => number
  /** Whether the clock stands while an attempt is under way. */
  readonly isClockManual: () => boolean
  /** Runs the callback's rule with an answer, and reports its errors. */
  readonly hear: (callback: CallbackRecord, answer: CallbackAnswer) => readonly string[]
  /** Reports an error of a delivery. Nothing else stops because of it. */
  readonly report: (error: unknown, about: string) => void
  /** Called when an attempt has ended and its rule has run: something may be due. */
  readonly attemptEnded: () => void
}

/** Delivers the callbacks of a world: each attempt from the moment at which it falls due to the rule that hears its answer. */
export class CallbackDelivery {
  readonly #world: DeliveryContext
  readonly #records: CallbackRecords
  readonly #lanes = new Lanes()
  readonly #outcomes: OutcomeOrder
  readonly #waitingReplies = new WaitingReplies()
  /** The cause of each attempt that is under way, by its journal entry. */
  readonly #underWay = new Map<number, number | undefined>()
  flow: CallbackFlow = 'oneByOne'
  #acknowledged = 0
  #isClosed = false

  constructor(world: DeliveryContext, records: CallbackRecords) {
    this.#world = world
    this.#records = records
    this.#outcomes = new OutcomeOrder(world.isClockManual)
  }

  /** How many attempts have ever been acknowledged. */
  get acknowledged(): number {
    return this.#acknowledged
  }

  get isUnderWay(): boolean {
    return this.#underWay.size > 0
  }

  /** Sends a callback once, when its lane is free; resolves when the attempt has ended. */
  attempt(callback: CallbackRecord): Promise<void> {
    const { id, name, url, fate, onReply } = callback
    const attempt = this.#begin(callback)
    const end = this.#world.activity.begin(`callback ${id} (${name} to ${withoutUserinfo(url)})`)
    const isOrdered = onReply !== undefined || (fate !== undefined && fate.delayedAnswers > 0)
    if (isOrdered) this.#outcomes.begin(attempt.entry)
    return new Promise((resolve) => {
      const conclude = (outcome: DeliveryOutcome, took: number): void => {
        this.#safely(attempt, () => this.#receive(attempt, fate, outcome, took))
        end()
        this.#safely(attempt, () => this.#world.attemptEnded())
        resolve()
      }
      this.#lanes.run(callback, this.flow, async () => {
        const since = this.#world.wallNow()
        const outcome = await this.#outcomeOf(callback, attempt)
        const took = this.#world.wallNow() - since
        if (isOrdered) this.#outcomes.end(attempt.entry, () => conclude(outcome, took))
        else conclude(outcome, took)
      })
    })
  }

  /** A delayed answer arrives: `key` is `<callback>/<attempt>`. */
  receiveDelayed(key: string): void {
    const { callback, delayed } = this.#findDelayed(key)
    if (callback === undefined || delayed === undefined) return
    this.#records.put({ ...callback, delayed: callback.delayed.filter((one) => one !== delayed) })
    if (delayed.isLate) this.#concludeLate(delayed.attempt, delayed.outcome)
    else this.#conclude(delayed.attempt, delayed.outcome)
  }

  /** The provider's time-out for a delayed answer is over: `key` is `<callback>/<attempt>`. */
  giveUp(key: string): void {
    const { callback, delayed } = this.#findDelayed(key)
    if (callback === undefined || delayed === undefined) return
    this.#conclude(delayed.attempt, { error: `no answer in ${callback.retry.timeout} ms` })
  }

  /** Holds a reply until the first attempt of a `beforeReply` callback that its request caused has ended. */
  onFirstAttempt(cause: number, waiting: WaitingReply): void {
    this.#waitingReplies.add(cause, waiting)
  }

  /** Releases the replies whose callback will not come. Scans all timers while any reply waits. */
  dismissWaiting(): void {
    if (this.#waitingReplies.isEmpty) return
    this.#waitingReplies.releaseHopeless(new Set(this.#underWay.values()), this.#world.timers.earliestByCause())
  }

  /** Stops sending, also for attempts that wait in a lane, and stops running rules. Releases the waiting replies. */
  close(): void {
    this.#isClosed = true
    this.#waitingReplies.releaseAll()
  }

  /**
   * @note The numbers of the entry and of a retry's timer are reserved when the attempt falls due. At its end they would depend on the
   * speed of the target, and two runs would differ.
   */
  #begin(callback: CallbackRecord): Attempt {
    const { id, service, name, cause, url, headers, body, plans, nearMiss } = callback
    const attempt: Attempt = {
      callback: id,
      number: callback.begun + 1,
      at: this.#world.now(),
      entry: this.#world.journal.reserve(),
      retrySequence: this.#world.timers.reserve(),
    }
    this.#world.journal.write({
      id: attempt.entry,
      at: attempt.at,
      service,
      kind: 'callback',
      operationId: name,
      cause,
      callback: id,
      request: { method: 'POST', target: withoutUserinfo(url), headers, body },
      reply: null,
      ...(plans !== undefined && { plans }),
      ...(nearMiss !== undefined && { nearMiss }),
    })
    this.#records.put({ ...callback, begun: attempt.number, fate: nextFate(callback.fate) })
    this.#underWay.set(attempt.entry, cause)
    return attempt
  }

  /** The outcome of sending; an error within is one, too, and is reported. */
  async #outcomeOf(callback: CallbackRecord, attempt: Attempt): Promise<DeliveryOutcome> {
    try {
      return await this.#send(callback)
    } catch (error) {
      this.#report(attempt, error)
      return { error: error instanceof Error ? error.message : String(error) }
    }
  }

  /** Runs a part of a delivery outside of any request: an error that nobody catches would end the process. */
  #safely(attempt: Attempt, run: () => void): void {
    try {
      run()
    } catch (error) {
      this.#report(attempt, error)
    }
  }

  #report({ callback, number }: Attempt, error: unknown): void {
    this.#world.report(error, `delivery of callback ${callback}, attempt ${number}`)
  }

  #send({
    url,
    headers,
    body,
    retry,
    from,
    fate,
    onReply,
  }: CallbackRecord): DeliveryOutcome | Promise<DeliveryOutcome> {
    if (fate !== undefined && (fate.lostAttempts > 0 || fate.isLostForGood))
      return { error: 'lost on the way by a callback plan' }
    if (this.#isClosed) return { error: 'the world was dropped' }
    return this.#world.sender.deliver({
      url,
      headers,
      body,
      timeout: retry.timeout,
      ...(onReply?.headers !== undefined && { readHeaders: onReply.headers }),
      ...(from !== undefined && { from }),
    })
  }

  /** Concludes an attempt with its outcome, unless a plan loses or delays the answer. */
  #receive(attempt: Attempt, fate: CallbackFate | undefined, outcome: DeliveryOutcome, took: number): void {
    this.#underWay.delete(attempt.entry)
    const isAnswered = fate !== undefined && 'reply' in outcome
    if (isAnswered && fate.lostAnswers > 0) this.#conclude(attempt, { error: answerLost }, took)
    else if (isAnswered && fate.delayedAnswers > 0) this.#delay(attempt, outcome, fate.answerDelay)
    else this.#conclude(attempt, outcome, took)
  }

  #delay(attempt: Attempt, outcome: DeliveryOutcome, delay: number): void {
    const callback = this.#records.get(attempt.callback)
    if (callback === undefined) return
    const delayed: DelayedAnswer = { attempt, outcome, isLate: delay >= callback.retry.timeout }
    this.#records.put({ ...callback, delayed: [...callback.delayed, delayed] })
    const timer = { service: 'kernel', key: `${callback.id}/${attempt.number}`, cause: callback.cause }
    if (delayed.isLate) this.#world.timers.set({ ...timer, name: 'timeout', due: attempt.at + callback.retry.timeout })
    this.#world.timers.set({ ...timer, name: 'answer', due: attempt.at + delay })
  }

  #findDelayed(key: string): {
    readonly callback?: CallbackRecord | undefined
    readonly delayed?: DelayedAnswer | undefined
  } {
    const [id, number] = key.split('/', 2).map(Number)
    const callback = id === undefined ? undefined : this.#records.get(id)
    return { callback, delayed: callback?.delayed.find(({ attempt }) => attempt.number === number) }
  }

  #conclude(attempt: Attempt, outcome: DeliveryOutcome, took?: number): void {
    const callback = this.#records.get(attempt.callback)
    if (callback === undefined) {
      this.#write(attempt, callback, { outcome, took })
      return
    }
    const acknowledged = 'reply' in outcome && isAcknowledged(callback.retry, outcome.reply.status)
    if (acknowledged) this.#acknowledged += 1
    const { at, entry } = attempt
    const attempts = [
      ...callback.attempts,
      { at, entry, ...('error' in outcome ? { error: outcome.error } : { status: outcome.reply.status }) },
    ]
    const state = stateAfter(callback, attempts.length, acknowledged)
    const willRetry = state === 'queued'
    const concluded = this.#records.put({ ...callback, attempts, state })
    const retryAt = willRetry ? this.#scheduleRetry(concluded, attempt) : undefined
    this.#write(attempt, callback, { outcome, took, retryAt })
    this.#hear(concluded, outcome, { ...attempt, willRetry, isLate: false })
    if (callback.beforeReply && callback.cause !== undefined) this.#waitingReplies.release(callback.cause)
    this.dismissWaiting()
  }

  /** Hands a late answer to the rule. The state of the callback stays as it was at the time-out. */
  #concludeLate(attempt: Attempt, outcome: DeliveryOutcome): void {
    const callback = this.#records.get(attempt.callback)
    if (callback === undefined) return
    const error = `the answer came after the time-out of ${callback.retry.timeout} ms`
    this.#write(attempt, callback, { outcome, error })
    this.#hear(callback, outcome, { ...attempt, willRetry: callback.state === 'queued', isLate: true })
  }

  /** Sets the timer of the next attempt; returns its moment. */
  #scheduleRetry({ id, cause, retry, attempts }: CallbackRecord, { retrySequence }: Attempt): Instant {
    const due = this.#world.now() + retryDelay(retry, attempts.length)
    this.#world.timers.set({ due, service: 'kernel', name: 'retry', key: String(id), cause }, retrySequence)
    return due
  }

  #write(
    { entry }: Attempt,
    callback: CallbackRecord | undefined,
    { outcome, took, retryAt, ...end }: AttemptEnd,
  ): void {
    const heardBy = this.#isClosed ? undefined : callback?.onReply
    const error = 'error' in outcome ? outcome.error : end.error
    const completion = {
      reply: 'reply' in outcome ? outcome.reply : null,
      ...(error !== undefined && { error }),
      ...(retryAt !== undefined && { retryAt }),
      ...(heardBy !== undefined && { heardBy: { name: heardBy.name, key: heardBy.key } }),
    }
    this.#world.journal.complete(entry, completion, took)
  }

  #hear(
    callback: CallbackRecord,
    outcome: DeliveryOutcome,
    { number, entry, willRetry, isLate }: Attempt & { readonly willRetry: boolean; readonly isLate: boolean },
  ): void {
    if (callback.onReply === undefined || this.#isClosed) return
    if ('reply' in outcome) this.#records.put({ ...callback, heard: callback.heard + 1 })
    const end = { attempt: number, willRetry, isRepeated: callback.heard > 0 }
    this.#world.journal.explain(entry, this.#world.hear(callback, answerOf(outcome, end, { isLate })))
  }
}

/** What the journal says of the end of an attempt. */
interface AttemptEnd {
  readonly outcome: DeliveryOutcome
  /** Why an answer did not count. */
  readonly error?: string
  readonly retryAt?: Instant | undefined
  /** Real milliseconds; undefined where a plan delayed the answer. */
  readonly took?: number | undefined
}
