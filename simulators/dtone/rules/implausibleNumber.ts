import { countries } from '../data/countries.ts'
import type { TransactionCreate } from '../model.ts'
import type { CountryRow } from './countryOf.ts'

const rows: readonly CountryRow[] = countries

const parts = [
  ['credit_party_identifier', 'creditPartyMobileNumberInvalid'],
  ['debit_party_identifier', 'debitPartyMobileNumberInvalid'],
  ['sender', 'senderMobileNumberInvalid'],
  ['beneficiary', 'beneficiaryMobileNumberInvalid'],
] as const

/** The error of the first mobile number in a request that no subscriber can have. @see docs/dtone.md#errors */
export function implausibleNumber(request: TransactionCreate): (typeof parts)[number][1] | undefined {
  return parts.find(([part]) => !isPlausible(request[part]?.mobile_number ?? ''))?.[1]
}

/** In the countries of the catalogue a number has one of the lengths of the numbering plan; other numbers are believed. */
function isPlausible(number: string): boolean {
  const plan = rows.find(({ calling_code: code }) => code !== undefined && number.startsWith(`+${code}`))
  if (plan?.calling_code === undefined) return true
  return plan.number_lengths?.includes(number.length - 1 - plan.calling_code.length) ?? true
}
