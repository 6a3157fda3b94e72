import { countries } from '../data/countries.ts'
import type { TransactionCreate } from '../model.ts'
import type { CountryRow } from './countryOf.ts'

const rows: readonly CountryRow[] = countries
const plans = rows.map(({ calling_code = '', number_lengths = [] }) => ({
  prefix: `+${calling_code}`,
  lengths: number_lengths.map((digits) => digits + 1 + calling_code.length),
}))

const parts = [
  ['credit_party_identifier', 'creditPartyMobileNumberInvalid'],
  ['debit_party_identifier', 'debitPartyMobileNumberInvalid'],
  ['sender', 'senderMobileNumberInvalid'],
  ['beneficiary', 'beneficiaryMobileNumberInvalid'],
] as const

/** The error of the first mobile number in a request that no subscriber can have. @see docs/dtone.md#errors */
export function implausibleNumber(request: TransactionCreate): (typeof parts)[number][1] | undefined {
  return parts.find(([part]) => !isPlausible(request[part]?.mobile_number))?.[1]
}

/** In the countries of the catalogue a number has one of the lengths of the numbering plan; other numbers are believed. */
function isPlausible(number: string | undefined): boolean {
  if (number === undefined) return true
  const plan = plans.find(({ prefix, lengths }) => lengths.length > 0 && number.startsWith(prefix))
  return plan?.lengths.includes(number.length) ?? true
}
