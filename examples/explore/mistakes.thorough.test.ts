import { expect, test } from 'vitest'
import { readSchedule, replay } from '../../explore/index.ts'
import { hasPython, setupOf } from './explored.fixture.ts'

const asSaid = 'what the providers have done is what the service says it has paid'
const decided = 'nothing stays undecided'

/** Each mistake, a schedule with one deviation that shows it, and the invariant that it breaks. */
const mistakes = [
  ['shop', 'refunds-on-timeout', 'postTransactionAsync.+593990000100.1:doneButLost', asSaid],
  ['shop', 'credits-each-callback', 'transactionUpdated.+593990000203.1:callbackTwice', 'a customer is credited twice'],
  ['shop', 'saves-after-buying', 'postTransactionAsync.+593990000100.1:killedAfter', asSaid],
  ['shop', 'forgets-open-orders', 'postTransactionAsync.+593990000100.1:killedBefore', decided],
  ['shop', 'believes-callbacks', 'transactionUpdated.+593990000100.1:callbackContradicted', asSaid],
  ['payouts', 'pays-again', 'mobileB2C.+254711000100.1:doneButLost', 'no reference is paid twice'],
  ['payouts', 'resends-at-start', 'mobileB2C.+254711000100.1:killedAfter', 'no reference is paid twice'],
  [
    'payouts',
    'books-each-notification',
    'paymentNotification.+254711000100.1:callbackTwice',
    'a payout is booked twice',
  ],
  ['payouts', 'dies-of-bad-notification', 'paymentNotification.+254711000100.1:callbackGarbled', decided],
  ['payouts', 'acknowledges-first', 'paymentNotification.+254711000100.1:callbackLost', decided],
] as const

test.each(mistakes.filter(([service]) => service === 'shop' || hasPython))(
  'the %s with %s passes where nothing goes wrong, and breaks a rule in %s',
  async (service, mistake, id, breaks) => {
    const { base, run } = await replay(await setupOf(service, mistake), readSchedule(id))
    expect(base.violations).toEqual([])
    expect(run.violations.map(({ invariant }) => invariant)).toContainEqual(expect.stringContaining(breaks))
  },
)
