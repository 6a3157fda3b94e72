import {
  type Arrival,
  type DecodedRequest,
  type Edge,
  type Exchange,
  encodeReply,
  type MaybePromise,
  type Problem,
  preferenceApplied,
  type Reply,
  type Visit,
  type WireReply,
  type WireRequest,
} from '../../../specs/openapi/index.ts'
import type { CallbackPlanSettings } from '../callbacks/callbackPlan.ts'
import type { Candidate } from '../state/rulebook.ts'
import type { Instant } from '../time/instant.ts'
import type { FaultSettings, World } from '../worlds/world.ts'
import type { Context } from './context.ts'
import { type FaultEffect, faultEffect } from './faultEffect.ts'
import { firstCallback } from './firstCallback.ts'
import { heldUntil } from './heldUntil.ts'
import type { Hold } from './hold.ts'
import { nearMiss } from './nearMiss.ts'
import type { ServicePolicy } from './service.ts'

/** What the visits to one service have in common. */
export interface VisitTools<State, TimerName extends string> {
  readonly service: string
  readonly policy: ServicePolicy<State, TimerName>
  /** Takes credentials out of a request that is to be shown. */
  readonly redact: (request: WireRequest) => Pick<WireRequest, 'target' | 'headers'>
  readonly report: (error: unknown, about: string, world?: string) => void
  readonly notice: (nearMiss: string) => void
}

