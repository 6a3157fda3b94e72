import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Railyard, startRailyard } from '../../testing/published.ts'
import { explore, shop, type Trouble } from './explored.fixture.ts'
import {
  answerLost,
  contradictedCallback,
  droppedCallback,
  killedBeforeAnswer,
  requestLost,
} from './troubles.fixture.ts'

let railyard: Railyard
beforeAll(async () => {
  railyard = await startRailyard()
})
afterAll(() => railyard.stop())

test('the shop settles its orders, and each is bought once', async () => {
  await using world = await railyard.world()
  expect(await explore(world, shop)).toEqual({ unexpected: [], broken: [] })
  expect(await world.journal({ operationId: 'postTransactionAsync' })).toHaveLength(2)
})

const hardCases: readonly [string, Trouble][] = [
  [
    'the answer to a purchase and the callback are lost',
    async (...stage) => {
      await answerLost('postTransactionAsync')(...stage)
      await droppedCallback(...stage)
    },
  ],
  ['a purchase never reaches DT One', requestLost('postTransactionAsync')],
  ['the process is killed in the middle of a purchase', killedBeforeAnswer('postTransactionAsync')],
  ['a callback is followed by one that contradicts it', contradictedCallback],
]

test.each(hardCases)('no money is lost or doubled when %s', async (_, trouble) => {
  await using world = await railyard.world()
  expect((await explore(world, shop, trouble)).broken).toEqual([])
})
