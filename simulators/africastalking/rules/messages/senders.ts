import { sandbox } from '../../data/sandbox.generated.ts'

const alphanumeric = /^[A-Za-z0-9 ._-]{1,11}$/
const numeric = /^\+?[0-9]{1,15}$/

/**
 * Tells whether a message may use a sender id: in strict mode the shared one alone, else any well-formed one.
 * @see docs/africastalking.md#messaging
 */
export function mayUseSender(from: string | undefined, isStrict: boolean): boolean {
  if (from === undefined || from === sandbox.defaultSender) return true
  return !isStrict && (alphanumeric.test(from) || numeric.test(from))
}
