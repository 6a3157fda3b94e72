import type { Clock } from './clock.ts'

/** One task in progress: a request, a job, a sweep of the job table. The clock is held while it runs. */
export interface WorkUnit {
  /** Releases the clock although the unit has not ended; it is held again when the returned function is called. */
  letTimePass(): () => void
}

/** All tasks in progress. */
export interface Work {
  /** Runs a task as one unit; the clock is held from this call until the task has ended. */
  track<Result>(task: (unit: WorkUnit) => Promise<Result>): Promise<Result>
  /** Resolves once no task is in progress, apart from units that have let time pass. */
  idle(): Promise<void>
  /** Resolves once no task is in progress. */
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

/** Counts up and down, and resolves when it is back at zero. */
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
