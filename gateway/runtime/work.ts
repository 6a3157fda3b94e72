import type { Clock } from './clock.ts'

/** One thing under way: a request being served, a job, a sweep of the job table. While it runs, time stands still. */
export interface WorkUnit {
  /** Lets time move on although the unit has not ended; it stands still again when the returned function is called. */
  letTimePass(): () => void
}

/** All that the gateway has under way. */
export interface Work {
  /** Runs a task as one unit; the clock is held from this call until the task has ended. */
  track<Result>(task: (unit: WorkUnit) => Promise<Result>): Promise<Result>
  /** Resolves once nothing is under way, apart from units that have let time pass. */
  idle(): Promise<void>
  /** Resolves once nothing at all is under way. */
  ended(): Promise<void>
}

export function createWork(clock: Clock): Work {
  const running = countdown()
  const holding = countdown()

  function hold(): () => void {
    const release = clock.hold()
    const done = holding.add()
    return () => {
      release()
      done()
    }
  }

  async function track<Result>(task: (unit: WorkUnit) => Promise<Result>): Promise<Result> {
    const end = running.add()
    let release = hold()
    try {
      return await task({ letTimePass })
    } finally {
      release()
      end()
    }

    function letTimePass(): () => void {
      release()
      release = () => {}
      return () => {
        release = hold()
      }
    }
  }

  return { track, idle: holding.zero, ended: running.zero }
}

/** Counts up and down, and tells when it is back at nought. */
function countdown(): { add(): () => void; zero(): Promise<void> } {
  let count = 0
  let waiting: (() => void)[] = []
  return {
    add() {
      count += 1
      return () => {
        count -= 1
        if (count > 0) return
        const woken = waiting
        waiting = []
        for (const wake of woken) wake()
      }
    },
    zero: () => new Promise((resolve) => (count === 0 ? resolve() : waiting.push(resolve))),
  }
}
