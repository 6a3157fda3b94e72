import type { Clock } from '../runtime/clock.ts'

export interface ManualClock extends Clock {
  /** How many hold time back. */
  holds(): number
  /** Moves on by so many ms, waking what falls due in order; before each step it waits until nobody holds time back. */
  advance(duration: number): Promise<void>
}

/** A clock for tests: it moves when it is told to. */
export function manualClock(start = Date.UTC(2026, 0, 1)): ManualClock {
  let now = start
  let held = 0
  const released: (() => void)[] = []
  const wakes = new Set<{ due: number; wake: () => void }>()

  async function settle(): Promise<void> {
    while (held > 0) await new Promise<void>((resolve) => released.push(resolve))
  }

  return {
    now: () => now,
    at(due, wake) {
      const entry = { due, wake }
      wakes.add(entry)
      return () => wakes.delete(entry)
    },
    runs: () => false,
    hold() {
      held += 1
      return () => {
        held -= 1
        if (held === 0) for (const wake of released.splice(0)) wake()
      }
    },
    holds: () => held,
    async advance(duration) {
      const end = now + duration
      for (;;) {
        await settle()
        const next = [...wakes].filter(({ due }) => due <= end).sort((a, b) => a.due - b.due)[0]
        if (next === undefined) break
        wakes.delete(next)
        now = Math.max(now, next.due)
        next.wake()
      }
      now = end
    },
  }
}
