import type { components as controls } from '../../specs/types/control.ts'
import type { components } from '../../specs/types/dtone.ts'
import type { Duration, Instant } from '../kernel/index.ts'
import type { StatusName } from './rules/transactions/statusOf.ts'

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
/** What one transaction costs and gives, in wire form. */
export type Quote = Pick<Transaction, 'prices' | 'rates' | 'benefits' | 'requested_values' | 'adjusted_values'>
export type Balance = Schemas['Balance']
export type EsimMetadata = Schemas['EsimMetadata']

/** Who is involved, as the request said and every later body repeats. */
export type Parties = Pick<
  Transaction,
  | 'sender'
  | 'beneficiary'
  | 'debit_party_identifier'
  | 'credit_party_identifier'
  | 'statement_identifier'
  | 'additional_identifier'
>

/** An amount on a balance. */
export interface Cost {
  readonly unit: string
  readonly amount: number
}

/** How a confirmed transaction ends; one that is to end CONFIRMED or SUBMITTED stays there. Durations are in ms. */
export interface Outcome {
  /** From confirmation. */
  readonly delay: Duration
  readonly status: StatusName
  readonly pin: boolean
  /** From its end, for one that is completed. */
  readonly reversedAfter?: Duration
}

/** What the control plane wants for some transactions. @see docs/dtone.md#outcomes-on-demand */
export interface OutcomeRule {
  readonly id: number
  readonly at: Controls['DtoneOutcomeStage']
  readonly settings: Controls['DtoneOutcomeSettings']
  /** How many orders fitted, and how many of them it decided. */
  readonly seen: number
  readonly applied: number
}

/** A period in which an operator fails. @see docs/dtone.md#operator-outages */
export interface Outage {
  readonly id: number
  readonly operatorId: number
  readonly from: Instant
  /** The first moment after it. */
  readonly until: Instant
  readonly as: Controls['DtoneOutageKind']
}

/** A transaction as it is kept; `represent` gives it its wire form. */
export interface TransactionRecord {
  readonly id: number
  readonly externalId: string
  readonly productId: number
  readonly createdAt: Instant
  readonly expiresAt: Instant
  readonly confirmedAt?: Instant
  readonly status: StatusName
  readonly quote: Quote
  /** What is held, captured or returned for it. */
  readonly cost: Cost
  readonly parties: Parties
  readonly callbackUrl?: string
  /** How it ends, decided once, when it is confirmed. */
  readonly outcome?: Outcome
  /** What the operator hands out on completion. */
  readonly delivered?: Pick<Transaction, 'operator_reference' | 'pin' | 'metadata'>
}

/** What a key and secret have left of a rate limit. */
export interface RateBucket {
  readonly secret: string
  /** When it was last drawn from. */
  readonly at: Instant
  /** Each request takes `window` of it, and each millisecond gives `requests` back: whole numbers, so nothing is lost by rounding. */
  readonly level: number
  readonly requests: number
  /** In ms. */
  readonly window: Duration
}

/** What the provider does not publish, as one world has it. Durations are in ms. @see docs/dtone.md#settings */
export interface Settings {
  readonly key: 'account'
  /** All of them as the control plane shows them. */
  readonly shown: Required<Controls['DtoneSettings']>
  readonly confirmationWindow: Duration
  readonly cancelOnExpiry: boolean
  readonly submittedPhase: boolean
  readonly submittedAfter: Duration
  readonly otherSuffix: 'completed' | 'strict'
  readonly syncHold: Duration
  readonly emptySearch: 'list' | 'notFound'
  readonly callbackOnConfirmed: boolean
  readonly callbackOnSubmitted: boolean
  /** The waits before the second attempt, the third and so on. */
  readonly callbackRetries: readonly Duration[]
  readonly callbackTimeout: Duration
  readonly rateLimit: { readonly requests: number; readonly window: Duration }
}

/** A mobile number that left its operator, in one world. @see docs/dtone.md#mobile-numbers */
export interface PortedNumber {
  readonly number: string
  /** Null where nobody can tell whose it is now. */
  readonly operatorId: number | null
}

/** What was paid on a statement of an account. @see docs/dtone.md#statements */
export interface StatementPayment {
  readonly transactionId: number
  /** Of the account at its biller. */
  readonly account: string
  /** Of the statement. */
  readonly reference: string
  /** In the currency of the statement. */
  readonly amount: number
}

/** An eSIM profile that was sold, by its ICCID. @see docs/dtone.md#esim-profiles */
export interface EsimProfile {
  readonly iccid: string
  /** When it was put on a device, and when it first joined a network. */
  readonly installedAt?: Instant
  readonly activatedAt?: Instant
  /** What was bought for it: the plan that it came with, then the top-ups. */
  readonly plans: readonly EsimPlan[]
}

/** One purchase on an eSIM profile. */
export interface EsimPlan {
  /** Absent for what a world has from the start. */
  readonly transactionId?: number
  readonly productId: number
  /** When its validity began to run, where that is later than the activation of the profile. */
  readonly startedAt?: Instant
  /** The product's benefits, each with what is left of it; -1 has no limit. */
  readonly remaining: readonly (Pick<Benefit, 'type' | 'unit_type' | 'unit'> & { readonly amount: number })[]
}
