import { expect, test } from 'vitest'
import { readSchedule, replay } from '../../explore/index.ts'
import { hasPython, setupOf } from './explored.fixture.ts'

const hardCases = [
  ['shop', 'postTransactionAsync.+593990000100.1:doneButLost'],
  ['shop', 'postTransactionAsync.+593990000100.1:killedAfter,transactionUpdated.+593990000100.1:callbackLost'],
  ['payouts', 'mobileB2C.+254711000100.1:killedAfter'],
  // Its thread waits for the answer, and the story goes on only when that has given up.
  ['payouts', 'mobileB2C.+254711000100.1:unanswered'],
  ['payouts', 'mobileB2C.+254711000100.1:doneButError503,paymentNotification.+254711000100.1:callbackTwice'],
] as const

test.each(hardCases.filter(([service]) => service === 'shop' || hasPython))(
  'the %s keeps its rules about money in %s',
  async (service, id) => {
    const { base, run } = await replay(await setupOf(service), readSchedule(id))
    expect(base.violations).toEqual([])
    expect(run).toMatchObject({ violations: [], missed: [] })
  },
)
