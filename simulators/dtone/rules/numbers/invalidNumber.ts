import { territoryOf } from '../../../subscribers/index.ts'
import type { TransactionCreate } from '../../model.ts'

const parts = [
  ['credit_party_identifier', 'creditPartyMobileNumberInvalid'],
  ['debit_party_identifier', 'debitPartyMobileNumberInvalid'],
  ['sender', 'senderMobileNumberInvalid'],
  ['beneficiary', 'beneficiaryMobileNumberInvalid'],
] as const

/** The error for the first invalid mobile number of a request. @see docs/dtone.md#mobile-numbers */
export function invalidNumber(request: TransactionCreate): (typeof parts)[number][1] | undefined {
  return parts.find(([part]) => {
    const number = request[part]?.mobile_number
    return number !== undefined && territoryOf(number) === undefined
  })?.[1]
}
