import { africasTalkingAccount } from '../africasTalkingAccount.ts'
import { africasTalkingAirtime } from '../africasTalkingAirtime.ts'
import { africasTalkingQueues } from '../africasTalkingQueues.ts'
import type { FalseClaims } from './falseClaims.fixture.ts'

/** What happens in each scenario; then one sentence claims what is false. */
const happened = `
  Given the queue of messages is paused
  When I send 10 KES of airtime to +254711000100
  And I buy 7 MB a day for +254711000103
  And I send "hello" to 3 numbers from +254711000000 on
  And 10 seconds pass
`

const claims = [
  'my airtime is Queued',
  'my airtime is Failed',
  'my data is Queued',
  'my data is Success',
  '2 wait in the queue of messages',
  '4 wait in the queue of messages',
  '1 waits in the queue of airtime',
  'the queue of messages has:\n | isPaused | false |',
  'the queue of messages has:\n | lastLeavesAt | * |',
  'the queue of airtime has:\n | head | * |',
  "my account at Africa's Talking is 999,999,589.6168 USD",
  "my account at Africa's Talking is 999,999,589.5219 KES",
]

export const africasTalkingClaims: FalseClaims = {
  happened,
  claims,
  chapters: [africasTalkingAccount, africasTalkingAirtime, africasTalkingQueues],
}
