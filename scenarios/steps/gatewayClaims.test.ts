import { testFalseClaims } from './falseClaims.fixture.ts'
import { gateway } from './gateway.ts'
import { gatewayBatches } from './gatewayBatches.ts'
import { gatewayBooks } from './gatewayBooks.ts'
import { gatewayMessages } from './gatewayMessages.ts'
import { gatewayPayments } from './gatewayPayments.ts'
import { strangers } from './strangers.ts'

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
  'the float of the client is 750.01 SLE',
  'the sums agree on both sides',
  'the sums agree on both sides but for 249.99 SLE in doubt',
  'nothing is left Processing',
  'the stranger is answered 404',
]

testFalseClaims(happened, claims, [gateway, gatewayPayments, gatewayBatches, gatewayMessages, gatewayBooks, strangers])
