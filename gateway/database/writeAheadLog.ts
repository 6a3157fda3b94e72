import { type FileHandle, open } from 'node:fs/promises'

/** The file beside a SQLite database into which its commits are written. */
export interface WriteAheadLog {
  /** Resolves when all that was written before is on disk. It does not hold up the event loop. */
  flush(): Promise<void>
  close(): Promise<void>
}

/** @note SQLite makes the file at the first commit, and keeps it while a connection is open. */
export function writeAheadLog(database: string): WriteAheadLog {
  let file: FileHandle | undefined
  return {
    async flush() {
      file ??= await open(`${database}-wal`, 'r+')
      await file.datasync()
    },
    async close() {
      await file?.close()
    },
  }
}
