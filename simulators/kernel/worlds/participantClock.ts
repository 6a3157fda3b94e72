import type { Instant } from '../time/instant.ts'
import type { Worlds } from './worlds.ts'

/**
 * A world's clock as an application in this process uses it: it reads the time, asks to be woken, and keeps time from moving
 * while it is at work. It follows the name, so a world that is replaced takes its participants along.
 */
export interface ParticipantClock {
  now(): Instant
  /** Calls back once the clock shows `due`, or when the world is replaced; the function that is returned cancels it. */
  at(due: Instant, wake: () => void): () => void
  /** Time does not move in `advance` until the function that is returned is called. */
  hold(): () => void
}

export function participantClock(worlds: Worlds, name: string): ParticipantClock {
  const world = () => worlds.get(name) ?? worlds.create({ name })
  return {
    now: () => world().clock.now(),
    at: (due, wake) => world().at(due, wake),
    hold: () => world().activity.begin(`work of a participant in world ${name}`),
  }
}
