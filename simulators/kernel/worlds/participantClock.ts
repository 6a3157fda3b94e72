import type { Instant } from '../time/instant.ts'
import type { Worlds } from './worlds.ts'

/**
 * The clock of a world for an application in this process, which reads the time, asks to be woken, and keeps time from moving while
 * it works. The clock follows the name of the world: it stays valid when the world is replaced.
 */
export interface ParticipantClock {
  now(): Instant
  /** Calls back once the clock shows `due`, or when the world is replaced; the returned function cancels it. */
  at(due: Instant, wake: () => void): () => void
  /** Whether time passes by itself: in real and scaled mode. */
  runs(): boolean
  /** Keeps `advance` from moving time until the returned function is called. */
  hold(): () => void
}

export function participantClock(worlds: Worlds, name: string): ParticipantClock {
  const world = () => worlds.get(name) ?? worlds.create({ name })
  return {
    now: () => world().clock.now(),
    at: (due, wake) => world().at(due, wake),
    runs: () => world().clock.mode !== 'manual',
    hold: () => world().activity.begin(`work of a participant in world ${name}`),
  }
}
