/**
 * Runs what is put into it once all has been read that came in with the present turn of the event loop, in its order. Nothing put
 * into it may throw. The only file of the specs that reaches for the event loop.
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
