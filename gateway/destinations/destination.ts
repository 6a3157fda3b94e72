import type { ProblemType } from '../runtime/problems.ts'
import { banks } from './data/banks.generated.ts'
import { isAfterInternationalPrefix, type PhoneDestination, readPhoneNumber, type Unreadable } from './phoneNumbers.ts'

/** Where a payout goes. */
export type Destination = PhoneDestination | BankDestination

/** An account at a known bank; its number has digits only. */
export interface BankDestination {
  readonly kind: 'bank'
  readonly accountNumber: string
  readonly bankCode: string
}

const bankCodes: ReadonlySet<string> = new Set(banks.map(({ code }) => code))
const accountNumber = /^\d{10,34}$/

/**
 * Tells a mobile number of Sierra Leone (+23276…, 23276…, 0023276… or 076…), a foreign number (+233…, 233… or 00233…) and a bank
 * account (10 to 34 digits after a known bank code; hyphens and spaces are dropped) from each other; undefined for anything else.
 * What may be a number after the international prefix 00 is never an account. @see docs/gateway.md#destinations
 */
export function classifyDestination(text: string): Destination | Unreadable | undefined {
  const account = readBankAccount(text)
  return account.kind === 'bank' ? account : readPhoneNumber(text)
}

/** Reads what a client wrote as the number of a bank account. */
export function readBankAccount(text: string): BankDestination | Unreadable {
  const digits = text.replace(/[ -]/g, '')
  const bankCode = digits.slice(0, 3)
  if (!accountNumber.test(digits)) return unreadable('is no account number, which has 10 to 34 digits')
  if (!bankCodes.has(bankCode)) return unreadable(`begins with ${bankCode}, which is the code of no known bank`)
  if (isAfterInternationalPrefix(digits)) return unreadable('may be a phone number after the international prefix 00')
  return { kind: 'bank', accountNumber: digits, bankCode }
}

function unreadable(reason: string): Unreadable {
  return { kind: 'unreadable', reason }
}

export const unsupportedDestination = {
  status: 422,
  code: 'unsupported_destination',
  detail: 'A destination cannot be paid.',
} as const satisfies ProblemType
