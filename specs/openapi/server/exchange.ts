import type { DecodedRequest, Reply } from '../document/operation.ts'
import type { Diagnostic, Problem } from '../document/problem.ts'
import type { MaybePromise, WireReply, WireRequest } from '../document/wire.ts'
import { encodeReply } from '../reply/encodeReply.ts'
import { type Rows, rowsOf } from '../reply/rowFormat.ts'
import type { Presented } from '../request/credentials.ts'
import type { Decoded, EdgeOperation, Match } from './edge.ts'

/** A matched request, before admission. */
export interface Arrival {
  readonly request: WireRequest
  /** Undefined if the request matches none; `problem` gives the reason. */
  readonly operation: EdgeOperation | undefined
  readonly problem: Problem | undefined
  /** The credentials of the request that its operation requires. */
  readonly presented: Presented
}

/** The result of admission: a visit, a reply, or a problem. */
export type Admission<Context, Result> =
  | { readonly visit: Visit<Context, Result> }
  | { readonly visit?: undefined; readonly reply: Reply }
  | { readonly visit?: undefined; readonly reply?: undefined; readonly problem: Problem }

/** An admitted request: the context of its operation and the optional hooks of its service. */
export interface Visit<Context, Result> {
  readonly context: Context
  /** Replies before the request is decoded: a rate limit, a preference. */
  early?(): Reply | undefined
  /** Checks permissions by the content of the decoded request, which is not validated yet. */
  authorize?(decoded: DecodedRequest): Reply | undefined
  /** Runs the operation. @default runs it and sends its reply when the reply is available */
  carryOut?(exchange: Exchange<Context, Result>, decoded: DecodedRequest): MaybePromise<WireReply>
  /** Adds common headers to a reply, or converts it to the requested format. */
  finish?(reply: Reply): Reply
  /** Receives every problem before its reply is encoded. */
  note?(problem: Problem): void
  /** Receives the final reply and returns the reply to send. `shown` describes a request body that is not text. */
  conclude?(reply: WireReply, shown: string | undefined): WireReply
}

/** Options of all exchanges of one service. */
export interface ExchangeOptions<Context, Result> {
  readonly operations: ReadonlyMap<string, BoundOperation<Context, Result>>
  /** Admits or refuses a request. */
  readonly admit: (arrival: Arrival) => MaybePromise<Admission<Context, Result>>
  /** The reply to a problem in the format of the service. */
  readonly refuse: (problem: Problem, request: WireRequest) => Reply
  /** Receives each problem of a request that was not admitted, or whose visit has no `note`. */
  readonly note: (problem: Problem, arrival: Arrival) => void
}

/** An operation with its validation. Runs only if the request is valid; otherwise gives the validation errors. */
export type BoundOperation<Context, Result> = (decoded: DecodedRequest, context: Context) => Outcome<Result>

export type Outcome<Result> =
  | { readonly result: Result; readonly diagnostics?: undefined }
  | { readonly result?: undefined; readonly diagnostics: readonly Diagnostic[] }

/**
 * Handles one request in this order: admit, reply early, decode, authorize, validate and run, check the reply, encode, conclude.
 * It is synchronous if every step is. `answer` never throws or rejects.
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
      const answer = this.#admit()
      return answer instanceof Promise ? answer.catch((error) => this.#crash(error)) : answer
    } catch (error) {
      return this.#crash(error)
    }
  }

  /** Validates the request and runs its operation. Gives the result, or the reply that refuses the request. */
  run(decoded: DecodedRequest): { readonly result: Result } | { readonly refused: WireReply } {
    const { operations } = this.#options
    const id = this.arrival.operation?.id ?? ''
    const run = operations.get(id)
    if (run === undefined || this.#visit === undefined)
      throw new Error(`the operation ${id} is documented but not implemented`)
    const { result, diagnostics } = run(decoded, this.#visit.context)
    if (diagnostics !== undefined) return { refused: this.refuse({ kind: 'invalid', diagnostics }) }
    return { result }
  }

  /** Encodes a reply. An undocumented reply is an internal error and is not sent. */
  encode(reply: Reply): WireReply {
    const { operation } = this.arrival
    const finished = this.#finish(reply)
    const diagnostics = operation?.check(finished) ?? []
    if (diagnostics.length > 0) return this.refuse({ kind: 'replyUndocumented', diagnostics })
    return operation?.encode(finished) ?? encodeReply(finished)
  }

  /** Notes a problem and encodes the reply of the service to it. */
  refuse(problem: Problem): WireReply {
    this.#note(problem)
    return encodeReply(this.#finish(this.#options.refuse(problem, this.arrival.request)))
  }

  /** Ends the exchange with a reply. */
  conclude(reply: WireReply): WireReply {
    return this.#visit?.conclude?.(reply, this.#shown) ?? reply
  }

  #admit(): MaybePromise<WireReply> {
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
    const outcome = this.run(request)
    if ('refused' in outcome) return this.conclude(outcome.refused)
    const { result } = outcome
    return result instanceof Promise ? result.then((reply) => this.#reply(reply)) : this.#reply(result)
  }

  #reply(result: unknown): MaybePromise<WireReply> {
    if (!isReply(result)) throw new Error(`the operation ${this.arrival.operation?.id} returned no reply`)
    const rows = rowsOf(result.body)
    return rows === undefined ? this.conclude(this.encode(result)) : this.#rows(result, rows)
  }

  /** Answers when the first part of the rows is read, so that a failure up to there gets a reply of its own. */
  async #rows(reply: Reply, rows: Rows): Promise<WireReply> {
    const { operation } = this.arrival
    if (operation === undefined) throw new Error('rows answer a documented operation only')
    const encoded = await operation.encodeRows(this.#finish(reply), rows, (problem) => this.#note(problem))
    return this.conclude(encoded.problem === undefined ? encoded.reply : this.refuse(encoded.problem))
  }

  #note(problem: Problem): void {
    if (this.#visit?.note === undefined) this.#options.note(problem, this.arrival)
    else this.#visit.note(problem)
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
