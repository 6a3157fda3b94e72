import {
  type Arrival,
  type DecodedRequest,
  type Edge,
  type Exchange,
  encodeReply,
  type MaybePromise,
  type Problem,
  preferredBy,
  type Reply,
  type Visit,
  type WireReply,
  type WireRequest,
} from '../../../specs/openapi/index.ts'
import type { CallbackPlanSettings } from '../callbacks/callbackPlan.ts'
import type { NewEntry } from '../state/journal.ts'
import type { Candidate, Counted } from '../state/rulebook.ts'
import { formatInstant, type Instant } from '../time/instant.ts'
import type { FaultSettings, World } from '../worlds/world.ts'
import type { MayCause } from './callbackCauses.ts'
import type { Context } from './context.ts'
import { type FaultEffect, faultEffect, isLostBefore, placeOf, unanswered } from './faultEffect.ts'
import { firstCallbackAttempt, type Hold, holdUntil } from './hold.ts'
import { nearMiss } from './nearMiss.ts'
import type { ServicePolicy } from './service.ts'

/** Dependencies of all visits to one service. */
export interface VisitTools<State, TimerName extends string> {
  readonly service: string
  readonly policy: ServicePolicy<State, TimerName>
  readonly mayCause: MayCause
  /** Redacts the credentials of a request. */
  readonly redact: (request: WireRequest) => Pick<WireRequest, 'target' | 'headers'>
  readonly report: (error: unknown, about: string, world?: string) => void
  /** Receives near misses where no log has them with their exchange. */
  readonly nearMiss: (line: string) => void
  /** Names the service on another port that has the operation of a request. */
  readonly elsewhere: (method: string, target: string) => string | undefined
}

/**
 * A request in the world of its credential. It adds to the pipeline: the rate limit and `Prefer`, faults before and after the
 * operation, replies held by an operation, a fault or a callback plan, and the journal.
 */
