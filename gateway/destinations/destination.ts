import type { ProblemType } from '../runtime/problems.ts'
import { banks } from './data/banks.generated.ts'
import { isAfterInternationalPrefix, type PhoneDestination, readPhoneNumber, type Unreadable } from './phoneNumbers.ts'

/** Where a payout goes. */
export type Destination =
  | PhoneDestination
  | { readonly kind: 'bank'; readonly accountNumber: string; readonly bankCode: string }

const bankCodes: ReadonlySet<string> = new Set(banks.map(({ code }) => code))
const accountNumber = /^\d{10,34}$/

/**
 * Tells a mobile number of Sierra Leone (+23276…, 23276…, 0023276… or 076…), a foreign number (+233…, 233… or 00233…) and a bank
 * account (10 to 34 digits after a known bank code; hyphens and spaces are dropped) from each other; undefined for anything else.
 * What may be a number after the international prefix 00 is never an account. @see docs/gateway.md#destinations
 */
export function classifyDestination(text: string): Destination | Unreadable | undefined {
  const digits = text.replace(/[ -]/g, '')
  const bankCode = digits.slice(0, 3)
  const isAccount = accountNumber.test(digits) && bankCodes.has(bankCode) && !isAfterInternationalPrefix(digits)
  return isAccount ? { kind: 'bank', accountNumber: digits, bankCode } : readPhoneNumber(text)
}

export const unsupportedDestination = {
  status: 422,
  code: 'unsupported_destination',
  detail: 'A destination cannot be paid.',
} as const satisfies ProblemType
