import type { DeepReadonly, PaymentInformation, PinInformation, Validity } from '../../model.ts'

/** A product of the catalogue as data: a row of `data/products.yaml`, or one made from an assortment. */
export type ProductRow = FixedRow | RangedRow

export type FixedRow = FixedTerms & (Recharge<'FIXED_VALUE_RECHARGE'> | PinPurchase<'FIXED_VALUE_PIN_PURCHASE'>)

export type RangedRow = RangedTerms &
  (Recharge<'RANGED_VALUE_RECHARGE'> | PinPurchase<'RANGED_VALUE_PIN_PURCHASE'> | Payment<'RANGED_VALUE_PAYMENT'>)

/** Alternatives, each a list of fields that are needed together. */
export type RequiredFields = readonly (readonly string[])[]

export interface RowHead {
  readonly id: number
  readonly operator_id: number
  readonly service_id: number
  /** `null` if the service has no subservices, and for some products of Utilities. */
  readonly subservice_id: number | null
  readonly name?: string
  readonly description?: string
  readonly tags?: readonly [string]
  /** Codes of the regions that it is sold to; absent for the whole country. */
  readonly regions?: readonly string[]
  readonly availability_zones?: readonly ('DOMESTIC' | 'INTERNATIONAL')[]
  readonly validity?: Validity
  /** In the source currency. @default 0 */
  readonly fee?: number
  readonly benefit?: 'CREDITS' | 'PAYMENT'
  /** Tax on the benefits, as a share of their net value. @default 0 */
  readonly tax?: number
  readonly required_credit_party_identifier_fields?: RequiredFields
  readonly required_debit_party_identifier_fields?: RequiredFields
  readonly required_sender_fields?: RequiredFields
  readonly required_beneficiary_fields?: RequiredFields
  readonly required_statement_identifier_fields?: RequiredFields
  readonly required_additional_identifier_fields?: RequiredFields
}

interface FixedTerms extends RowHead {
  readonly destination: { readonly unit: string; readonly amount: number }
  readonly source: { readonly amount: number }
  readonly retail?: { readonly amount: number }
  readonly benefits?: readonly {
    readonly type: 'TALKTIME' | 'DATA' | 'SMS'
    readonly unit_type: 'TIME' | 'DATA' | 'QUANTITY'
    readonly unit: string
    readonly base: number
    readonly additional_information?: string
  }[]
  /** What a promotion adds to each benefit, as a share of it; 1 doubles it. @default 0 */
  readonly bonus?: number
}

interface RangedTerms extends RowHead {
  readonly accepted_calculation_modes: readonly ('SOURCE_AMOUNT' | 'DESTINATION_AMOUNT')[]
  readonly destination: {
    readonly unit: string
    readonly min: number
    readonly max: number
    readonly increment: number
  }
  readonly source: { readonly min: number; readonly max: number }
  readonly retail?: { readonly min: number; readonly max: number }
}

interface Recharge<Type> {
  readonly type: Type
}

interface PinPurchase<Type> {
  readonly type: Type
  readonly pin: { readonly [Part in keyof PinInformation]: DeepReadonly<PinInformation[Part]> }
}

interface Payment<Type> {
  readonly type: Type
  readonly payment: { readonly [Part in keyof PaymentInformation]: DeepReadonly<PaymentInformation[Part]> }
}

/** The English name of a product; by default its destination amount or range. */
export function nameOf(row: ProductRow): string {
  if (row.name !== undefined) return row.name
  const { destination } = row
  return 'amount' in destination
    ? `${destination.amount} ${destination.unit}`
    : `${destination.min}-${destination.max} ${destination.unit}`
}
