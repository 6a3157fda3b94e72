import { gateway } from '../gateway.ts'
import { gatewayBatches } from '../gatewayBatches.ts'
import { gatewayBooks } from '../gatewayBooks.ts'
import { gatewayLists } from '../gatewayLists.ts'
import { gatewayMessages } from '../gatewayMessages.ts'
import { gatewayPayments } from '../gatewayPayments.ts'
import { strangers } from '../strangers.ts'
import type { FalseClaims } from './falseClaims.fixture.ts'

/** What happens in each scenario; then one sentence claims what is false. */
const happened = `
  Given a client with 1,000 SLE of float
  When the client submits a batch:
    | destination  | amount |
    | +23276123100 | 100    |
  And the client sends "You are paid" to +23276123900
  And the client pays 250 SLE to +23276123300
  And a stranger sends the gateway deliveryReport with:
    | id     | ATXid_1 |
    | status | Success |
`

const claims = [
  'the answer of the gateway is 201',
  'the answer of the gateway has:\n | accepted | 2 |',
  'the gateway has answered the same as before',
  'the gateway has not answered',
  'the verdicts are:\n | status |\n | Blocked |',
  'the verdicts are:\n | status |\n | Accepted |\n | Accepted |',
  'the payment is Completed',
  'the payment has:\n | amount | 251 |',
  'all payments are Completed',
  'the batch is Processing',
  'the batch has:\n | counts.pending | 2 |',
  'the items are:\n | status |\n | Processed |',
  'the message is Failed and its delivery unknown',
  'the message is Sent and its delivery Success',
  'the message to +23276123900 is Sent and its delivery Success',
  'the message to +23276123900 is Failed and its delivery unknown',
  'the results of the messages are:\n | status |\n | Sent |',
  'the pending payments are:\n | status |\n | Completed |',
  'the completed payments are:\n | amount |\n | 250 |',
  'the payments of the last 1 minute are:\n | amount |',
  'the payments until 1 minute ago are:\n | amount |\n | 250 |',
  'the float of the client is 750.01 SLE',
  'the sums agree on both sides',
  'the sums agree on both sides but for 249.99 SLE in doubt',
  'nothing is left Processing',
  'the stranger is answered 404',
]

export const gatewayClaims: FalseClaims = {
  happened,
  claims,
  chapters: [...[gateway, gatewayPayments, gatewayLists, gatewayBatches, gatewayMessages, gatewayBooks, strangers]],
}
