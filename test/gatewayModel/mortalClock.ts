import type { Clock } from '../../gateway/index.ts'

/** A clock that one gateway is given, until the gateway dies. */
export interface MortalClock {
  readonly clock: Clock
  /** Wakes nobody any more, and lets go of the time. */
  stop(): void
}

export function mortalClock(clock: Clock): MortalClock {
  const ends = new Set<() => void>()
  let isStopped = false

  function until(end: () => void): () => void {
    const once = (): void => {
      if (ends.delete(once)) end()
    }
    ends.add(once)
    return once
  }

  return {
    clock: {
      now: clock.now,
      runs: clock.runs,
      at(due, wake) {
        if (isStopped) return () => undefined
        const cancel = until(
          clock.at(due, () => {
            ends.delete(cancel)
            wake()
          }),
        )
        return cancel
      },
      hold: () => (isStopped ? () => undefined : until(clock.hold())),
    },
    stop() {
      isStopped = true
      for (const end of [...ends]) end()
    },
  }
}
