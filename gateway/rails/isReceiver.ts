import { receiverBankCode } from '../destinations/receiverBankCode.ts'
import type { Payout } from './rail.ts'

/**
 * Whether a destination that a provider names is the receiver of a payout. Only the digits count. Of a bank payout it may also be the
 * bank code, which goes to the provider as the channel: the recorded payments have the same text as channel and as account.
 */
export function isReceiver({ channel, receiver }: Pick<Payout, 'channel' | 'receiver'>, named: string): boolean {
  const own = digits(named)
  return own === digits(receiver) || (channel === 'BankTransfer' && own === receiverBankCode(receiver))
}

function digits(text: string): string {
  return text.replaceAll(/\D/g, '')
}
