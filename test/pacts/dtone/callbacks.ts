import type { Payout } from '../../../gateway/rails/rail.ts'
import type { ExpectedMessage } from '../pact.ts'
import { airtime, chosenAirtime } from '../payout.fixture.ts'
import { created, id, transaction } from './parts.ts'

const declined: Payout = { ...airtime, receiver: '+254711000102' }
const reason = 'DECLINED-INVALID-CREDIT-PARTY'

/** Transactions that have come to an end. */
export const callbacks: readonly ExpectedMessage[] = [
  {
    description: 'a transaction is completed',
    given: created(airtime),
    payout: chosenAirtime,
    callback: 'dtone',
    content: transaction(airtime, 'COMPLETED'),
    becomes: { status: 'Completed', provider_reference: String(id), provider_cost: '10.94', provider_cost_unit: 'USD' },
  },
  {
    description: 'a transaction is declined',
    given: created(declined),
    payout: { ...chosenAirtime, receiver: declined.receiver },
    callback: 'dtone',
    content: transaction(declined, reason, 'DECLINED'),
    becomes: { status: 'Failed', provider_reference: String(id), failure_reason: reason },
  },
  {
    description: 'a transaction is reversed',
    given: { ...created(airtime), name: 'a transaction that was reversed' },
    payout: chosenAirtime,
    callback: 'dtone',
    content: transaction(airtime, 'REVERSED'),
    becomes: { status: 'Processing', provider_reference: null, disputed: 'status' },
  },
]
