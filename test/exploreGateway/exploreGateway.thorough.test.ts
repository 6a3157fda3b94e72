import { expect, test } from 'vitest'
import { readSchedule, replay } from '../../explore/index.ts'
import { gatewaySetup } from './gatewaySetup.fixture.ts'

/** The schedules that lost money: a crash or a lost answer where money moves, and callbacks that contradict what the provider answers. */
const hard = [
  'transactionUpdated.+254711001203.1:callbackContradicted',
  'transactionUpdated.+254711000456.1:callbackContradicted',
  'paymentNotification.+23276000456.1:callbackContradicted',
  'mobileB2C.+23276000456.1:killedAfter',
  'mobileB2C.+23276000456.1:doneButLost,paymentNotification.+23276000456.1:callbackLost',
  'postTransactionAsync.+254711000456.1:killedAfter',
  'postTransactionAsync.+254711000456.1:doneButError502,transactionUpdated.+254711000456.1:callbackTwice',
] as const

test.each(hard)('the gateway keeps its rules about money in %s', async (id) => {
  const { run } = await replay(await gatewaySetup(), readSchedule(id))
  expect(run).toMatchObject({ violations: [], missed: [] })
})
