import type { representJournalEntry } from './journal.ts'

/** The types of events with their data. */
export interface WorldEvents {
  /** Which world of this name it is: another number after it was replaced, and after Railyard was started again. */
  readonly world: { readonly incarnation: number }
  /** How often its journal was cleared. */
  readonly cleared: { readonly times: number }
  readonly exchange: ReturnType<typeof representJournalEntry>
  readonly notice: { readonly at: string; readonly text: string }
  /** How many exchanges the journal dropped before they were read. */
  readonly missed: { readonly exchanges: number }
}

/** A server-sent event as it goes over the wire. */
export function writtenEvent<Type extends keyof WorldEvents>(type: Type, data: WorldEvents[Type], id?: string): Buffer {
  return Buffer.from(`${id === undefined ? '' : `id: ${id}\n`}event: ${type}\ndata: ${JSON.stringify(data)}\n\n`)
}
