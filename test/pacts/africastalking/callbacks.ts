import { MatchersV3 } from '@pact-foundation/pact'
import type { Payout } from '../../../gateway/rails/rail.ts'
import type { ExpectedMessage, State } from '../pact.ts'
import { toBank, toWallet } from '../payout.fixture.ts'
import { money, taken, transactionId } from './parts.ts'

const { string } = MatchersV3

function notification({ id, receiver }: Payout, category: string, status: 'Success' | 'Failed'): object {
  return {
    ...{ transactionId: string(transactionId), category, status, destination: receiver, value: money },
    requestMetadata: { transactionId: id },
  }
}

const failing: Payout = { ...toWallet, id: '6ad5a2f3-0a6e-4b7e-9d1c-0d6f0a1b2c34', receiver: '+23276123106' }
const outOfReach = 'The user is not within network coverage.'

const [delivered, undelivered] = [
  'ATXid_13fa8b5d4592b301d29761ccb1c4911b',
  'ATXid_fa86852e0e6bee76e39c492f5decd09a',
] as const
const sent = (phoneNumber: string): State => ({ name: 'a message that was sent', parameters: { phoneNumber } })

/** Payment notifications and delivery reports. */
export const callbacks: readonly ExpectedMessage[] = [
  {
    description: 'a payment to a wallet has come through',
    given: taken(toWallet),
    payout: toWallet,
    callback: 'payments',
    content: notification(toWallet, 'MobileB2C', 'Success'),
    becomes: { status: 'Completed', provider_reference: transactionId, provider_cost: '250.0000' },
  },
  {
    description: 'a payment to a wallet has failed',
    given: taken(failing),
    payout: failing,
    callback: 'payments',
    content: { ...notification(failing, 'MobileB2C', 'Failed'), description: string(outOfReach) },
    becomes: { status: 'Failed', provider_reference: transactionId, failure_reason: outOfReach },
  },
  {
    description: 'a payment to a bank has come through',
    given: taken(toBank),
    payout: toBank,
    callback: 'payments',
    content: notification(toBank, 'MobileB2B', 'Success'),
    becomes: { status: 'Completed', provider_reference: transactionId, provider_cost: '250.0000' },
  },
  {
    description: 'a message was delivered',
    given: sent('+23276123900'),
    callback: 'deliveryReports',
    content: { id: string(delivered), phoneNumber: '+23276123900', status: 'Success' },
    becomes: { provider_message_id: delivered, status: 'Success', failure_reason: null },
  },
  {
    description: 'a message was not delivered',
    given: sent('+23276123902'),
    callback: 'deliveryReports',
    content: {
      ...{ id: string(undelivered), phoneNumber: '+23276123902', status: 'Failed' },
      failureReason: string('UserDoesNotExist'),
    },
    becomes: { provider_message_id: undelivered, status: 'Failed', failure_reason: 'UserDoesNotExist' },
  },
]
