import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Railyard, startRailyard } from '../../testing/published.ts'
import { explore, hasPython, payouts, type Trouble } from './explored.fixture.ts'
import { answerLost, droppedCallback, killedBeforeAnswer, requestLost, unreadableCallback } from './troubles.fixture.ts'

let railyard: Railyard
beforeAll(async () => {
  railyard = await startRailyard()
})
afterAll(() => railyard.stop())

describe.runIf(hasPython)('the payout worker', () => {
  test('settles its payouts, and sends each once', async () => {
    await using world = await railyard.world()
    expect(await explore(world, payouts)).toEqual({ unexpected: [], broken: [] })
    expect(await world.journal({ operationId: 'mobileB2C' })).toHaveLength(2)
  })

  const hardCases: readonly [string, Trouble][] = [
    [
      'the answer to a payment and its notification are lost',
      async (...stage) => {
        await answerLost('mobileB2C')(...stage)
        await droppedCallback(...stage)
      },
    ],
    ["a payment never reaches Africa's Talking", requestLost('mobileB2C')],
    ['the process is killed in the middle of a payment', killedBeforeAnswer('mobileB2C')],
    ['a notification cannot be read', unreadableCallback('/callbacks/payments')],
  ]

  test.each(hardCases)('loses and doubles no money when %s', async (_, trouble) => {
    await using world = await railyard.world()
    expect((await explore(world, payouts, trouble)).broken).toEqual([])
  })
})
