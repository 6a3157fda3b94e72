import type { TransactionCreate } from '../../model.ts'
import { territoryOf } from './territoryOf.ts'

const parts = [
  ['credit_party_identifier', 'creditPartyMobileNumberInvalid'],
  ['debit_party_identifier', 'debitPartyMobileNumberInvalid'],
  ['sender', 'senderMobileNumberInvalid'],
  ['beneficiary', 'beneficiaryMobileNumberInvalid'],
] as const

/** The error of the first mobile number in a request that no subscriber can have. @see docs/dtone.md#mobile-numbers */
export function invalidNumber(request: TransactionCreate): (typeof parts)[number][1] | undefined {
  return parts.find(([part]) => {
    const number = request[part]?.mobile_number
    return number !== undefined && territoryOf(number) === undefined
  })?.[1]
}
