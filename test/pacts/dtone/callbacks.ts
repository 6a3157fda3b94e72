import type { Payout } from '../../../gateway/rails/rail.ts'
import type { ExpectedMessage } from '../pact.ts'
import { chosenAirtime } from '../payout.fixture.ts'
import { created, id, transaction } from './parts.ts'

const declined: Payout = {
  ...chosenAirtime,
  ...{ id: '6ad5a2f3-0a6e-4b7e-9d1c-0d6f0a1b2c35', receiver: '+254711000102' },
}
const reversed: Payout = { ...chosenAirtime, id: '6ad5a2f3-0a6e-4b7e-9d1c-0d6f0a1b2c36' }
const reason = 'DECLINED-INVALID-CREDIT-PARTY'

/** Transactions that have come to an end. */
export const callbacks: readonly ExpectedMessage[] = [
  {
    description: 'a transaction is completed',
    given: created(chosenAirtime),
    payout: chosenAirtime,
    callback: 'dtone',
    content: transaction(chosenAirtime, 'COMPLETED'),
    becomes: { status: 'Completed', provider_reference: String(id), provider_cost: '10.94', provider_cost_unit: 'USD' },
  },
  {
    description: 'a transaction is declined',
    given: created(declined),
    payout: declined,
    callback: 'dtone',
    content: transaction(declined, reason, 'DECLINED'),
    becomes: { status: 'Failed', provider_reference: String(id), failure_reason: reason },
  },
  {
    description: 'a transaction is reversed',
    given: { ...created(reversed), name: 'a transaction that was reversed' },
    payout: reversed,
    callback: 'dtone',
    content: transaction(reversed, 'REVERSED'),
    becomes: { status: 'Processing', provider_reference: null, disputed: 'status' },
  },
]
