import type { Product, TransactionCreate } from '../../model.ts'

/** The name of an account at the biller of a product; each product has accounts of its own. */
export function accountOf({ id }: Product, party: TransactionCreate['credit_party_identifier']): string {
  return `${id}/${party?.account_number ?? ''}/${party?.account_qualifier ?? ''}`
}
