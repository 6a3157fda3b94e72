import { type WallClock, wallClock } from '../../simulators/kernel/time/wallClock.ts'

/** How many times shorter a wait is. */
const shortened = 20

/** An exchange between two parts of this process is over after fewer turns of its event loop, however slow the machine is. */
const turns = 50

/**
 * Real time for callbacks that are received in this process: their time-outs end after a twentieth of the time, but not before an answer
 * that is under way could be read. A receiver that keeps silent costs milliseconds so, and not seconds.
 */
export const callbackWall: WallClock = {
  ...wallClock,
  after(delay, wake) {
    let isCancelled = false
    const cancel = wallClock.after(delay / shortened, async () => {
      for (let turn = 0; turn < turns && !isCancelled; turn++) await wallClock.turn()
      if (!isCancelled) wake()
    })
    return () => {
      isCancelled = true
      cancel()
    }
  },
}
