import type { DecodedRequest, Reply } from '../document/operation.ts'
import type { Diagnostic, Problem } from '../document/problem.ts'
import type { MaybePromise, WireReply, WireRequest } from '../document/wire.ts'
import { encodeReply } from '../reply/encodeReply.ts'
import type { Presented } from '../request/credentials.ts'
import type { Decoded, EdgeOperation, Match } from './edge.ts'

/** A request that has been matched, on its way to whoever lets it in. */
export interface Arrival {
  readonly request: WireRequest
  /** Undefined where the request fits none; `problem` says why. */
  readonly operation: EdgeOperation | undefined
  readonly problem: Problem | undefined
  /** What it presents of what its operation asks for. */
  readonly presented: Presented
}

/** What comes of an arrival: it is let in, answered, or refused. */
export type Admission<Context, Result> =
  | { readonly visit: Visit<Context, Result> }
  | { readonly visit?: undefined; readonly reply: Reply }
  | { readonly visit?: undefined; readonly reply?: undefined; readonly problem: Problem }

/** A request that was let in: the context of its operation, and what its service adds on the way. All but the context is optional. */
export interface Visit<Context, Result> {
  readonly context: Context
  /** Answers before the request is read: a rate limit, a preference. */
  early?(): Reply | undefined
  /** Refuses by what the decoded request says; its shape has not been checked yet. */
  authorize?(decoded: DecodedRequest): Reply | undefined
  /** Carries the operation out. @default runs it, and answers with its reply when that is there */
  carryOut?(exchange: Exchange<Context, Result>, decoded: DecodedRequest): MaybePromise<WireReply>
  /** Adds what every answer carries, or gives it the form that the request asked for. */
  finish?(reply: Reply): Reply
  /** Told of every problem before its refusal is written. */
  note?(problem: Problem): void
  /** Told of the answer that leaves; what it gives is sent. `shown` stands for a body that is not text. */
  conclude?(reply: WireReply, shown: string | undefined): WireReply
}

/** What the exchanges of one service have in common. */
export interface ExchangeOptions<Context, Result> {
  readonly operations: ReadonlyMap<string, BoundOperation<Context, Result>>
  /** Lets a request in. */
  readonly admit: (arrival: Arrival) => MaybePromise<Admission<Context, Result>>
  /** The service's wire form of a problem. */
  readonly refuse: (problem: Problem, request: WireRequest) => Reply
  /** Told of each problem of a request that was not let in, or whose visit does not listen. */
  readonly note: (problem: Problem, arrival: Arrival) => void
}

/** An operation behind its validator: runs only when the request is as documented, and says else how it differs. */
export type BoundOperation<Context, Result> = (decoded: DecodedRequest, context: Context) => Outcome<Result>

export type Outcome<Result> =
  | { readonly result: Result; readonly diagnostics?: undefined }
  | { readonly result?: undefined; readonly diagnostics: readonly Diagnostic[] }

/**
 * One request on its way through a service, in this order: admit, answer early, decode, authorize, validate and run, check the reply,
 * encode, conclude. It stays synchronous as long as every step is. Never throws or rejects.
 */
export class Exchange<Context, Result> {
  readonly arrival: Arrival
  readonly #options: ExchangeOptions<Context, Result>
  readonly #path: Match['path']
  #visit: Visit<Context, Result> | undefined
  #shown: string | undefined

  constructor(options: ExchangeOptions<Context, Result>, arrival: Arrival, path: Match['path']) {
    this.#options = options
    this.arrival = arrival
    this.#path = path
  }

  answer(): MaybePromise<WireReply> {
    try {
      const answer = this.#enter()
      return answer instanceof Promise ? answer.catch((error) => this.#crash(error)) : answer
    } catch (error) {
      return this.#crash(error)
    }
  }

  /** Validates the request and runs its operation: the result, or the answer that refuses the request. */
  run(decoded: DecodedRequest): { readonly result: Result } | { readonly refused: WireReply } {
    const { operations } = this.#options
    const id = this.arrival.operation?.id ?? ''
    const run = operations.get(id)
    if (run === undefined || this.#visit === undefined)
      throw new Error(`the operation ${id} is documented but not in the table`)
    const { result, diagnostics } = run(decoded, this.#visit.context)
    if (diagnostics !== undefined) return { refused: this.refuse({ kind: 'invalid', diagnostics }) }
    return { result }
  }

  /** The bytes of a reply. One that the document does not know is a fault of ours, and is never sent as if it were good. */
  encode(reply: Reply): WireReply {
    const { operation } = this.arrival
    const finished = this.#finish(reply)
    const diagnostics = operation?.check(finished) ?? []
    if (diagnostics.length > 0) return this.refuse({ kind: 'replyUndocumented', diagnostics })
    return operation?.encode(finished) ?? encodeReply(finished)
  }

  /** The service's answer to a problem. */
  refuse(problem: Problem): WireReply {
    if (this.#visit?.note === undefined) this.#options.note(problem, this.arrival)
    else this.#visit.note(problem)
    return encodeReply(this.#finish(this.#options.refuse(problem, this.arrival.request)))
  }

  /** Ends the exchange with an answer. */
  conclude(reply: WireReply): WireReply {
    return this.#visit?.conclude?.(reply, this.#shown) ?? reply
  }

  #enter(): MaybePromise<WireReply> {
    const admission = this.#options.admit(this.arrival)
    return admission instanceof Promise ? admission.then((known) => this.#admitted(known)) : this.#admitted(admission)
  }

  #admitted(admission: Admission<Context, Result>): MaybePromise<WireReply> {
    const { operation, problem, request } = this.arrival
    if (admission.visit === undefined) {
      if (admission.reply === undefined) return this.refuse(admission.problem)
      return operation?.encode(admission.reply) ?? encodeReply(admission.reply)
    }
    this.#visit = admission.visit
    const early = this.#visit.early?.()
    if (early !== undefined) return this.conclude(this.encode(early))
    if (operation === undefined || this.#path === undefined)
      return this.conclude(this.refuse(problem ?? { kind: 'pathUnknown' }))
    const decoded = operation.decode(request, this.#path)
    return decoded instanceof Promise ? decoded.then((read) => this.#decoded(read)) : this.#decoded(decoded)
  }

  #decoded({ request, shown, problem }: Decoded): MaybePromise<WireReply> {
    this.#shown = shown
    if (problem !== undefined) return this.conclude(this.refuse(problem))
    const unauthorized = this.#visit?.authorize?.(request)
    if (unauthorized !== undefined) return this.conclude(this.encode(unauthorized))
    return this.#visit?.carryOut?.(this, request) ?? this.#carryOut(request)
  }

  #carryOut(request: DecodedRequest): MaybePromise<WireReply> {
    const made = this.run(request)
    if ('refused' in made) return this.conclude(made.refused)
    const { result } = made
    return result instanceof Promise ? result.then((reply) => this.#reply(reply)) : this.#reply(result)
  }

  #reply(result: unknown): WireReply {
    if (!isReply(result)) throw new Error(`the operation ${this.arrival.operation?.id} gave no reply`)
    return this.conclude(this.encode(result))
  }

  #crash(error: unknown): WireReply {
    try {
      return this.conclude(this.refuse({ kind: 'crashed', error }))
    } catch {
      return encodeReply({ status: 500, contentType: 'text/plain', body: 'Internal Server Error' })
    }
  }

  #finish(reply: Reply): Reply {
    return this.#visit?.finish?.(reply) ?? reply
  }
}

function isReply(value: unknown): value is Reply {
  return typeof value === 'object' && value !== null && 'status' in value
}
