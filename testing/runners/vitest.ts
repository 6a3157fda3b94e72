import { expect as baseExpect, test as baseTest, type ExpectStatic, type TestAPI } from 'vitest'
import { type ExpectWorld, matchers } from '../matchers/matchers.ts'
import { type Railyard, type RailyardOptions, startRailyard } from '../yard/startRailyard.ts'
import type { World } from '../yard/yardWorld.ts'
import { warnOfHeldReply } from './heldReply.ts'

export interface RailyardFixtures {
  /** Options of `startRailyard`: `test.extend({ railyardOptions: { redirect: true } })`. */
  railyardOptions: RailyardOptions
  /** One for all tests of a file. */
  railyard: Railyard
  /** A fresh world for each test, deleted after it. */
  world: World
}

/** The `expect` of vitest, which takes worlds too. */
export const expect: ExpectWorld & ExpectStatic = extended(baseExpect)

/** The `test` of vitest with a world for each test: `test('…', async ({ world }) => …)`. */
export const test: TestAPI<RailyardFixtures> = baseTest.extend<RailyardFixtures>({
  railyardOptions: [{}, { scope: 'file' }],
  railyard: [
    async ({ railyardOptions }, use) => {
      await using railyard = await startRailyard(railyardOptions)
      await use(railyard)
    },
    { scope: 'file' },
  ],
  world: async ({ railyard }, use) => {
    await using world = await railyard.world()
    await use(world)
    await warnOfHeldReply(world)
  },
})

function extended(expect: ExpectStatic): ExpectWorld & ExpectStatic {
  expect.extend(matchers)
  if (takesWorlds(expect)) return expect
  throw new Error('Failed to add the matchers of worlds: this version of vitest has no expect.extend.')
}

function takesWorlds(expect: ExpectStatic): expect is ExpectStatic & ExpectWorld {
  return 'toHaveReceived' in expect(undefined)
}
