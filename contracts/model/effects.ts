/** Something that a provider did for the tested service: a payment, a transaction, a message. */
export interface Effect {
  /** The provider's id, as its callbacks name it. */
  readonly id: string
  /** `open`: the provider has taken it and it may still happen. */
  readonly state: 'done' | 'open' | 'failed'
  /** The provider's record of it. Absent if it cannot be read. */
  readonly record?: unknown
}

/** What a provider answers instead of its usual reply. `hang`: nothing, until the caller gives up. */
export type AnswerFault =
  | { readonly kind: 'status'; readonly status: number }
  | { readonly kind: 'reset' | 'hang' | 'truncate' }

/** A fault of one answer, before or after the provider has changed its state. */
export interface DisturbedAnswer {
  readonly place: 'before' | 'after'
  readonly effect: AnswerFault
}

/**
 * What happens to the callbacks about an effect. `amount`, `currency` and `reference` change one member of the body. `contradictory`:
 * a second callback with the opposite status; `contradictoryLater`: the same after a failed effect was asked for again;
 * `contradictoryAmount`: the same with another amount. `reversed`: a
 * second callback says that the effect was taken back.
 */
export const callbackHazards = [
  ...(['lost', 'doubled', 'late', 'contradictory', 'amount', 'currency', 'reference'] as const),
  ...(['contradictoryLater', 'contradictoryAmount', 'reversed'] as const),
] as const
export type CallbackHazard = (typeof callbackHazards)[number]

/** Hazards of a second callback, which comes when the effect has ended. */
export const secondCallbacks: readonly CallbackHazard[] = [
  ...(['contradictory', 'contradictoryLater', 'contradictoryAmount', 'reversed'] as const),
]

/** Hazards that make the body of a callback contradict what was asked for. */
export const falseMembers: readonly CallbackHazard[] = ['amount', 'currency', 'reference']

/** By how much late callbacks are late, as an ISO 8601 duration. */
export const lateness = 'PT6H'

/** The providers that the tested service calls, in the world of a control plane. */
export interface ProviderWorld {
  /** What the provider has done by one of its operations, since the world began. Undefined if no provider has that operation. */
  effects(operationId: string): Promise<readonly Effect[] | undefined>
  /** Damages the next answer to an operation. */
  disturb(operationId: string, answer: DisturbedAnswer): Promise<void>
  /** Damages the callbacks about what an operation does. False if they have no such member. */
  plan(operationId: string, hazard: CallbackHazard): Promise<boolean>
  /** Sends the service one more callback about an effect, with the opposite status, and another amount if asked. False if there was none before. */
  contradict(operationId: string, effectId: string, hasOtherAmount?: boolean): Promise<boolean>
  /** The same, with the status of an effect that was taken back. False if the provider has no such status. */
  reverse(operationId: string, effectId: string): Promise<boolean>
  /** From now on no provider of the operation answers any request. */
  mute(operationId: string): Promise<void>
  /** Ends all faults and plans. */
  calm(): Promise<void>
  /** Moves the clock of the providers by an ISO 8601 duration, and waits until the world has settled. */
  pass(duration: string): Promise<void>
}

/** How the providers of a service behave in a case. */
export type Hazard = { readonly answer: DisturbedAnswer } | { readonly callback: CallbackHazard }

/** What a step of a case causes at the providers of the service. @see docs/contracts.md#effects */
export interface CausedEffects {
  /** JSON pointer to the place in the document that says so. */
  readonly pointer: string
  /** Indexes of the steps: the one that causes the effects, one that shows their outcome, and one that asks for them again. */
  readonly steps: { readonly cause: number; readonly view?: number; readonly again?: number }
  /** How many, by the operation of a provider. */
  readonly causes: Readonly<Record<string, number>>
  /** @default none */
  readonly hazard?: Hazard
  /** Members of the reply that shows the outcome, by what is true of the effects. Absent if no step shows it. */
  readonly outcomes?: Outcomes
  /** The outcome is known after that time, also when an answer or a callback was lost. */
  readonly settles: boolean
  /** Members of the provider's record of each effect. */
  readonly records: Readonly<Record<string, unknown>>
  /** Time in which the providers end what they were asked, as an ISO 8601 duration. */
  readonly after: string
}

/** Demands on members, as in `x-expect`, for effects that happened, that did not, and that are in doubt. */
export interface Outcomes {
  readonly done: Readonly<Record<string, unknown>>
  readonly undone: Readonly<Record<string, unknown>>
  readonly doubt: Readonly<Record<string, unknown>>
  /** For effects that were done and that a second callback takes back. Absent if the providers take nothing back. */
  readonly reversed?: Readonly<Record<string, unknown>>
  /** For effects that failed and that a second callback calls done, with another amount. Absent if such a callback may be ignored. */
  readonly contradicted?: Readonly<Record<string, unknown>>
}
