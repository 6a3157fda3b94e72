/** Shows how far a run is: a line that is overwritten on a terminal, a line for each tenth elsewhere. */
export interface Progress {
  show(line: string, done: number, total: number): void
  /** Removes the line from a terminal. */
  clear(): void
}

/** @param write takes the lines where there is no terminal. */
export function createProgress(write: (text: string) => void): Progress {
  const isTerminal = process.stderr.isTTY === true
  let tenths = 0
  return {
    show(line, done, total) {
      const now = Math.floor((10 * done) / total)
      if (isTerminal) process.stderr.write(`\r${line}\u001b[K`)
      else if (now > tenths) write(`${line}\n`)
      // Fewer than before where the total has grown: what is added has tenths too.
      tenths = now
    },
    clear() {
      if (isTerminal) process.stderr.write('\r\u001b[K')
    },
  }
}
