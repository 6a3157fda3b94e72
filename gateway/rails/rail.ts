import type { WorkUnit } from '../runtime/work.ts'

export const providers = ['africastalking', 'dtone'] as const

export type ProviderName = (typeof providers)[number]

/** What carries a payout of a side. `bypass` is no provider: it calls a payout paid and sends nothing. */
export type BareRailName = ProviderName | 'bypass'

/** Real money, or the money of sandboxes, which is none. */
export type Side = 'live' | 'sandbox'

export type SandboxRailName = `${BareRailName}-sandbox`

/** What carries a payout. The rails of sandboxes are others, also where one provider serves both sides. */
export type RailName = BareRailName | SandboxRailName

/** Who takes payments by card on a side. It carries no payouts. */
export type AcquirerName = 'acquirer' | 'acquirer-sandbox'

/** The acquirer of a side. */
export function acquirerOn(side: Side): AcquirerName {
  return side === 'live' ? 'acquirer' : 'acquirer-sandbox'
}

interface RailOfSide {
  readonly side: Side
  readonly bare: BareRailName
}

const table = {
  africastalking: { side: 'live', bare: 'africastalking' },
  dtone: { side: 'live', bare: 'dtone' },
  bypass: { side: 'live', bare: 'bypass' },
  'africastalking-sandbox': { side: 'sandbox', bare: 'africastalking' },
  'dtone-sandbox': { side: 'sandbox', bare: 'dtone' },
  'bypass-sandbox': { side: 'sandbox', bare: 'bypass' },
} as const satisfies Readonly<Record<RailName, RailOfSide>>

/** Whose money a rail carries, and its name among those of its side. */
export function partsOf(rail: RailName): RailOfSide {
  return table[rail]
}

/** The rail of this name that carries the money of a side. */
export function railOn(side: Side, bare: BareRailName): RailName {
  return side === 'live' ? bare : `${bare}-sandbox`
}

/** The rails of a side, by their names. */
export function railsOn(side: Side): RailName[] {
  return [...providers, 'bypass' as const].map((bare) => railOn(side, bare))
}

/** What carries bank payouts. @see docs/gateway.md#banks */
export type BankRail = 'africastalking' | 'bypass'

/** How a payout arrives: as mobile money, at a bank, or as airtime abroad. */
export type Channel = 'MobileMoney' | 'BankTransfer' | 'MobileValue'

/** What payouts go through: a provider, or the bypass. */
export interface Rail {
  readonly name: RailName
  /** Splits payouts into the requests that will carry them. */
  group<Each extends Payout>(payouts: readonly Each[]): Each[][]
  /**
   * Sends one request; the answers stand in the order of the payouts. `note` is told before the request leaves what it asks for,
   * where that is not the payout's own amount.
   */
  submit(payouts: readonly Payout[], unit: WorkUnit, note: NoteAsked): Promise<Submission[]>
  /** Asks what became of a payout. */
  lookUp(payout: Payout, unit: WorkUnit): Promise<LookUp>
  /** What the account has, with what is held for payouts that have not ended; undefined when the provider did not say. Absent where it cannot be asked. */
  balances?(unit: WorkUnit): Promise<readonly Amount[] | undefined>
  /** Whether the provider knows a payout again by its id, so that submitting it twice pays it once. */
  readonly recognises: boolean
}

/** What a provider has to know about a payout. */
export interface Payout {
  readonly id: string
  readonly channel: Channel
  /** The phone number in E.164, or the digits of a bank account. */
  readonly receiver: string
  /** Minor units of SLE. */
  readonly amount: number
  readonly batch_item_id: string | null
  /** What the provider was asked for before; a repeated request asks for the same. Null where that is the payout's own amount. */
  readonly asked_product: string | null
  readonly asked_amount: string | null
  readonly asked_unit: string | null
  /** The provider's own id, as far as it has said so. */
  readonly provider_reference: string | null
  readonly created_at: number
  /** When a request for it was last left without a usable answer. */
  readonly doubtful_since: number | null
}

/** What a provider is asked for, in its own terms: amounts as decimal text. */
export type Asked = { readonly [Column in 'asked_product' | 'asked_amount' | 'asked_unit']: string }

export type NoteAsked = (payout: Payout, asked: Asked) => Promise<void>

/** What became of one attempt to submit a payout to its provider. */
export type Submission =
  | ({ readonly kind: 'accepted' } & Report)
  /** The provider refused it: it was not and will not be paid. */
  | { readonly kind: 'refused'; readonly reason: string }
  /** It is unknown whether it will be paid. The provider may have named an id for it all the same. */
  | { readonly kind: 'unanswered'; readonly reason: string; readonly providerReference?: string | undefined }
  /** The provider may be asked again, since it took nothing or, when `doubtful`, takes the same payout once only. */
  | { readonly kind: 'postponed'; readonly reason: string; readonly doubtful?: boolean }

export type LookUp =
  /** `others`: further payments that the provider shows under the same reference. */
  | ({ readonly kind: 'found'; readonly others?: readonly Report[] } & Report)
  /** The provider says that it has never seen the payout. `asOf`: when the question was asked, in ms since the epoch. */
  | { readonly kind: 'absent'; readonly asOf: number }
  | { readonly kind: 'unanswered'; readonly reason: string }

/** A payout as the provider reports it. */
export interface Report {
  readonly reported: Reported
  readonly providerReference?: string
  /** What the provider charges, as decimal text. */
  readonly cost?: Amount
  readonly reason?: string
  /** What the provider says that it was asked for. */
  readonly stated?: Stated
}

/** Decimal text and a unit. */
export interface Amount {
  readonly amount: string
  readonly unit: string
}

/** The terms of a payout in a report, as far as the report has them. */
export interface Stated {
  /** Null where the report must have it and does not. */
  readonly amount?: Amount | null | undefined
  readonly channel?: Channel | undefined
  /** The phone number, or the bank account or code, as the provider writes it. */
  readonly receiver?: string | undefined
  readonly product?: string | undefined
}

/** What a provider says about a payout, now or as its final status. */
export type Reported = 'Processing' | 'Completed' | 'Failed' | 'Reversed'
