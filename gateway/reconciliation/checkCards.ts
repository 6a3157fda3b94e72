import { type Kysely, sql } from 'kysely'
import type { Tables } from '../database/tables.ts'
import { type Finding, mostFindings } from './findings.ts'

/** Holds what the ledger says is owed for cards against the captures, and names what the acquirer contradicts. */
export async function checkCards(database: Kysely<Tables>): Promise<Finding[]> {
  return [
    ...(await misplacedCaptures(database)),
    ...(await strayCredits(database)),
    ...(await contradictions(database)),
  ]
}

/**
 * A captured authorisation has credited the float of its client once, from what the acquirer of its side owes; any other one nothing, or
 * its float has given that back.
 */
async function misplacedCaptures(database: Kysely<Tables>): Promise<Finding[]> {
  const { rows } = await sql<{ id: string; status: string; captured: number; posted: number }>`
    select card.id, card.status, coalesce(card.captured_amount, 0) as captured,
      cast(coalesce(entry.amount, 0) - coalesce(back.amount, 0) as bigint) as posted
    from card_authorisations as card
    left join ledger_movements as movement on movement.posting = 'capture:' || card.id
    left join ledger_entries as entry on entry.posting = movement.posting and entry.amount > 0
    left join ledger_movements as back on back.posting = 'uncapture:' || card.id
    where coalesce(entry.amount, 0) - coalesce(back.amount, 0) <> case card.status when 'Captured' then coalesce(card.captured_amount, 0) else 0 end
      or movement.to_account <> 'float:' || card.client_id
      or movement.from_account <> 'receivable:acquirer' || case card.side when 'sandbox' then '-sandbox' else '' end
      or back.from_account <> movement.to_account or back.to_account <> movement.from_account
    limit ${sql.lit(mostFindings)}`.execute(database)
  return rows.map(({ id, status, captured, posted }) => ({
    ...{ check: 'cards', subject: id },
    detail: `it is ${status} with a capture of ${captured}, but the ledger has credited ${posted} for it, or another account`,
  }))
}

/** What the acquirer owes by the ledger for no authorisation. */
async function strayCredits(database: Kysely<Tables>): Promise<Finding[]> {
  const { rows } = await sql<{ posting: string }>`
    select posting from ledger_movements as movement
    where ('receivable:acquirer' in (from_account, to_account)
      or 'receivable:acquirer-sandbox' in (from_account, to_account))
      and not exists (select 1 from card_authorisations as card where movement.posting in ('capture:' || card.id, 'uncapture:' || card.id))
    limit ${sql.lit(mostFindings)}`.execute(database)
  return rows.map(({ posting }) => ({
    ...{ check: 'cards', subject: posting },
    detail: 'the ledger has posted it, and no authorisation is behind it',
  }))
}

async function contradictions(database: Kysely<Tables>): Promise<Finding[]> {
  const contradicted = database.selectFrom('card_authorisations').select(['id', 'contradicted'])
  const rows = await contradicted.where('contradicted', 'is not', null).limit(mostFindings).execute()
  return rows.map(({ id, contradicted }) => ({
    ...{ check: 'cards', subject: id },
    detail: `the acquirer contradicts what is known: ${contradicted}`,
  }))
}
