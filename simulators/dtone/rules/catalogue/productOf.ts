import { rememberEach } from '../../../../specs/openapi/index.ts'
import type { FixedProduct, PaymentInformation, PinInformation, Product, RangedProduct } from '../../model.ts'
import { regionsOf } from './countries.ts'
import { operatorOf } from './operators.ts'
import { priceFixed, priceRanged } from './prices.ts'
import {
  type FixedRow,
  nameOf,
  type ProductRow,
  type RangedRow,
  type RequiredFields,
  type RowHead,
} from './productRow.ts'
import { serviceOf } from './services.ts'

/** Makes the wire form of a product, in English, from its row. @see docs/dtone.md#products */
export function productOf(row: ProductRow): Product {
  return 'accepted_calculation_modes' in row ? rangedProduct(row) : fixedProduct(row)
}

/** The wire form of a row's product, made once: one object that all worlds share. */
export const rememberedProductOf = rememberEach(productOf)

function fixedProduct(row: FixedRow): FixedProduct {
  const terms = { ...head(row), ...priceFixed(row) }
  if (row.type === 'FIXED_VALUE_RECHARGE') return { ...terms, type: row.type, ...creditParty(row, byNumber) }
  return { ...terms, type: row.type, ...creditPartyOrNone(row), pin: pinOf(row.pin) }
}

function rangedProduct(row: RangedRow): RangedProduct {
  const terms = {
    ...head(row),
    accepted_calculation_modes: [...row.accepted_calculation_modes],
    ...priceRanged(row),
  }
  switch (row.type) {
    case 'RANGED_VALUE_RECHARGE':
      return { ...terms, type: row.type, ...creditParty(row, byNumber) }
    case 'RANGED_VALUE_PIN_PURCHASE':
      return { ...terms, type: row.type, ...creditPartyOrNone(row), pin: pinOf(row.pin) }
    case 'RANGED_VALUE_PAYMENT':
      return { ...terms, type: row.type, ...creditParty(row, byAccount), payment: paymentOf(row.payment) }
  }
}

type Head = Omit<
  Product,
  | 'type'
  | 'required_credit_party_identifier_fields'
  | 'source'
  | 'destination'
  | 'prices'
  | 'rates'
  | 'benefits'
  | 'pin'
  | 'payment'
>

function head(row: ProductRow): Head {
  return {
    id: row.id,
    name: nameOf(row),
    description: row.description ?? '',
    tags: row.tags === undefined ? null : [...row.tags],
    service: serviceOf(row.service_id, row.subservice_id),
    operator: operatorOf(row.operator_id).operator,
    regions: regionsOf(row.regions ?? null),
    validity: row.validity ?? null,
    required_debit_party_identifier_fields: fields(row.required_debit_party_identifier_fields),
    required_sender_fields: fields(row.required_sender_fields),
    required_beneficiary_fields: fields(row.required_beneficiary_fields),
    required_statement_identifier_fields: fields(row.required_statement_identifier_fields),
    required_additional_identifier_fields: fields(row.required_additional_identifier_fields),
    availability_zones: [...(row.availability_zones ?? (['INTERNATIONAL'] as const))],
    promotions: null,
  }
}

const byNumber = [['mobile_number']]
const byAccount = [['account_number']]

function creditParty(row: RowHead, otherwise: string[][]): { required_credit_party_identifier_fields: string[][] } {
  return {
    required_credit_party_identifier_fields:
      creditPartyOrNone(row).required_credit_party_identifier_fields ?? otherwise,
  }
}

function creditPartyOrNone(row: RowHead): { required_credit_party_identifier_fields: string[][] | null } {
  return { required_credit_party_identifier_fields: fields(row.required_credit_party_identifier_fields) }
}

function fields(required: RequiredFields | null | undefined): string[][] | null {
  return required?.map((together) => [...together]) ?? null
}

function pinOf(pin: Extract<ProductRow, { pin: unknown }>['pin']): PinInformation {
  return { ...pin, usage_info: list(pin.usage_info) }
}

function paymentOf(payment: Extract<ProductRow, { payment: unknown }>['payment']): PaymentInformation {
  return {
    ...payment,
    modes: list(payment.modes),
    required_inquiry_fields: fields(payment.required_inquiry_fields),
    notes: list(payment.notes),
  }
}

function list<Item>(items: readonly Item[] | null): Item[] | null {
  return items === null ? null : [...items]
}
