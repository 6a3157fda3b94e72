import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Railyard, startRailyard } from '../../testing/published.ts'
import { type Explored, explore, hasPython, payouts, shop, type Trouble } from './explored.fixture.ts'
import {
  answerLost,
  contradictedCallback,
  doubledCallbacks,
  droppedCallback,
  killedBeforeAnswer,
  killedBeforeDone,
  unreadableCallback,
} from './troubles.fixture.ts'

let railyard: Railyard
beforeAll(async () => {
  railyard = await startRailyard()
})
afterAll(() => railyard.stop())

interface Mistake {
  readonly bug: string
  readonly trouble: Trouble
  /** A rule that the trouble breaks. */
  readonly breaks: string
}

const done = 'paid is what the provider has done'
const undecided = 'nothing is undecided'

const inShop: readonly Mistake[] = [
  { bug: 'refunds-on-timeout', trouble: answerLost('postTransactionAsync'), breaks: done },
  {
    bug: 'credits-each-callback',
    trouble: doubledCallbacks,
    breaks: 'a customer is credited twice for one order',
  },
  { bug: 'saves-after-buying', trouble: killedBeforeAnswer('postTransactionAsync'), breaks: done },
  { bug: 'forgets-open-orders', trouble: killedBeforeDone('postTransactionAsync'), breaks: undecided },
  { bug: 'believes-callbacks', trouble: contradictedCallback, breaks: done },
]

const inPayouts: readonly Mistake[] = [
  { bug: 'pays-again', trouble: answerLost('mobileB2C'), breaks: done },
  { bug: 'resends-at-start', trouble: killedBeforeAnswer('mobileB2C'), breaks: done },
  { bug: 'books-each-notification', trouble: doubledCallbacks, breaks: 'a payout is booked twice' },
  { bug: 'dies-of-bad-notification', trouble: unreadableCallback('/callbacks/payments'), breaks: undecided },
  { bug: 'acknowledges-first', trouble: droppedCallback, breaks: undecided },
]

const mistakes: readonly (Mistake & { readonly explored: Explored })[] = [
  ...inShop.map((mistake) => ({ ...mistake, explored: shop })),
  ...(hasPython ? inPayouts.map((mistake) => ({ ...mistake, explored: payouts })) : []),
]

test.each(mistakes)('$explored.folder with $bug passes without trouble', async ({ explored, bug }) => {
  await using world = await railyard.world()
  expect(await explore(world, { ...explored, bug })).toEqual({ unexpected: [], broken: [] })
})

test.each(mistakes)('$explored.folder with $bug breaks a rule about money amid trouble', async (mistake) => {
  await using world = await railyard.world()
  const { broken } = await explore(world, { ...mistake.explored, bug: mistake.bug }, mistake.trouble)
  expect(broken).toContain(mistake.breaks)
})
