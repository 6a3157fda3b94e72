import { parsePhoneNumber } from './phoneNumbers.ts'

/** The first three digits of a bank account or of a domestic number in its local form; null for a foreign number. */
export function receiverBankCode(receiver: string): string | null {
  if (!receiver.startsWith('+')) return receiver.slice(0, 3)
  const number = parsePhoneNumber(receiver)
  return number?.kind === 'domestic' ? `0${number.telcoCode}` : null
}
