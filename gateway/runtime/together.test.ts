import { expect, test } from 'vitest'
import { together } from './together.ts'
import { giveWay } from './wallClock.ts'

/** Serves by doubling, each round when it is let go. */
function doubling(most: number) {
  const rounds: { readonly asked: readonly number[]; readonly end: PromiseWithResolvers<void> }[] = []
  const double = together(most, async (asked: readonly number[]) => {
    const end = Promise.withResolvers<void>()
    rounds.push({ asked, end })
    await end.promise
    return asked.map((one) => 2 * one)
  })
  return { rounds, double }
}

test('who asks while others are being served is served together with all who did, in the order of the asking', async () => {
  const { rounds, double } = doubling(3)
  const answers = Promise.all([1, 2, 3, 4, 5].map(double))
  for (let round = 0; round < 3; round += 1) {
    rounds[round]?.end.resolve()
    await giveWay()
  }
  expect(await answers).toEqual([2, 4, 6, 8, 10])
  expect(rounds.map(({ asked }) => asked)).toEqual([[1], [2, 3, 4], [5]])
})

test('who asks when nobody is being served is served at once', async () => {
  const { rounds, double } = doubling(3)
  for (const round of [0, 1]) {
    const answer = double(round)
    await giveWay()
    rounds[round]?.end.resolve()
    expect(await answer).toBe(2 * round)
  }
  expect(rounds).toHaveLength(2)
})

test('a round that fails rejects those who are in it, and the next one goes on', async () => {
  const { rounds, double } = doubling(2)
  const answers = Promise.allSettled([1, 2, 3, 4].map(double))
  rounds[0]?.end.resolve()
  await giveWay()
  rounds[1]?.end.reject(new Error('no'))
  await giveWay()
  rounds[2]?.end.resolve()
  expect((await answers).map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'rejected', 'fulfilled'])
})
