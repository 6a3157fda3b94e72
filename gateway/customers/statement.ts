import { type Kysely, sql } from 'kysely'
import type { components } from '../../specs/types/gateway.generated.ts'
import { inPages, pageSize } from '../database/inPages.ts'
import type { Tables } from '../database/tables.ts'
import { isoTime } from '../runtime/clock.ts'
import type { Cell } from '../runtime/csv.ts'
import { currency } from '../runtime/currency.ts'
import { amountText, majorUnits } from '../runtime/money.ts'
import { dayLength, dayText } from './days.ts'
import type { WalletEntryRow } from './tables.ts'

type Statement = components['schemas']['WalletStatement']

/** Whose entries of which days are listed. Days by their beginnings, in ms since the epoch, both included. */
export interface Listed {
  readonly customerId: string
  readonly firstDay: number
  readonly lastDay: number
  readonly type?: 'credit' | 'debit' | undefined
}

/** A statement without its entries, and which they are: those behind one number up to another. */
export interface StatementHead {
  readonly head: Omit<Statement, 'entries'>
  readonly behind: number
  readonly upTo: number
}

/**
 * Counts what a wallet had before and after some days, and what moved between. Entries are only added, behind the others, so that
 * what is counted up to a number stays true while the entries are read.
 */
export async function statementHead(database: Kysely<Tables>, listed: Listed): Promise<StatementHead> {
  const { customerId, firstDay, lastDay } = listed
  const before = await lastEntryBefore(database, customerId, firstDay)
  const last = await lastEntryBefore(database, customerId, lastDay + dayLength)
  const totals = await database
    .selectFrom('wallet_entries')
    .select([sumOf('credit').as('credits'), sumOf('debit').as('debits')])
    .where('customer_id', '=', customerId)
    .where('number', '>', before.number)
    .where('number', '<=', last.number)
    .executeTakeFirstOrThrow()
  const head = {
    ...({ customerId, currency, startDate: dayText(firstDay), endDate: dayText(lastDay) } as const),
    ...{ openingBalance: majorUnits(before.balance_after), closingBalance: majorUnits(last.balance_after) },
    ...{ totalCredits: majorUnits(totals.credits), totalDebits: majorUnits(totals.debits) },
  }
  return { head, behind: before.number, upTo: last.number }
}

async function lastEntryBefore(
  database: Kysely<Tables>,
  customerId: string,
  moment: number,
): Promise<Pick<WalletEntryRow, 'number' | 'balance_after'>> {
  const entry = await database
    .selectFrom('wallet_entries')
    .select(['number', 'balance_after'])
    .where('customer_id', '=', customerId)
    .where('created_at', '<', moment)
    .orderBy('created_at', 'desc')
    .orderBy('number', 'desc')
    .limit(1)
    .executeTakeFirst()
  return entry ?? { number: 0, balance_after: 0 }
}

/** A sum is cast, since PostgreSQL makes it a type that its driver reads as text. */
function sumOf(type: WalletEntryRow['type']) {
  return sql<number>`cast(coalesce(sum(case type when ${sql.lit(type)} then amount else 0 end), 0) as bigint)`
}

/** The entries of a statement, the oldest first, read in pages: a statement of any length takes the memory of one. */
export async function* statementEntries(
  database: Kysely<Tables>,
  { customerId, type }: Listed,
  { behind, upTo }: StatementHead,
): AsyncGenerator<WalletEntryRow, void> {
  const pages = inPages((last: WalletEntryRow | undefined) => {
    const entries = database.selectFrom('wallet_entries').selectAll().where('customer_id', '=', customerId)
    const within = entries.where('number', '>', last?.number ?? behind).where('number', '<=', upTo)
    const listed = type === undefined ? within : within.where('type', '=', type)
    return listed.orderBy('number').limit(pageSize).execute()
  })
  for await (const rows of pages) yield* rows
}

/** The columns of a statement as CSV. */
export const columns = ['Date', 'Type', 'Description', 'Reference', 'Amount', 'Balance'] as const

/** The cells of an entry, in the order of the columns. */
export async function* csvRows(entries: AsyncIterable<WalletEntryRow>): AsyncGenerator<readonly Cell[], void> {
  for await (const row of entries)
    yield [
      ...([isoTime(row.created_at), row.type, row.description, row.external_reference ?? row.transfer_id] as const),
      ...([amountText(row.amount), amountText(row.balance_after)] as const),
    ]
}
