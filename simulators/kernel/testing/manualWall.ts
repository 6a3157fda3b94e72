import { type WallClock, wallClock } from '../time/wallClock.ts'

export interface ManualWall extends WallClock {
  /** Moves real time on by so many ms and wakes what falls due, in order. */
  pass(milliseconds: number): void
}

/** Real time that a test moves. */
export function manualWall(): ManualWall {
  let now = 0
  const alarms = new Set<{ readonly due: number; readonly wake: () => void }>()
  const nextBy = (end: number) => [...alarms].filter(({ due }) => due <= end).sort((a, b) => a.due - b.due)[0]
  return {
    now: () => now,
    after(delay, wake) {
      const alarm = { due: now + delay, wake }
      alarms.add(alarm)
      return () => alarms.delete(alarm)
    },
    turn: () => wallClock.turn(),
    pass(milliseconds) {
      const end = now + milliseconds
      for (let alarm = nextBy(end); alarm !== undefined; alarm = nextBy(end)) {
        alarms.delete(alarm)
        now = alarm.due
        alarm.wake()
      }
      now = end
    },
  }
}
