import type { Duration } from '../time/instant.ts'
import type { World } from '../worlds/world.ts'

/** Of the world's time: what is called back later than this is called back after the reply, whatever a plan says. */
const longestWait: Duration = 60_000

/**
 * Resolves when the first attempt of a callback has ended that the request with this journal entry has led to, or when none is to come
 * any more; undefined where there is none to wait for.
 */
export function firstCallback(world: World, entry: number): Promise<void> | undefined {
  const until = world.clock.now() + longestWait
  if (world.isDropped || !world.timers.isPending(entry, until)) return undefined
  const { promise, resolve } = Promise.withResolvers<void>()
  world.callbacks.onFirstAttempt(entry, { until, done: resolve })
  world.fireDue()
  return promise
}
