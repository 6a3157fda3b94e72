import type { ProblemType } from '../runtime/problems.ts'
import { banks } from './data/banks.generated.ts'
import { type PhoneDestination, parsePhoneNumber } from './phoneNumbers.ts'

/** Where a payout goes. */
export type Destination =
  | PhoneDestination
  | { readonly kind: 'bank'; readonly accountNumber: string; readonly bankCode: string }

const bankCodes: ReadonlySet<string> = new Set(banks.map(({ code }) => code))
const accountNumber = /^\d{10,34}$/

/**
 * Tells a mobile number of Sierra Leone (+23276…, 23276… or 076…), a foreign number (+233… or 233…) and a bank account (10 to
 * 34 digits after a known bank code; hyphens and spaces are dropped) from each other; undefined for anything else.
 * @see docs/gateway.md#destinations
 */
export function classifyDestination(text: string): Destination | undefined {
  const digits = text.replace(/[\s-]/g, '')
  const bankCode = digits.slice(0, 3)
  if (accountNumber.test(digits) && bankCodes.has(bankCode)) return { kind: 'bank', accountNumber: digits, bankCode }
  return parsePhoneNumber(digits)
}

export const unsupportedDestination = {
  status: 422,
  code: 'unsupported_destination',
  detail: 'A destination cannot be paid.',
} as const satisfies ProblemType
