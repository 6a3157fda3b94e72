import { sandbox } from '../data/sandbox.ts'

const alphanumeric = /^[A-Za-z0-9 ._-]{1,11}$/
const numeric = /^\+?[0-9]{1,15}$/

/** Whether a message may go out under a sender id: the shared one alone in strict mode, else any well-formed one. */
export function mayUseSender(from: string | undefined, isStrict: boolean): boolean {
  if (from === undefined || from === sandbox.defaultSender) return true
  return !isStrict && (alphanumeric.test(from) || numeric.test(from))
}
