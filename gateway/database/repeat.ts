import { pause } from '../runtime/wallClock.ts'
import { isConflict, isConnectionLost, isStale } from './postgresFailures.ts'

/** Waits in ms of real time: a server that is started again is back after them. */
const afterLoss = [0, 20, 100, 300, 1_000, 2_000, 4_000]
const afterConflict = [1, 2, 5, 10, 20, 50, 100, 200, 500]

/**
 * Does what can be done again: after a lost connection, and after a conflict with another transaction, a limited number of times.
 * `attempt` must have had no effect when it rejects with one of these.
 */
export async function repeat<Result>(attempt: () => Promise<Result>): Promise<Result> {
  const left = { loss: [...afterLoss], conflict: [...afterConflict] }
  for (;;) {
    try {
      return await attempt()
    } catch (error) {
      const waits = isConnectionLost(error) ? left.loss : isConflict(error) || isStale(error) ? left.conflict : []
      const wait = waits.shift()
      if (wait === undefined) throw error
      await pause(wait)
    }
  }
}
