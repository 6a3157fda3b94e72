/** Where requests that are sent at the same time wait until each has a connection. */
export interface StartingLine {
  /** Called by one request; resolves when all have called it. */
  wait(): Promise<void>
}

export function createStartingLine(count: number): StartingLine {
  const { promise, resolve } = Promise.withResolvers<void>()
  let waiting = 0
  return {
    wait() {
      waiting += 1
      if (waiting >= count) resolve()
      return promise
    },
  }
}
