import type { CallbackName, Misbehaviour } from '../../testing/index.ts'

/** An amount as a sentence gives it. */
export interface Money {
  /** Decimal digits, exact: `250`, `99.50`. */
  readonly amount: string
  /** ISO 4217. */
  readonly currency: string
}

export type ProviderName = 'acquirer' | 'africastalking' | 'dtone'

/** A volume of mobile data, and how long it can be used, as the document names it: `Day`. */
export interface Bundle {
  readonly quantity: number
  readonly unit: 'MB' | 'GB'
  readonly validity: 'Day' | 'Week' | 'Month'
}

/** A product of Africa's Talking whose items wait in a queue. */
export type QueuedProduct = 'sms' | 'mobileB2C' | 'airtime' | 'mobileData' | 'mobileB2B' | 'bankTransfer'

/** What each parameter of a sentence is read as. Texts in quotes, whole numbers and words are Cucumber's own. */
export interface ParameterValues {
  readonly string: string
  readonly int: number
  readonly word: string
  /** ISO 8601: `PT5M`. */
  readonly duration: string
  /** RFC 3339, of the day that the world shows: `09:30`. */
  readonly clockTime: ClockTime
  readonly money: Money
  /** E.164. */
  readonly msisdn: string
  readonly status: string
  readonly provider: ProviderName
  /** Where a provider keeps money of an application; a reserve is what transactions that have not ended hold. */
  readonly account: 'balance' | 'reserve' | 'account' | 'wallet' | 'stash'
  /** What waits in a queue of Africa's Talking, by its product. */
  readonly queued: QueuedProduct
  readonly bundle: Bundle
  /** An operation of a provider, by its id. */
  readonly operation: string
  /** A callback of a provider, by its name. */
  readonly callback: CallbackName
  readonly trouble: Misbehaviour
  readonly httpMethod: HttpMethod
  /** A text, a number, true, false or null. */
  readonly jsonValue: JsonValue
}

export type HttpMethod = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'

/** A value of a sentence; a text may have names of saved values. */
export type JsonValue = string | number | boolean | null

/** A time of day in UTC. */
export interface ClockTime {
  readonly hour: number
  readonly minute: number
}

/** The values of a sentence, in order of its parameters. */
export type ValuesOf<Text extends string> = Text extends `${string}{${infer Name}}${infer Rest}`
  ? [Name extends keyof ParameterValues ? ParameterValues[Name] : never, ...ValuesOf<Rest>]
  : []
