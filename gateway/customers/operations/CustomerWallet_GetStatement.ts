import { Readable } from 'node:stream'
import { type ReplyOf, type RequestOf, withRows } from '../../../specs/openapi/index.ts'
import type { components, operations } from '../../../specs/types/gateway.generated.ts'
import type { CustomerContext } from '../../capability/context.ts'
import { csvText } from '../../runtime/csv.ts'
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
  const { head, lastNumber } = await statementHead(database, listed)
  const entries = statementEntries(database, listed, lastNumber)
  if (format === 'csv') {
    const file = Readable.from(csvText(columns, csvRows(entries)), { objectMode: false })
    file.once('error', (error) => log.error({ error }, 'a statement broke off'))
    const name = `statement-${head.startDate}-${head.endDate}.csv`
    return {
      ...{ status: 200, contentType: 'text/csv; charset=utf-8', body: file },
      headers: { 'Content-Disposition': `attachment; filename="${name}"` },
    }
  }
  const statement: components['schemas']['WalletStatement'] = { ...head, entries: [] }
  const body = withRows(statement, 'entries', represented(entries))
  return { status: 200, contentType: 'application/json', body }
}

async function* represented(
  entries: AsyncIterable<WalletEntryRow>,
): AsyncGenerator<components['schemas']['LedgerEntry'], void> {
  for await (const entry of entries) yield representEntry(entry)
}
