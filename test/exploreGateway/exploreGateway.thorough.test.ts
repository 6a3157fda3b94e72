import { expect, test } from 'vitest'
import { readSchedule, replay } from '../../explore/index.ts'
import { gatewaySetup } from './gatewaySetup.fixture.ts'

/** What an exploration has found, each with the invariants that it breaks. One that is mended fails here, and moves to those that hold. */
const known = [
  [
    'transactionUpdated.+254711001203.1:callbackContradicted',
    [
      'what the providers have done is what the service says it has paid',
      'never: an item and its last transaction say different things',
    ],
  ],
] as const

/** The schedules that lost money in other services: a crash or a lost answer where money moves. */
const hard = [
  'mobileB2C.+23276000456.1:killedAfter',
  'mobileB2C.+23276000456.1:doneButLost,paymentNotification.+23276000456.1:callbackLost',
  'postTransactionAsync.+254711000456.1:killedAfter',
  'postTransactionAsync.+254711000456.1:doneButError502,transactionUpdated.+254711000456.1:callbackTwice',
] as const

test.each(known)('known: the gateway breaks its rules in %s', async (id, invariants) => {
  const { base, run } = await replay(await gatewaySetup(), readSchedule(id))
  expect(base.violations).toEqual([])
  expect(run.violations.map(({ invariant }) => invariant)).toEqual(invariants)
})

test.each(hard)('the gateway keeps its rules about money in %s', async (id) => {
  const { run } = await replay(await gatewaySetup(), readSchedule(id))
  expect(run).toMatchObject({ violations: [], missed: [] })
})
