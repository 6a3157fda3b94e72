import { MatchersV3 } from '@pact-foundation/pact'
import type { Payout } from '../../../gateway/rails/rail.ts'
import { fromState } from '../fromState.ts'
import type { State } from '../pact.ts'

const { matchStatus, regex } = MatchersV3

export const apiKey = fromState('apiKey', 'demo')
export const transactionId = 'ATPid_e0f73f4701e6369b93e8d993a0391f93'

export const account: State = { name: 'an account that can pay' }
export const taken = ({ id, channel, receiver }: Payout): State => ({
  name: 'a payout that was taken',
  parameters: { transactionId: id, channel, receiver },
})

/** Both are taken as success. */
export const done = matchStatus(201, [200, 201])
export const money = regex('^[A-Z]{3} \\d+(\\.\\d+)?$', 'SLE 250.0000')
export const cost = { amount: '250.0000', unit: 'SLE' }
export const accept = 'application/json'
