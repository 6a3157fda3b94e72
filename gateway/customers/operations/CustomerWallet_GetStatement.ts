import { type ReplyOf, type RequestOf, withRows } from '../../../specs/openapi/index.ts'
import type { components, operations } from '../../../specs/types/gateway.generated.ts'
import type { CustomerContext } from '../../capability/context.ts'
import { csvReply } from '../../runtime/csvReply.ts'
import { invalidRequest, refusal } from '../../runtime/problems.ts'
import { statements } from '../data/statements.generated.ts'
import { dayLength, dayOf, startOfDay } from '../days.ts'
import { representEntry } from '../representEntry.ts'
import { columns, csvRows, statementEntries, statementHead } from '../statement.ts'
import type { WalletEntryRow } from '../tables.ts'

type Shape = operations['CustomerWallet_GetStatement']

/** Lists the entries of the caller's wallet, as JSON or as a CSV file, while it reads them. @see docs/gateway.md#wallets */
export async function CustomerWallet_GetStatement(
  { query }: RequestOf<Shape>,
  context: CustomerContext,
): Promise<ReplyOf<Shape>> {
  const { database, customer, clock, log } = context
  const { startDate, endDate, type, format } = query
  const lastDay = endDate === undefined ? startOfDay(clock.now()) : dayOf(endDate)
  const usualFirst = startOfDay(lastDay - (statements.usualDays - 1) * dayLength)
  const firstDay = startDate === undefined ? usualFirst : dayOf(startDate)
  if (firstDay > lastDay) {
    const errors = { startDate: [endDate === undefined ? 'is in the future' : 'is after `endDate`'] }
    return refusal(context, invalidRequest, { detail: 'The statement begins after its end.', errors })
  }
  const listed = { customerId: customer.id, firstDay, lastDay, type }
  const found = await statementHead(database, listed)
  const { head } = found
  const entries = statementEntries(database, listed, found)
  if (format === 'csv')
    return csvReply(log, { name: `statement-${head.startDate}-${head.endDate}`, columns, rows: csvRows(entries) })
  const statement: components['schemas']['WalletStatement'] = { ...head, entries: [] }
  const body = withRows(statement, 'entries', represented(entries))
  return { status: 200, contentType: 'application/json', body }
}

async function* represented(
  entries: AsyncIterable<WalletEntryRow>,
): AsyncGenerator<components['schemas']['LedgerEntry'], void> {
  for await (const entry of entries) yield representEntry(entry)
}
