import { type EntryHead, parseInstant } from '../../kernel/index.ts'
import { type ControlOperation, inWorld } from '../context.ts'
import { representJournalEntry } from '../resources/journal.ts'

export const getJournal: ControlOperation<'getJournal'> = inWorld(({ query }, { journal }) => {
  const since = query.since === undefined ? undefined : parseInstant(query.since)
  const fits = (entry: EntryHead): boolean =>
    (query.service === undefined || entry.service === query.service) &&
    (query.operationId === undefined || entry.operationId === query.operationId) &&
    (query.status === undefined || entry.reply?.status === query.status) &&
    (since === undefined || entry.at >= since)
  const entries = journal.query(fits).map(representJournalEntry)
  return { status: 200, body: { limit: journal.limit, dropped: journal.dropped, entries } }
})
