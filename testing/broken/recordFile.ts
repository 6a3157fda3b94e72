import { closeSync, mkdtempSync, openSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import type { RunRecord } from './runRecord.ts'

/** A file of records in a folder that several processes write to. */
export interface RecordFile {
  /** Writes at once: the process may be killed. */
  readonly write: (record: RunRecord) => void
  readonly close: () => void
}

/** Opens a file that no other process has. The empty folder beside it keeps its name taken. */
export function openRecordFile(folder: string): RecordFile {
  const own = mkdtempSync(join(folder, 'railyard-'))
  const file = openSync(`${own}.jsonl`, 'a')
  return {
    write: (record) => void writeSync(file, `${JSON.stringify(record)}\n`),
    close: () => closeSync(file),
  }
}
