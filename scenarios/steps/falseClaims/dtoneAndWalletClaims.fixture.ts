import { africasTalking } from '../africasTalking.ts'
import { answers } from '../answers.ts'
import { balances } from '../balances.ts'
import { callbacks } from '../callbacks.ts'
import { dtone } from '../dtone.ts'
import { traffic } from '../traffic.ts'
import type { FalseClaims } from './falseClaims.fixture.ts'

/** What happens in each scenario; then one sentence claims what is false. */
const happened = `
  Given my wallet at Africa's Talking is set to 1,000 KES
  And I answer callbacks with 500
  When I order product 6035 for +593990000100
  And I pay 250 KES to +254711000100
  And 10 seconds pass
`

const claims = [
  'my transaction is DECLINED',
  'my transaction has:\n | prices.wholesale.amount | 3.7 |',
  'my transaction has:\n | pin.code | * |',
  'the recipients of the answer are:\n | status |\n | Failed |',
  'the recipients of the answer are:\n | status |\n | Queued |\n | Queued |',
  'the answer of DT One is 200',
  'the error of DT One is 1006001',
  "the answer of Africa's Talking has:\n | numQueued | 2 |",
  'DT One has not answered',
  'I have received transactionUpdated 1 time',
  'I have received no transactionUpdated',
  'I have received transactionUpdated in this order:\n | status.message |\n | COMPLETED |',
  'I have received transactionUpdated in this order:\n | status.message |\n | COMPLETED |\n | DECLINED |',
  'my balance at DT One is 9,996.41 USD',
  'my reserve at DT One is 0.01 USD',
  "my wallet at Africa's Talking is 1,000 KES",
  "my stash at Africa's Talking is 0 KES",
  'DT One has paid 3.61 USD in all',
  'DT One has paid +593990000100 2 times',
  "Africa's Talking has paid +254711000100 0 times",
  'Africa\'s Talking has paid the account "Mine" 1 time',
  'DT One has received postTransactionAsync 2 times',
  'DT One has received no postTransactionAsync',
  'DT One has received postTransactionAsync with:\n | external_id | order-2 |',
  'DT One has received postTransactionAsync 2 times with:\n | external_id | order-1 |',
  'DT One has received in this order:\n | request | answer |\n | postTransactionAsync | 400 |',
  "Africa's Talking has received in this order:\n | request |\n | mobileB2C |\n | mobileB2C |",
  'DT One has delivered transactionUpdated 1 time',
  'DT One has delivered transactionUpdated with:\n | status.message | COMPLETED |',
  'DT One has sent no transactionUpdated',
  'DT One has tried transactionUpdated 5 times',
  'DT One has tried transactionUpdated at:\n | time | answer |\n | 09:00:03 | 500 |\n | 09:00:08 | 200 |',
  'DT One has given up transactionUpdated 1 time',
  'DT One releases its held callbacks',
  "Africa's Talking sends the last incomingMessage again",
]

export const dtoneAndWalletClaims: FalseClaims = {
  happened,
  claims,
  chapters: [dtone, africasTalking, answers, callbacks, balances, traffic],
}
