import { type ExpectWorld, matchers, type WorldMatchers } from '../matchers/matchers.ts'
import type { RailyardOptions } from '../yard/startRailyard.ts'
import { type TestHooks, type UsedRailyard, useWorldWith } from './useWorld.ts'

declare global {
  // biome-ignore lint/style/noNamespace: the types of jest are extended in their namespace.
  namespace jest {
    // biome-ignore lint/complexity/noBannedTypes: declarations of one interface have the same type parameters.
    interface Matchers<R, T = {}> extends WorldMatchers {}
  }
}

const runner = globalsOfJest()
runner.expect.extend(matchers)

/**
 * For the top of a test file: starts Railyard, or joins one, and opens a world for each test. Importing this module also adds the
 * matchers of worlds to the global `expect`.
 */
export function useWorld(options: RailyardOptions = {}): UsedRailyard {
  return useWorldWith(runner, options)
}

/** The global `expect`, typed for worlds, for files that import theirs from `@jest/globals`. */
export const expectWorld: ExpectWorld = (world) => runner.expect(world)

interface JestGlobals extends TestHooks {
  readonly expect: ExpectWorld & { extend(added: typeof matchers): void }
}

function globalsOfJest(): JestGlobals {
  const globals: object = globalThis
  if (isJest(globals)) return globals
  throw new Error(
    "Failed to find jest's globals. Without injectGlobals, call expect.extend(matchers) and startRailyard() of railyard/testing.",
  )
}

function isJest(globals: object): globals is JestGlobals {
  return ['beforeAll', 'beforeEach', 'afterEach', 'afterAll', 'expect'].every((name) => name in globals)
}
