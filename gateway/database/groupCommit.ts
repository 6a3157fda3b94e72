/** Waits until what was committed is on disk. One flush serves all that were committed before it began. */
export interface GroupCommit {
  /** Call it after each commit. */
  committed(): void
  /** Resolves when all that was committed before this call is on disk; rejects for good once a flush has failed. */
  onDisk(): Promise<void>
}

/**
 * @note After a failed flush the operating system may call the next one successful although pages were lost, so a failure is
 * final: the gateway must be started again.
 */
export function groupCommit(flush: () => Promise<void>): GroupCommit {
  let commits = 0
  let flushed = 0
  let running: Promise<void> | undefined

  async function flushAll(): Promise<void> {
    const upTo = commits
    await flush().catch((cause) => {
      throw new Error('the disk did not take what was committed: start the gateway again', { cause })
    })
    flushed = upTo
    running = undefined
  }

  return {
    committed() {
      commits += 1
    },
    async onDisk() {
      const wanted = commits
      while (flushed < wanted) {
        running ??= flushAll()
        await running
      }
    },
  }
}
