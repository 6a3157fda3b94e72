/** Lets one at a time in. */
export interface Turns {
  /** Resolves when it is the caller's turn, with what ends it. Short turns come in the order in which they were asked for. */
  take(): Promise<() => void>
  /**
   * The same for a turn that may take long: short turns that wait go first, at most `mostFirst` of them. After it no other long turn
   * comes for as long as it took, so that what is done in several short turns does not wait for several long ones.
   */
  takeLong(): Promise<() => void>
}

const mostFirst = 1_000

/** The longest rest after a long turn, in real ms. */
const longestRest = 100

/** Real time, in ms. */
interface RealTime {
  now(): number
  pause(duration: number): Promise<void>
}

export function turns({ now, pause }: RealTime): Turns {
  const short: (() => void)[] = []
  const long: (() => void)[] = []
  let [isTaken, isResting, first] = [false, false, 0]

  function next(): void {
    const isLong = long.length > 0 && !isResting && (short.length === 0 || first >= mostFirst)
    const enter = (isLong ? long : short).shift()
    first = isLong || long.length === 0 ? 0 : first + 1
    isTaken = enter !== undefined
    enter?.()
  }

  async function endLong(started: number): Promise<void> {
    isResting = true
    next()
    await pause(Math.min(now() - started, longestRest))
    isResting = false
    if (!isTaken) next()
  }

  function takeFrom(waiting: (() => void)[]): Promise<void> {
    return new Promise((resolve) => {
      waiting.push(resolve)
      if (!isTaken) next()
    })
  }

  return {
    async take() {
      await takeFrom(short)
      return next
    },
    async takeLong() {
      await takeFrom(long)
      const started = now()
      return () => void endLong(started)
    },
  }
}
