import { sandbox } from '../data/sandbox.ts'
import type { Accepted, Terms } from './acceptRecipient.ts'
import { addUp } from './addUp.ts'
import { formatMoney } from './formatMoney.ts'

/** The line above the recipients: how many were accepted, and what they cost the account. @see docs/africastalking.md#messaging */
export function summarise(accepted: readonly Accepted[], { parts, isPremium }: Terms): string {
  const sent = accepted.filter(({ recipient }) => recipient.messageId !== 'None').length
  const count = `Sent to ${sent}/${accepted.length}`
  if (isPremium) return count
  if (sent === 0) return `${count} Total Cost: 0`
  const costs = accepted.flatMap(({ cost }) => cost ?? [])
  return `${count} Total Cost: ${formatMoney(addUp(costs, sandbox.accountCurrency))} Message parts: ${parts}`
}