export class WorldVisit<State, TimerName extends string, AnswerName extends string>
  implements Visit<Context<State, TimerName, AnswerName>, Reply | Hold>
{
  readonly context: Context<State, TimerName, AnswerName>
  readonly #tools: VisitTools<State, TimerName>
  readonly #arrival: Arrival
  readonly #edge: Edge
  readonly #world: World
  readonly #entry: number
  readonly #at: Instant
  /** Real milliseconds. */
  readonly #arrivedAt: number
  #fault: Counted<FaultSettings> | undefined
  #nearMiss: readonly string[] | undefined
  #endUpload: (() => void) | undefined
  #isWritten = false

  constructor(
    tools: VisitTools<State, TimerName>,
    edge: Edge,
    arrival: Arrival,
    { entry, context }: { readonly entry: number; readonly context: Context<State, TimerName, AnswerName> },
  ) {
    this.#tools = tools
    this.#edge = edge
    this.#arrival = arrival
    this.context = context
    this.#world = context.world
    this.#entry = entry
    this.#at = context.now
    this.#arrivedAt = context.world.wall.now()
    // Time stands still until a form has arrived whole: the operation runs after that.
    if (arrival.request.stream !== undefined) this.#endUpload = this.#world.activity.begin('the arrival of a form')
  }

  /** Applies the rate limit, then `Prefer`. A preference without a documented reply is ignored (RFC 7240) and noted. */
  early(): Reply | undefined {
    return this.#tools.policy.admit?.(this.context) ?? this.#preferred()
  }

  authorize(decoded: DecodedRequest): Reply | undefined {
    this.#endUpload?.()
    return this.#tools.policy.authorize?.(decoded, this.context)
  }

  finish(reply: Reply): Reply {
    return this.#tools.policy.finish?.(reply, this.context, this.#arrival.request) ?? reply
  }

  carryOut(exchange: OwnExchange<State, TimerName, AnswerName>, decoded: DecodedRequest): MaybePromise<WireReply> {
    const { until, reply } = this.#faultAt('before', decoded, () => exchange.refuse(simulatedCrash))
    if (reply !== undefined) return exchange.conclude(reply)
    if (until === undefined) return this.#run(exchange, decoded)
    return this.#holdUntil(until, () => this.#run(exchange, decoded))
  }

  /** Notes hints to the cause of a problem, and reports internal errors. */
  note(problem: Problem): void {
    if (problem === simulatedCrash) return
    const { report, service } = this.#tools
    const { operation } = this.#arrival
    const lines = nearMiss(this.#edge, this.#arrival, problem, this.#tools) ?? []
    this.#note(lines)
    const reportError = (error: unknown): void => report(error, `${service} ${operation?.id ?? null}`, this.#world.name)
    if (problem.kind === 'crashed') reportError(problem.error)
    if (problem.kind === 'replyUndocumented') reportError(lines.join('; '))
  }

  conclude(reply: WireReply, shown: string | undefined): WireReply {
    this.#endUpload?.()
    this.#write(reply, shown)
    this.#world.activity.touch(this.#entry)
    const givenUp =
      reply.disruption?.kind === 'hang' ? this.#world.unanswered.begin(`request ${this.#entry}`) : undefined
    return {
      ...reply,
      afterwards: (arrived) => {
        givenUp?.()
        this.#afterwards(reply, arrived)
      },
    }
  }

  #run(exchange: OwnExchange<State, TimerName, AnswerName>, decoded: DecodedRequest): MaybePromise<WireReply> {
    // Checked before the operation runs, because its callback may use up the plan.
    const isCallbackFirst = this.#world.callbackPlans.hasFor(this.#tools.service, (plan) => this.#putsFirst(plan))
    const result = this.#runOperation(exchange, decoded)
    if ('status' in result) {
      const reply = this.#concludeWithFaults(exchange, decoded, result)
      return isCallbackFirst && !(reply instanceof Promise) ? this.#afterCallback(reply) : reply
    }
    this.#write(null)
    const endHold = () =>
      this.#concludeWithFaults(
        exchange,
        decoded,
        attempt(exchange, () => exchange.encode(result.reply())),
      )
    return this.#holdUntil(result.until, endHold, `${this.#tools.service}/${result.key}`)
  }

  /** The reply of the operation, or its hold. */
  #runOperation(exchange: OwnExchange<State, TimerName, AnswerName>, decoded: DecodedRequest): WireReply | Hold {
    return attempt(exchange, () => {
      const outcome = this.#world.clock.atOneMoment(() => exchange.run(decoded))
      if ('refused' in outcome) return outcome.refused
      this.#noteReasons(decoded)
      return 'until' in outcome.result ? outcome.result : exchange.encode(outcome.result)
    })
  }

  /** Whether a plan puts a callback that this request may cause before the reply. */
  #putsFirst({ action, select }: CallbackPlanSettings): boolean {
    if (action.kind !== 'beforeReply') return false
    const [operationId, callback] = [this.#arrival.operation?.id, select?.operationId]
    return operationId === undefined || callback === undefined || this.#tools.mayCause(operationId, callback)
  }

  /** Delays a reply until the first callback attempt has ended. */
  #afterCallback(answer: WireReply): MaybePromise<WireReply> {
    return firstCallbackAttempt(this.#world, this.#entry)?.then(() => answer) ?? answer
  }

  /** Applies faults after the operation, and concludes the exchange. */
  #concludeWithFaults(
    exchange: OwnExchange<State, TimerName, AnswerName>,
    decoded: DecodedRequest,
    answer: WireReply,
  ): MaybePromise<WireReply> {
    const { until, reply = answer } = this.#faultAt('after', decoded, () => answer)
    if (until === undefined) return exchange.conclude(reply)
    this.#write(null)
    return this.#holdUntil(until, () => exchange.conclude(reply))
  }

  /** Holds a reply. On a manual clock the log says how to advance it, because the client waits without a sign of the reason. */
  #holdUntil(due: Instant, make: () => MaybePromise<WireReply>, name?: string): Promise<WireReply> {
    const { operation } = this.#arrival
    const operationId = `${this.#tools.service} ${operation?.id}`
    if (this.#world.clock.mode === 'manual') this.#world.notices.tell(this.#howToMove(due))
    return holdUntil(this.#world, due, make, name, operationId)
  }

  #howToMove(due: Instant): string {
    const { name, clock } = this.#world
    const waits = `${this.#tools.service}: ${this.#arrival.operation?.id} waits until ${formatInstant(due)} on a manual clock`
    const path = `/worlds/${encodeURIComponent(name)}/clock/advance`
    return `${waits}; POST ${path} on the control plane moves it, as does: railyard advance ${(due - clock.now()) / 1_000}s --world ${name}`
  }

  /** The reply that `Prefer` asks for. An unmet preference is ignored (RFC 7240), but noted. */
  #preferred(): Reply | undefined {
    const { request, operation } = this.#arrival
    const { prefer } = request.headers
    if (prefer === undefined || operation === undefined) return undefined
    const reply = preferredBy(this.#arrival)
    if (reply === undefined) this.#note([`${operation.id}: no documented reply fits Prefer: ${String(prefer)}`])
    return reply
  }

  /** Adds hints to those that the journal entry has already. */
  #note(lines: readonly string[]): void {
    if (lines.length > 0) this.#nearMiss = [...(this.#nearMiss ?? []), ...lines]
    for (const line of lines) this.#tools.nearMiss(`${this.#tools.service}: ${line}`)
  }

  /** Notes explanations of rules, and parameters and fields that the operation ignores. */
  #noteReasons({ body }: DecodedRequest): void {
    const { operation, request } = this.#arrival
    const { explanations } = this.context
    const overlooked = operation?.overlooked(request.target, body) ?? []
    if (explanations.length === 0 && overlooked.length === 0) return
    this.#note([...explanations, ...overlooked].map((reason) => `${operation?.method} ${operation?.path}: ${reason}`))
  }

  #faultAt(place: FaultSettings['place'], decoded: DecodedRequest, answer: () => WireReply): FaultEffect {
    if (this.#world.faults.isEmpty) return {}
    const operationId = this.#arrival.operation?.id ?? ''
    const candidate: Candidate = { service: this.#tools.service, operationId, parts: decoded }
    const rule = this.#world.faults.first(
      candidate,
      (settings) => placeOf(settings) === place && this.#supports(settings.effect),
    )
    if (rule === undefined) return {}
    this.#fault = rule
    return faultEffect(rule, { now: this.#world.clock.now(), answer, namedError: (name) => this.#namedError(name) })
  }

  /** A rule with a provider error applies only to providers that have the error. */
  #supports(effect: FaultSettings['effect']): boolean {
    return effect.kind !== 'providerError' || this.#tools.policy.namedError(effect.error) !== undefined
  }

  #namedError(name: string | number): WireReply | undefined {
    const reply = this.#tools.policy.namedError(name)
    return reply === undefined ? undefined : encodeReply(this.finish(reply))
  }

  #afterwards(reply: WireReply, arrived: boolean): void {
    if (!arrived)
      this.#world.journal.complete(this.#entry, { reply: journaled(reply), error: 'the client had hung up' })
    this.#world.fireDue()
  }

  #write(reply: WireReply | null, shown?: string): void {
    const { request, operation } = this.#arrival
    const { service, redact } = this.#tools
    const { target, headers } = redact(request)
    const fault = reply?.disruption && this.#fault?.settings
    const entry: NewEntry = {
      id: this.#entry,
      at: this.#at,
      service,
      kind: 'request',
      operationId: operation?.id ?? null,
      request: { method: request.method, target, headers, body: shown ?? bodyOf(request) },
      reply: reply === null || (fault !== undefined && isLostBefore(fault)) ? null : journaled(reply),
      error: fault && unanswered(fault),
      fault: this.#fault?.id,
      nearMiss: this.#nearMiss,
    }
    const took = this.#world.wall.now() - this.#arrivedAt
    if (this.#isWritten) this.#world.journal.rewrite(entry, took)
    else this.#world.journal.write(entry, took)
    this.#isWritten = true
  }
}

type OwnExchange<State, TimerName extends string, AnswerName extends string> = Exchange<
  Context<State, TimerName, AnswerName>,
  Reply | Hold
>

/** The problem whose reply a fault before the operation corrupts: it is no problem of ours, and is not noted. */
const simulatedCrash: Problem = { kind: 'crashed', error: 'a fault rule' }

/** Runs `make`. If it throws, gives the reply of the service to the error, so that faults after the operation still apply. */
function attempt<State, TimerName extends string, AnswerName extends string, Made>(
  exchange: OwnExchange<State, TimerName, AnswerName>,
  make: () => Made,
): Made | WireReply {
  try {
    return make()
  } catch (error) {
    return exchange.refuse({ kind: 'crashed', error })
  }
}

/** What the journal has of a reply: not how a fault breaks it off. */
function journaled({ status, headers, body }: WireReply): Pick<WireReply, 'status' | 'headers' | 'body'> {
  return { status, headers, body }
}

function bodyOf({ body, bodyLimitExceeded }: WireRequest): string | Uint8Array {
  return bodyLimitExceeded === undefined ? body : `(more than ${bodyLimitExceeded} bytes)`
}
