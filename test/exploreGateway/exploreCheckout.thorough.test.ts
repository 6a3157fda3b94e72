import { expect, test } from 'vitest'
import { readSchedule, replay } from '../../explore/index.ts'
import { checkoutSetup } from './checkoutSetup.fixture.ts'

/** A lost answer or a crash where a card or a phone is charged, or where its payer returns. */
const hard = [
  'createAuthorisation.1:doneButLost',
  'createAuthorisation.1:killedAfter',
  'authenticateAuthorisation.1:killedAfter',
  'captureAuthorisation.1:doneButLost',
  'captureAuthorisation.1:killedAfter',
  'mobileCheckout.+23276123100.1:doneButLost',
  'mobileCheckout.+23276123100.1:killedAfter',
  'mobileCheckout.+23276123100.1:doneButLost,captureAuthorisation.1:doneButError502',
] as const

test.each(hard)('the gateway keeps its rules about checkouts in %s', async (id) => {
  const { run } = await replay(await checkoutSetup(), readSchedule(id))
  expect(run).toMatchObject({ violations: [], missed: [] })
})
