import {
  type DecodedRequest,
  type Edge,
  encodeReply,
  type Match,
  type Outcome,
  type Problem,
  type Reply,
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
import type { ServiceManners } from './service.ts'

/** What the exchanges of one service have in common. */
export interface ExchangeTools<State, TimerName extends string, AnswerName extends string> {
  readonly service: string
  readonly edge: Edge
  readonly manners: ServiceManners<State, TimerName>
  readonly operations: ReadonlyMap<string, BoundOperation<State, TimerName, AnswerName>>
  /** Takes credentials out of headers. */
  readonly redact: (headers: WireRequest['headers']) => WireRequest['headers']
  readonly report: (error: unknown, about: string, world?: string) => void
  readonly notice: (nearMiss: string) => void
}

export type BoundOperation<State, TimerName extends string, AnswerName extends string> = (
  request: DecodedRequest,
  context: Context<State, TimerName, AnswerName>,
) => Outcome<Reply | Hold>

/**
 * One request on its way through a service, in this order: match, rate limit, `Prefer`, decode, authorize, faults before,
 * validate and run, the hold that the operation wants, check, faults after, journal, and at last the reply, kept back for as long as
 * a fault or a plan wants it.
 */
export class Exchange<State, TimerName extends string, AnswerName extends string> {
  readonly #tools: ExchangeTools<State, TimerName, AnswerName>
  readonly #request: WireRequest
  readonly #match: Match
  readonly #world: World
  readonly #entry: number
  readonly #context: Context<State, TimerName, AnswerName>
  readonly #at: Instant
  #fault: number | undefined
  #nearMiss: readonly string[] | undefined

  constructor(
    tools: ExchangeTools<State, TimerName, AnswerName>,
    request: WireRequest,
    match: Match,
    { entry, context }: { readonly entry: number; readonly context: Context<State, TimerName, AnswerName> },
  ) {
    this.#tools = tools
    this.#request = request
    this.#match = match
    this.#world = context.world
    this.#entry = entry
    this.#context = context
    this.#at = context.now
  }

  /** The reply; a promise only where it is kept back. */
  answer(): WireReply | Promise<WireReply> {
    try {
      return this.#answer()
    } catch (error) {
      return this.#conclude(this.#refuse({ kind: 'crashed', error }))
    }
  }

  #answer(): WireReply | Promise<WireReply> {
    const { operation, path, problem } = this.#match
    const early = this.#tools.manners.admit?.(this.#context) ?? this.#preferred()
    if (early !== undefined) return this.#conclude(this.#encode(early))
    if (problem !== undefined) return this.#conclude(this.#refuse(problem))
    const decoded = operation.decode(this.#request, path)
    if (decoded.problem !== undefined) return this.#conclude(this.#refuse(decoded.problem))
    const unauthorized = this.#tools.manners.authorize?.(decoded.request, this.#context)
    if (unauthorized !== undefined) return this.#conclude(this.#encode(unauthorized))
    const { until, reply } = this.#faultAt('before', decoded.request, () => this.#refuse(crash))
    if (reply !== undefined) return this.#conclude(reply)
    if (until === undefined) return this.#carryOut(decoded.request)
    return heldUntil(this.#world, until, () => this.#carryOut(decoded.request))
  }

  #carryOut(request: DecodedRequest): WireReply | Promise<WireReply> {
    // Asked before the operation runs: what it calls back may use the plan up.
    const isCallbackFirst = this.#world.callbackPlans.hasFor(this.#tools.service, goesBeforeReply)
    const made = this.#run(request)
    if ('status' in made) return isCallbackFirst ? this.#giveAfterCallback(request, made) : this.#give(request, made)
    this.#write(null)
    const give = () => this.#give(request, this.#made(made))
    return heldUntil(this.#world, made.until, give, `${this.#tools.service}/${made.key}`)
  }

  #giveAfterCallback(request: DecodedRequest, answer: WireReply): WireReply | Promise<WireReply> {
    const given = this.#give(request, answer)
    if (given instanceof Promise) return given
    return firstCallback(this.#world, this.#entry)?.then(() => given) ?? given
  }

  #give(request: DecodedRequest, answer: WireReply): WireReply | Promise<WireReply> {
    const { until, reply = answer } = this.#faultAt('after', request, () => answer)
    const concluded = this.#conclude(reply)
    return until === undefined ? concluded : heldUntil(this.#world, until, () => concluded)
  }

  #run(request: DecodedRequest): WireReply | Hold {
    return this.#attempt(() => {
      const run = this.#tools.operations.get(this.#operationId ?? '')
      if (run === undefined) throw new Error(`the operation ${this.#operationId} is documented but not in the table`)
      const outcome = run(request, this.#context)
      if (outcome.problem !== undefined) return this.#refuse(outcome.problem)
      this.#noteReasons(request)
      return 'until' in outcome.reply ? outcome.reply : this.#encode(outcome.reply)
    })
  }

  #made(hold: Hold): WireReply {
    return this.#attempt(() => this.#encode(hold.reply()))
  }

  #attempt<Made>(make: () => Made): Made | WireReply {
    try {
      return make()
    } catch (error) {
      return this.#refuse({ kind: 'crashed', error })
    }
  }

  get #operationId(): string | null {
    return this.#match.operation?.id ?? null
  }

  /** The documented reply that a `Prefer` header asks for; an unmet preference is ignored, as RFC 7240 has it, but noted. */
  #preferred(): Reply | undefined {
    const prefer = this.#request.headers['prefer']
    if (prefer === undefined || this.#match.operation === undefined) return undefined
    const reply = this.#match.operation.preferred(String(prefer))
    if (reply !== undefined) return { ...reply, headers: { ...reply.headers, 'Preference-Applied': String(prefer) } }
    this.#note([`${this.#operationId}: no documented reply fits Prefer: ${String(prefer)}`])
    return undefined
  }

  /** A reply that the document does not know is a bug of ours, and is never sent as if it were good. */
  #encode(reply: Reply): WireReply {
    const { operation } = this.#match
    const finished = this.#finish(reply)
    const diagnostics = operation?.check(finished) ?? []
    if (diagnostics.length > 0) return this.#refuse({ kind: 'replyUndocumented', diagnostics })
    return operation?.encode(finished) ?? encodeReply(finished)
  }

  #refuse(problem: Problem): WireReply {
    const { edge, manners, report, service } = this.#tools
    this.#note(nearMiss(edge, this.#request, this.#match.operation, problem))
    const complain = (error: unknown): void => report(error, `${service} ${this.#operationId}`, this.#world.name)
    if (problem.kind === 'crashed' && problem !== crash) complain(problem.error)
    if (problem.kind === 'replyUndocumented') complain(this.#nearMiss?.join('; '))
    return encodeReply(this.#finish(manners.refuse(problem, this.#request)))
  }

  #note(lines: readonly string[] | undefined): void {
    this.#nearMiss = lines
    for (const line of lines ?? []) this.#tools.notice(`${this.#tools.service}: ${line}`)
  }

  /** Why a rule refuses, and what nobody has looked at. */
  #noteReasons({ body }: DecodedRequest): void {
    const { operation } = this.#match
    const { explanations } = this.#context
    const overlooked = operation?.overlooked(this.#request.target, body) ?? []
    if (explanations.length + overlooked.length === 0) return
    this.#note([...explanations, ...overlooked].map((reason) => `${operation?.method} ${operation?.path}: ${reason}`))
  }

  #finish(reply: Reply): Reply {
    return this.#tools.manners.finish?.(reply, this.#context, this.#request) ?? reply
  }

  #faultAt(place: FaultSettings['place'], request: DecodedRequest, answer: () => WireReply): FaultEffect {
    if (this.#world.faults.isEmpty) return {}
    const candidate: Candidate = { service: this.#tools.service, operationId: this.#operationId ?? '', parts: request }
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
    return effect.kind !== 'providerError' || this.#tools.manners.namedError(effect.error) !== undefined
  }

  #namedError(name: string | number): WireReply | undefined {
    const reply = this.#tools.manners.namedError(name)
    return reply === undefined ? undefined : encodeReply(this.#finish(reply))
  }

  #conclude(reply: WireReply): WireReply {
    this.#write(reply)
    this.#world.activity.touch()
    return { ...reply, afterwards: (arrived) => this.#afterwards(reply, arrived) }
  }

  #afterwards(reply: WireReply, arrived: boolean): void {
    if (!arrived) this.#world.journal.complete(this.#entry, { reply, error: 'the client had hung up' })
    this.#world.fireDue()
  }

  #write(reply: WireReply | null): void {
    const { method, target, headers, body } = this.#request
    const { service, redact } = this.#tools
    this.#world.journal.write({
      id: this.#entry,
      at: this.#at,
      service,
      kind: 'request',
      operationId: this.#operationId,
      request: {
        method,
        target,
        headers: redact(headers),
        body: Buffer.from(body.buffer, body.byteOffset, body.byteLength).toString('utf8'),
      },
      reply: reply && { status: reply.status, headers: reply.headers, body: reply.body },
      fault: this.#fault,
      nearMiss: this.#nearMiss,
    })
  }
}

/** What a fault of a broken server spoils: the provider's own failure. */
const crash: Problem = { kind: 'crashed', error: 'a fault rule' }

function goesBeforeReply({ action }: CallbackPlanSettings): boolean {
  return action.kind === 'beforeReply'
}
