/** Something that must hold at the end of every run, whatever went wrong. */
export interface Invariant {
  /** A sentence: `no reference is paid twice`. */
  readonly name: string
  /** Whether it is checked without being written by the user. */
  readonly isBuiltIn: boolean
  /** Gives what is wrong, in one or more lines of plain words; undefined where nothing is. */
  check(end: EndOfRun): Promise<string | undefined>
}

/** What invariants are checked against: a run whose world has settled. */
export interface EndOfRun {
  /** Where the service answers, without a slash at the end. */
  readonly url: string
  /** Replaces `{port}`, `{world}` and `{dir}` in a text. */
  readonly filled: (text: string) => string
  /** Environment variables of the service, for commands. */
  readonly env: Readonly<Record<string, string | undefined>>
  /** What the providers have done for the service. */
  readonly effects: readonly ProviderEffect[]
  /** Everything that the service asked of the providers and they of it, oldest first. */
  readonly exchanges: readonly JournaledExchange[]
  /** What the service has answered to the requests of the story. */
  readonly answers: readonly AnswerOfService[]
  /** How the process of the service ended by itself, each time: `with exit code 1`. Kills of a schedule are not among them. */
  readonly ends: readonly string[]
  /** Balances at the providers by account: `dtone USD`, `africastalking wallet SLE`. */
  readonly balances: Readonly<Record<string, number>>
}

/** Something that a provider did: a transaction, a payment, a message. */
export interface ProviderEffect {
  readonly provider: 'acquirer' | 'africastalking' | 'dtone'
  /** The operation that caused it. */
  readonly operation: string
  /** The id that the provider gave it. */
  readonly id: string
  readonly state: 'done' | 'open' | 'failed'
  /** What was delivered, or paid out. Absent for messages. */
  readonly amount?: number
  readonly currency?: string
  /** Whom it went to. */
  readonly number?: string
  /** The body of the request that caused it, parsed; with several recipients, only the one of this effect. Undefined where the journal lacks it. */
  readonly request: unknown
}

/** A journal entry of the control plane, its bodies parsed where they are JSON or forms. */
export interface JournaledExchange {
  readonly at: string
  readonly service: string
  readonly kind: 'request' | 'callback'
  readonly operation: string
  readonly method: string
  readonly target: string
  readonly request: unknown
  readonly status?: number
  readonly reply?: unknown
  readonly error?: string
}

export interface AnswerOfService {
  /** `POST /orders`. */
  readonly to: string
  readonly status: number
  readonly contentType: string
  readonly text: string
}
