import type { components as controls } from '../../specs/types/control.generated.ts'
import type { components } from '../../specs/types/dtone.generated.ts'
import type { Duration, Instant } from '../kernel/index.ts'
import type { statuses } from './data/statuses.generated.ts'

type Schemas = components['schemas']
type Controls = controls['schemas']

export type Product = Schemas['Product']
export type RangedProduct = Extract<Product, { accepted_calculation_modes: unknown }>
export type PaymentProduct = Extract<Product, { payment: unknown }>
export type FixedProduct = Exclude<Product, RangedProduct>
export type TransactionCreate = Schemas['TransactionCreate']
export type Transaction = Schemas['Transaction']
export type TransactionWithCallback = Schemas['TransactionWithCallback']
export type Money = Schemas['Money']
export type Validity = Schemas['Validity']
export type Benefit = Schemas['FixedBenefit']
export type PinInformation = Schemas['PinInformation']
export type PaymentInformation = Schemas['PaymentInformation']
export type Prices = Schemas['Prices']
export type Rates = Schemas['Rates']
/** Prices, rates, benefits and amounts of one transaction, in wire form. */
export type Quote = Pick<Transaction, 'prices' | 'rates' | 'benefits' | 'requested_values' | 'adjusted_values'>
export type Balance = Schemas['Balance']
export type EsimMetadata = Schemas['EsimMetadata']

/** The parties and identifiers of a request, which every later body repeats. */
export type Parties = Pick<
  Transaction,
  | 'sender'
  | 'beneficiary'
  | 'debit_party_identifier'
  | 'credit_party_identifier'
  | 'statement_identifier'
  | 'additional_identifier'
>

/** An amount on a balance, in major units. */
export interface Cost {
  /** ISO 4217. */
  readonly unit: string
  readonly amount: number
}

/** The name of a row in `data/statuses.yaml`. @see docs/dtone.md#statuses */
export type StatusName = keyof typeof statuses

/** How a confirmed transaction ends; with the status CONFIRMED or SUBMITTED it stays in that status. Durations are in ms. */
export interface Outcome {
  /** Time from confirmation to the end. */
  readonly delay: Duration
  readonly status: StatusName
  /** Whether a PIN is delivered. */
  readonly pin: boolean
  /** Time from completion to reversal; COMPLETED only. */
  readonly reversedAfter?: Duration
}

/** A rule of the control plane for the outcome of some transactions. @see docs/dtone.md#outcomes-on-demand */
export interface OutcomeRule {
  readonly id: number
  readonly at: Controls['DtoneOutcomeStage']
  readonly settings: Controls['DtoneOutcomeSettings']
  /** Number of orders that matched. */
  readonly seen: number
  /** Number of orders that it decided. */
  readonly applied: number
}

/** A period in which an operator fails. @see docs/dtone.md#operator-outages */
export interface Outage {
  readonly id: number
  readonly operatorId: number
  readonly from: Instant
  /** Exclusive. */
  readonly until: Instant
  readonly as: Controls['DtoneOutageKind']
}

/** A transaction as stored; `represent` makes its wire form. @see docs/dtone.md#life-cycle */
export interface TransactionRecord {
  readonly id: number
  readonly externalId: string
  readonly productId: number
  readonly createdAt: Instant
  readonly expiresAt: Instant
  readonly confirmedAt?: Instant
  readonly status: StatusName
  readonly quote: Quote
  /** Authorized at creation, then voided, captured or reversed. */
  readonly cost: Cost
  readonly parties: Parties
  readonly callbackUrl?: string
  /** Decided once, at confirmation. */
  readonly outcome?: Outcome
  /** What the operator delivers on completion. */
  readonly delivered?: Pick<Transaction, 'operator_reference' | 'pin' | 'metadata'>
}

/** The token bucket of one key and secret. @see docs/dtone.md#rate-limit */
export interface RateBucket {
  readonly secret: string
  /** Time of the last refill. */
  readonly at: Instant
  /** Tokens times `window`: a request takes `window`, a millisecond adds `requests`. Integers, so nothing is lost by rounding. */
  readonly level: number
  /** The limit: `requests` in each `window`, in ms. */
  readonly requests: number
  readonly window: Duration
}

/** Behaviour that the provider does not publish, set for each world. Durations are in ms. @see docs/dtone.md#settings */
export interface Settings {
  readonly key: 'account'
  /** The settings in the wire form of the control plane. */
  readonly shown: Required<Controls['DtoneSettings']>
  readonly confirmationWindow: Duration
  readonly cancelOnExpiry: boolean
  readonly submittedPhase: boolean
  readonly submittedAfter: Duration
  readonly otherSuffix: 'completed' | 'strict'
  readonly syncHold: Duration
  readonly emptySearch: 'list' | 'notFound'
  readonly wrongOperator: 'ignored' | 'declined'
  readonly callbackOnConfirmed: boolean
  readonly callbackOnSubmitted: boolean
  /** Waits before the second and each later attempt. */
  readonly callbackRetries: readonly Duration[]
  readonly callbackTimeout: Duration
  /** Loopback address that callbacks are sent from; `null` leaves it to the system. */
  readonly callbackAddress: string | null
  readonly rateLimit: { readonly requests: number; readonly window: Duration }
}

/** Products that were added in this world. They are computed from the seed when they are read. @see docs/dtone.md#catalogue-on-demand */
export interface ProductBatch {
  readonly id: number
  readonly seed: string
  /** Absent if the products are those of all operators. */
  readonly operatorId?: number
  /** The ids of its products are consecutive. */
  readonly firstId: number
  readonly count: number
  readonly withdrawn: boolean
}

/** A product that this world has withdrawn or repriced. @see docs/dtone.md#catalogue-on-demand */
export interface ProductChange {
  readonly productId: number
  readonly available: boolean
  /** Source and retail price as multiples of the original ones. */
  readonly priceFactor: number
}

/** A mobile number that was ported in this world. @see docs/dtone.md#mobile-numbers */
export interface PortedNumber {
  readonly number: string
  /** `null` if its operator is unknown. */
  readonly operatorId: number | null
}

/** A payment on a statement. @see docs/dtone.md#statements */
export interface StatementPayment {
  readonly transactionId: number
  /** Key of the account at its biller. */
  readonly account: string
  /** Reference of the statement. */
  readonly reference: string
  /** In major units of the statement's currency. */
  readonly amount: number
}

/** A sold eSIM profile. @see docs/dtone.md#esim-profiles */
export interface EsimProfile {
  readonly iccid: string
  /** Time of installation on a device. */
  readonly installedAt?: Instant
  /** Time of the first use of a network. */
  readonly activatedAt?: Instant
  /** The initial plan, then the top-ups. */
  readonly plans: readonly EsimPlan[]
}

/** A data plan on an eSIM profile, from one purchase. */
export interface EsimPlan {
  /** Absent for the plan that every world has from the start. */
  readonly transactionId?: number
  readonly productId: number
  /** Start of its validity; absent if the activation of the profile starts it. */
  readonly startedAt?: Instant
  /** The remaining amount of each benefit; -1 means unlimited. */
  readonly remaining: readonly (Pick<Benefit, 'type' | 'unit_type' | 'unit'> & { readonly amount: number })[]
}

/** A value that is read-only at every depth, as generated tables are. */
export type DeepReadonly<Value> = Value extends object
  ? { readonly [Part in keyof Value]: DeepReadonly<Value[Part]> }
  : Value
