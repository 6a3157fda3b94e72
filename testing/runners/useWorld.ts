import { type Railyard, type RailyardOptions, startRailyard } from '../yard/startRailyard.ts'
import type { World } from '../yard/yardWorld.ts'
import { warnOfHeldReply } from './heldReply.ts'

/** Hooks of a test runner. */
export interface TestHooks {
  beforeAll(run: () => Promise<void>): void
  beforeEach(run: () => Promise<void>): void
  afterEach(run: () => Promise<void>): void
  afterAll(run: () => Promise<void>): void
}

/** What the tests of a file use. */
export interface UsedRailyard {
  readonly railyard: Railyard
  /** A fresh one in each test. */
  readonly world: World
}

/** Starts Railyard before the tests of a file, opens a world for each test and deletes it afterwards. */
export function useWorldWith(hooks: TestHooks, options: RailyardOptions): UsedRailyard {
  let railyard: Railyard | undefined
  let world: World | undefined
  hooks.beforeAll(async () => {
    railyard = await startRailyard(options)
  })
  hooks.beforeEach(async () => {
    world = await railyard?.world()
  })
  hooks.afterEach(async () => {
    if (world !== undefined) await warnOfHeldReply(world)
    await world?.drop()
    world = undefined
  })
  hooks.afterAll(async () => {
    await railyard?.stop()
    railyard = undefined
  })
  return {
    get railyard() {
      return present(railyard, 'Railyard')
    },
    get world() {
      return present(world, 'a world')
    },
  }
}

function present<Value>(value: Value | undefined, name: string): Value {
  if (value !== undefined) return value
  throw new Error(`Failed to use ${name}: it is there in tests and in the hooks that run around each of them.`)
}
