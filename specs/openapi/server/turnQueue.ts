/** Something to do; it may return what is to be done after all others. */
export type Turn = () => (() => void) | undefined

/**
 * A queue of functions that run in order at the end of the current turn of the event loop, after all pending input is read, and after them
 * what they return. The functions must not throw. @note The only file in specs that uses the event loop.
 */
export function turnQueue(): (run: Turn) => void {
  let waiting: Turn[] = []
  const runAll = (): void => {
    const ready = waiting
    waiting = []
    const after: (() => void)[] = []
    for (const run of ready) {
      const next = run()
      if (next !== undefined) after.push(next)
    }
    for (const run of after) run()
  }
  return (run) => {
    if (waiting.length === 0) setImmediate(runAll)
    waiting.push(run)
  }
}
