import type { Parties, TransactionCreate } from '../../model.ts'

/** The parts of a request that every later body of its transaction repeats; what is null is left out. */
export function partiesOf(request: TransactionCreate): Parties {
  const { sender, beneficiary, debit_party_identifier, credit_party_identifier } = request
  const { statement_identifier, additional_identifier } = request
  return {
    ...(sender && { sender }),
    ...(beneficiary && { beneficiary }),
    ...(debit_party_identifier && { debit_party_identifier }),
    ...(credit_party_identifier && { credit_party_identifier }),
    ...(statement_identifier && { statement_identifier }),
    ...(additional_identifier && { additional_identifier }),
  }
}
