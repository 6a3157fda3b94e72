/** Real time for the log: milliseconds since 1970. */
export function realTime(): number {
  return Date.now()
}

/** Calls back once after real milliseconds. It does not keep the process running. */
export function later(milliseconds: number, run: () => void): void {
  setTimeout(run, milliseconds).unref()
}
