import type { PaymentInformation, PinInformation, Validity } from '../model.ts'

/** A row of `data/products.yaml`. */
export type ProductRow = FixedRow | RangedRow

export type FixedRow = FixedTerms & (Recharge<'FIXED_VALUE_RECHARGE'> | PinPurchase<'FIXED_VALUE_PIN_PURCHASE'>)

export type RangedRow = RangedTerms &
  (Recharge<'RANGED_VALUE_RECHARGE'> | PinPurchase<'RANGED_VALUE_PIN_PURCHASE'> | Payment<'RANGED_VALUE_PAYMENT'>)

export type RequiredFields = readonly (readonly string[])[]

export interface RowHead {
  readonly id: number
  readonly operator_id: number
  readonly service_id: number
  /** Null where the service has no subservices. */
  readonly subservice_id: number | null
  readonly name?: string
  readonly tags?: readonly [string]
  readonly validity?: Validity
  readonly fee?: number
  readonly benefit?: 'CREDITS' | 'PAYMENT'
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
  }[]
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

type DeepReadonly<Value> = Value extends object ? { readonly [Part in keyof Value]: DeepReadonly<Value[Part]> } : Value
