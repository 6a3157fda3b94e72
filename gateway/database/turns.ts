/** Lets one at a time in, in the order in which they came. */
export interface Turns {
  /** Resolves when it is the caller's turn, with what ends it. */
  take(): Promise<() => void>
}

export function turns(): Turns {
  const waiting: (() => void)[] = []
  let taken = false

  function end(): void {
    const next = waiting.shift()
    if (next === undefined) taken = false
    else next()
  }

  return {
    take() {
      if (taken) return new Promise((resolve) => waiting.push(() => resolve(end)))
      taken = true
      return Promise.resolve(end)
    },
  }
}
