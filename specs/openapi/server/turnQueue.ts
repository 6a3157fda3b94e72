/**
 * A queue of functions that run in order at the end of the current turn of the event loop, after all pending input is read. The
 * functions must not throw. @note The only file in specs that uses the event loop.
 */
export function turnQueue(): (run: () => void) => void {
  let waiting: (() => void)[] = []
  const runAll = (): void => {
    const ready = waiting
    waiting = []
    for (const run of ready) run()
  }
  return (run) => {
    if (waiting.length === 0) setImmediate(runAll)
    waiting.push(run)
  }
}
