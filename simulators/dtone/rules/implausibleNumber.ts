import { countries } from '../data/countries.ts'
import type { TransactionCreate } from '../model.ts'
import type { ErrorKey } from './errorKey.ts'

const parts = [
  ['credit_party_identifier', 'creditPartyMobileNumberInvalid'],
  ['debit_party_identifier', 'debitPartyMobileNumberInvalid'],
  ['sender', 'senderMobileNumberInvalid'],
  ['beneficiary', 'beneficiaryMobileNumberInvalid'],
] as const

/** The error of the first mobile number in a request that no subscriber can have. @see docs/dtone.md#errors */
export function implausibleNumber(request: TransactionCreate): ErrorKey | undefined {
  return parts.find(([part]) => !isPlausible(request[part]?.mobile_number))?.[1]
}

/** In the countries of the catalogue a number has one of the lengths of the numbering plan; other numbers are believed. */
function isPlausible(number: string | undefined): boolean {
  const plan = countries.find((country) => 'calling_code' in country && number?.startsWith(`+${country.calling_code}`))
  if (number === undefined || plan === undefined || !('calling_code' in plan)) return true
  const digits = number.length - 1 - plan.calling_code.length
  return plan.number_lengths.some((length) => length === digits)
}
