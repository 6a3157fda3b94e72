import type { Invariant } from '../invariant.ts'
import type { ReadRows } from '../rowsInvariant.ts'
import { rowText } from '../sources/row.ts'

/** Whether everything is decided once the world has settled. `settle`: how long it went on, in the user's words. */
export function nothingUndecided(read: ReadRows, settle: string): Invariant {
  return {
    name: 'nothing stays undecided',
    isBuiltIn: true,
    async check(end) {
      const rows = await read(end)
      if (rows.length === 0) return undefined
      return rows.map((row) => `still undecided ${settle} after the story: ${rowText(row)}`).join('\n')
    },
  }
}
