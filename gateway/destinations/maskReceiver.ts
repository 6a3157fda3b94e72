import { maskPhoneNumber } from './phoneNumbers.ts'

/** A receiver as replies show it: `+23276***100`, or `003***0184` for a bank account. */
export function maskReceiver(receiver: string): string {
  return receiver.startsWith('+') ? maskPhoneNumber(receiver) : maskAccountNumber(receiver)
}

/** Shows the bank and the last four digits. */
export function maskAccountNumber(accountNumber: string): string {
  return `${accountNumber.slice(0, 3)}***${accountNumber.slice(-4)}`
}
