import { sandbox } from '../data/sandbox.ts'

const alphanumeric = /^[A-Za-z0-9 ._-]{1,11}$/
const numeric = /^\+?[0-9]{1,15}$/

/** Whether a message may go out under a sender id: any well-formed one where credentials are open, else the shared one alone. */
export function mayUseSender(from: string | undefined, credentials: 'open' | 'strict'): boolean {
  if (from === undefined || from === sandbox.defaultSender) return true
  return credentials === 'open' && (alphanumeric.test(from) || numeric.test(from))
}
