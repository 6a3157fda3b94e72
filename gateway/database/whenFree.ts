import { isRecord } from '../../specs/openapi/index.ts'
import { pause } from '../runtime/wallClock.ts'

/** How often a statement is tried while another process, such as an operator's command, writes to the file: for about 5 s. */
const tries = 100

/** Does what writes to a SQLite file as soon as no other process writes. Other requests are answered meanwhile. */
export async function whenFree<Result>(write: () => Promise<Result>): Promise<Result> {
  for (let tried = 1; ; tried += 1) {
    try {
      return await write()
    } catch (error) {
      if (tried === tries || !isBusy(error)) throw error
      await pause(5)
    }
  }
}

/** SQLITE_BUSY. @see https://www.sqlite.org/rescode.html#busy */
function isBusy(error: unknown): boolean {
  return isRecord(error) && error['errcode'] === 5
}
