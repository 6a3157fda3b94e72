import type { Product, TransactionCreate } from '../../model.ts'
import { satisfiedAlternative } from '../transactions/satisfiedAlternative.ts'

/** The last three digits of the credit party by which a transaction ends; undefined for products that need no credit party. @see docs/dtone.md#suffix-rules */
export function suffixOf(
  { required_credit_party_identifier_fields: alternatives }: Product,
  { credit_party_identifier: party }: Pick<TransactionCreate, 'credit_party_identifier'>,
): string | undefined {
  if (alternatives === null) return undefined
  const fields = satisfiedAlternative(alternatives, party)
  const number = fields?.includes('mobile_number') ? party?.mobile_number : party?.account_number
  return number?.slice(-3) ?? ''
}
