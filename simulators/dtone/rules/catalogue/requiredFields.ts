import type { Product, TransactionCreate } from '../../model.ts'

const requirements = [
  ['required_credit_party_identifier_fields', 'credit_party_identifier'],
  ['required_debit_party_identifier_fields', 'debit_party_identifier'],
  ['required_sender_fields', 'sender'],
  ['required_beneficiary_fields', 'beneficiary'],
  ['required_statement_identifier_fields', 'statement_identifier'],
  ['required_additional_identifier_fields', 'additional_identifier'],
] as const

/** A sentence about the first required part that the request lacks; `undefined` if it lacks none. @see docs/dtone.md#products */
export function unmetRequirement(product: Product, request: TransactionCreate): string | undefined {
  for (const [fields, part] of requirements) {
    const alternatives = product[fields]
    if (alternatives === null || satisfiedAlternative(alternatives, request[part]) !== undefined) continue
    return `product ${product.id} asks for \`${part}\` with ${inWords(alternatives)}`
  }
  return undefined
}

/** The first of several alternatives whose fields are all given. @see docs/dtone.md#products */
export function satisfiedAlternative(
  alternatives: readonly (readonly string[])[],
  given: Readonly<Record<string, unknown>> | null | undefined,
): readonly string[] | undefined {
  return alternatives.find((together) => together.every((field) => given?.[field] !== undefined))
}

/** Alternatives in words: `account_number` and `account_qualifier`, or `mobile_number`. */
export function inWords(alternatives: readonly (readonly string[])[]): string {
  return alternatives.map((together) => together.map((field) => `\`${field}\``).join(' and ')).join(', or ')
}
