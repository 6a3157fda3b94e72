import type { Product, TransactionCreate } from '../../model.ts'
import { satisfiedAlternative } from './satisfiedAlternative.ts'

const requirements = [
  ['required_credit_party_identifier_fields', 'credit_party_identifier'],
  ['required_debit_party_identifier_fields', 'debit_party_identifier'],
  ['required_sender_fields', 'sender'],
  ['required_beneficiary_fields', 'beneficiary'],
  ['required_statement_identifier_fields', 'statement_identifier'],
  ['required_additional_identifier_fields', 'additional_identifier'],
] as const

/** Tells whether a request gives all that a product asks for. @see docs/dtone.md#products */
export function hasRequiredFields(product: Product, request: TransactionCreate): boolean {
  return requirements.every(([fields, part]) => {
    const alternatives = product[fields]
    return alternatives === null || satisfiedAlternative(alternatives, request[part]) !== undefined
  })
}
