import { fitsGlob } from '../../../../specs/formats/glob.ts'
import type { components } from '../../../../specs/types/control.ts'
import type { Parties, Product } from '../../model.ts'

/** What an outcome rule is held against. */
export interface Order {
  readonly product: Product
  readonly externalId: string
  readonly parties: Parties
}

/** Whether an order is one of those that a rule selects; absent members fit everything. @see docs/dtone.md#outcomes-on-demand */
export function fitsSelector(
  { product, externalId, parties }: Order,
  { creditParty, product_id, operator_id, external_id }: components['schemas']['DtoneSelector'],
): boolean {
  if (product_id !== undefined && product_id !== product.id) return false
  if (operator_id !== undefined && operator_id !== product.operator.id) return false
  if (external_id !== undefined && external_id !== externalId) return false
  if (creditParty === undefined) return true
  const { mobile_number, account_number } = parties.credit_party_identifier ?? {}
  return [mobile_number, account_number].some((number) => number !== undefined && fitsGlob(number, creditParty))
}