/**
 * A request in the world that its credential names. It adds to the way of every request: a rate limit and `Prefer`, faults before and
 * after the operation, replies kept back for as long as an operation, a fault or a plan wants it, and the journal.
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
  #fault: number | undefined
  #nearMiss: readonly string[] | undefined

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
  }

  /** A rate limit, then the documented reply that `Prefer` asks for; an unmet preference is ignored (RFC 7240), but noted. */
  early(): Reply | undefined {
    return this.#tools.policy.admit?.(this.context) ?? this.#preferred()
  }

  authorize(decoded: DecodedRequest): Reply | undefined {
    return this.#tools.policy.authorize?.(decoded, this.context)
  }

  finish(reply: Reply): Reply {
    return this.#tools.policy.finish?.(reply, this.context, this.#arrival.request) ?? reply
  }

  carryOut(exchange: OwnExchange<State, TimerName, AnswerName>, decoded: DecodedRequest): MaybePromise<WireReply> {
    const { until, reply } = this.#faultAt('before', decoded, () => exchange.refuse(crash))
    if (reply !== undefined) return exchange.conclude(reply)
    if (until === undefined) return this.#run(exchange, decoded)
    return heldUntil(this.#world, until, () => this.#run(exchange, decoded))
  }

  /** Notes what was nearly right about a refused request, and reports what is a fault of ours. */
  note(problem: Problem): void {
    const { report, service } = this.#tools
    const { operation } = this.#arrival
    this.#note(nearMiss(this.#edge, this.#arrival, problem))
    const complain = (error: unknown): void => report(error, `${service} ${operation?.id ?? null}`, this.#world.name)
    if (problem.kind === 'crashed' && problem !== crash) complain(problem.error)
    if (problem.kind === 'replyUndocumented') complain(this.#nearMiss?.join('; '))
  }

  conclude(reply: WireReply, shown: string | undefined): WireReply {
    this.#write(reply, shown)
    this.#world.activity.touch(this.#entry)
    return { ...reply, afterwards: (arrived) => this.#afterwards(reply, arrived) }
  }

  #run(exchange: OwnExchange<State, TimerName, AnswerName>, decoded: DecodedRequest): MaybePromise<WireReply> {
    // Asked before the operation runs: what it calls back may use the plan up.
    const isCallbackFirst = this.#world.callbackPlans.hasFor(this.#tools.service, goesBeforeReply)
    const made = this.#made(exchange, decoded)
    if ('status' in made) {
      const given = this.#give(exchange, decoded, made)
      return isCallbackFirst && !(given instanceof Promise) ? this.#afterCallback(given) : given
    }
    this.#write(null)
    const give = () =>
      this.#give(
        exchange,
        decoded,
        attempt(exchange, () => exchange.encode(made.reply())),
      )
    return heldUntil(this.#world, made.until, give, `${this.#tools.service}/${made.key}`)
  }

  /** The answer of the operation, or the hold that it wants. */
  #made(exchange: OwnExchange<State, TimerName, AnswerName>, decoded: DecodedRequest): WireReply | Hold {
    return attempt(exchange, () => {
      const made = exchange.run(decoded)
      if ('refused' in made) return made.refused
      this.#noteReasons(decoded)
      return 'until' in made.result ? made.result : exchange.encode(made.result)
    })
  }

  #afterCallback(answer: WireReply): MaybePromise<WireReply> {
    return firstCallback(this.#world, this.#entry)?.then(() => answer) ?? answer
  }

  #give(
    exchange: OwnExchange<State, TimerName, AnswerName>,
    decoded: DecodedRequest,
    answer: WireReply,
  ): MaybePromise<WireReply> {
    const { until, reply = answer } = this.#faultAt('after', decoded, () => answer)
    const concluded = exchange.conclude(reply)
    return until === undefined ? concluded : heldUntil(this.#world, until, () => concluded)
  }

  #preferred(): Reply | undefined {
    const { request, operation } = this.#arrival
    const prefer = request.headers['prefer']
    if (prefer === undefined || operation === undefined) return undefined
    const reply = operation.preferred(String(prefer))
    if (reply !== undefined) return preferenceApplied(reply, String(prefer))
    this.#note([`${operation.id}: no documented reply fits Prefer: ${String(prefer)}`])
    return undefined
  }

  #note(lines: readonly string[] | undefined): void {
    this.#nearMiss = lines
    for (const line of lines ?? []) this.#tools.notice(`${this.#tools.service}: ${line}`)
  }

  /** Notes why a rule refuses, and what the operation has passed over. */
  #noteReasons({ body }: DecodedRequest): void {
    const { operation, request } = this.#arrival
    const { explanations } = this.context
    const overlooked = operation?.overlooked(request.target, body) ?? []
    if (explanations.length + overlooked.length === 0) return
    this.#note([...explanations, ...overlooked].map((reason) => `${operation?.method} ${operation?.path}: ${reason}`))
  }

  #faultAt(place: FaultSettings['place'], decoded: DecodedRequest, answer: () => WireReply): FaultEffect {
    if (this.#world.faults.isEmpty) return {}
    const operationId = this.#arrival.operation?.id ?? ''
    const candidate: Candidate = { service: this.#tools.service, operationId, parts: decoded }
    const rule = this.#world.faults.first(
      candidate,
      (settings) => (settings.place ?? 'before') === place && this.#canHave(settings.effect),
    )
    if (rule === undefined) return {}
    this.#fault = rule.id
    return faultEffect(rule, { now: this.#world.clock.now(), answer, namedError: (name) => this.#namedError(name) })
  }

  /** A rule for any provider that wants an error of one of them is for that one. */
  #canHave(effect: FaultSettings['effect']): boolean {
    return effect.kind !== 'providerError' || this.#tools.policy.namedError(effect.error) !== undefined
  }

  #namedError(name: string | number): WireReply | undefined {
    const reply = this.#tools.policy.namedError(name)
    return reply === undefined ? undefined : encodeReply(this.finish(reply))
  }

  #afterwards(reply: WireReply, arrived: boolean): void {
    if (!arrived) this.#world.journal.complete(this.#entry, { reply, error: 'the client had hung up' })
    this.#world.fireDue()
  }

  #write(reply: WireReply | null, shown?: string): void {
    const { request, operation } = this.#arrival
    const { service, redact } = this.#tools
    const { target, headers } = redact(request)
    this.#world.journal.write({
      id: this.#entry,
      at: this.#at,
      service,
      kind: 'request',
      operationId: operation?.id ?? null,
      request: { method: request.method, target, headers, body: shown ?? textOf(request.body) },
      reply: reply && { status: reply.status, headers: reply.headers, body: reply.body },
      fault: this.#fault,
      nearMiss: this.#nearMiss,
    })
  }
}

type OwnExchange<State, TimerName extends string, AnswerName extends string> = Exchange<
  Context<State, TimerName, AnswerName>,
  Reply | Hold
>

/** What a fault of a broken server corrupts: the provider's own failure. */
const crash: Problem = { kind: 'crashed', error: 'a fault rule' }

/** What `make` makes, or the service's answer to its crash: a fault after the operation may still hit that. */
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

function goesBeforeReply({ action }: CallbackPlanSettings): boolean {
  return action.kind === 'beforeReply'
}

function textOf(body: Uint8Array): string {
  return Buffer.from(body.buffer, body.byteOffset, body.byteLength).toString('utf8')
}
