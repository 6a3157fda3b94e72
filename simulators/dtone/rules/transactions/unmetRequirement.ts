import type { Product, TransactionCreate } from '../../model.ts'
import { inWords } from './inWords.ts'
import { satisfiedAlternative } from './satisfiedAlternative.ts'

const requirements = [
  ['required_credit_party_identifier_fields', 'credit_party_identifier'],
  ['required_debit_party_identifier_fields', 'debit_party_identifier'],
  ['required_sender_fields', 'sender'],
  ['required_beneficiary_fields', 'beneficiary'],
  ['required_statement_identifier_fields', 'statement_identifier'],
  ['required_additional_identifier_fields', 'additional_identifier'],
] as const

/** The first thing that a product asks for and a request does not give, in words; undefined where all is given. @see docs/dtone.md#products */
export function unmetRequirement(product: Product, request: TransactionCreate): string | undefined {
  for (const [fields, part] of requirements) {
    const alternatives = product[fields]
    if (alternatives === null || satisfiedAlternative(alternatives, request[part]) !== undefined) continue
    return `product ${product.id} asks for \`${part}\` with ${inWords(alternatives)}`
  }
  return undefined
}
