import { type Kysely, sql } from 'kysely'
import type { Tables } from '../database/tables.ts'
import { type Finding, mostFindings } from './findings.ts'

/** Holds checkout sessions against what has come for them, and that against the ledger. */
export async function checkCheckouts(database: Kysely<Tables>): Promise<Finding[]> {
  const [unposted, strays, unmoved, taken, sessions, cards, odd] = [
    await unpostedReceipts(database),
    await strayMovements(database),
    await unmovedResolutions(database),
    await takenFromSuspense(database),
    await wrongSessions(database),
    await wrongCards(database),
    await oddPayments(database),
  ]
  return [...unposted, ...strays, ...unmoved, ...taken, ...sessions, ...cards, ...odd]
}

/** Money that has come, and that the ledger has not moved to where the checkout says. */
async function unpostedReceipts(database: Kysely<Tables>): Promise<Finding[]> {
  const { rows } = await sql<{ posting: string; amount: number; place: string }>`
    select receipt.posting, receipt.amount, receipt.place from checkout_receipts as receipt
    join checkout_sessions as session on session.id = receipt.session_id
    left join ledger_movements as movement on movement.posting = receipt.posting
      and movement.amount = receipt.amount
      and movement.from_account = case session.side when 'live' then 'receivable:mobile' else 'receivable:mobile-sandbox' end
      and movement.to_account = case receipt.place when 'float' then 'float:' || session.client_id
        else case session.side when 'live' then 'suspense' else 'suspense-sandbox' end end
    where movement.posting is null limit ${sql.lit(mostFindings)}`.execute(database)
  return rows.map(({ posting, amount, place }) => ({
    ...{ check: 'checkouts', subject: posting },
    detail: `${amount} has come, and the ledger has not moved that to the ${place}`,
  }))
}

/** What the ledger has taken in by mobile money, and no checkout knows of. */
async function strayMovements(database: Kysely<Tables>): Promise<Finding[]> {
  const rows = await database
    .selectFrom('ledger_movements as movement')
    .leftJoin('checkout_receipts as receipt', 'receipt.posting', 'movement.posting')
    .select(['movement.posting', 'movement.to_account'])
    .where('movement.from_account', 'in', ['receivable:mobile', 'receivable:mobile-sandbox'])
    .where('receipt.posting', 'is', null)
    .limit(mostFindings)
    .execute()
  return rows.map(({ posting, to_account }) => ({
    ...{ check: 'checkouts', subject: posting },
    detail: `it moved money to ${to_account}, and nothing has come for a checkout under this name`,
  }))
}

/** Payments that an operator has taken out of suspense, and that the ledger has not moved there. */
async function unmovedResolutions(database: Kysely<Tables>): Promise<Finding[]> {
  const { rows } = await sql<{ posting: string; resolved_as: string; amount: number }>`
    select receipt.posting, resolution.resolved_as, receipt.amount from checkout_resolutions as resolution
    join checkout_receipts as receipt on receipt.posting = resolution.posting
    join checkout_sessions as session on session.id = receipt.session_id
    left join ledger_movements as movement on movement.posting = 'suspense:' || receipt.posting
      and movement.amount = receipt.amount and receipt.place = 'suspense'
      and movement.from_account = case session.side when 'live' then 'suspense' else 'suspense-sandbox' end
      and movement.to_account = case resolution.resolved_as when 'credited' then 'float:' || session.client_id
        else case session.side when 'live' then 'receivable:mobile' else 'receivable:mobile-sandbox' end end
    where movement.posting is null limit ${sql.lit(mostFindings)}`.execute(database)
  return rows.map(({ posting, resolved_as, amount }) => ({
    ...{ check: 'checkouts', subject: posting },
    detail: `${amount} was ${resolved_as} by an operator, and the ledger has not moved that out of suspense`,
  }))
}

/** What the ledger has moved from suspense to floats or to what phones owe, and no operator has decided. */
async function takenFromSuspense(database: Kysely<Tables>): Promise<Finding[]> {
  const { rows } = await sql<{ posting: string; to_account: string }>`
    select posting, to_account from ledger_movements as movement
    where from_account in ('suspense', 'suspense-sandbox')
      and (to_account like 'float:%' or to_account like 'receivable:mobile%')
      and not exists (
        select 1 from checkout_resolutions as resolution where 'suspense:' || resolution.posting = movement.posting
      ) limit ${sql.lit(mostFindings)}`.execute(database)
  return rows.map(({ posting, to_account }) => ({
    ...{ check: 'checkouts', subject: posting },
    detail: `it moved money from suspense to ${to_account}, and no operator has decided that`,
  }))
}

/** Sessions that say that they were paid by mobile money and were not, or the other way round, or hold back another sum than has come. */
async function wrongSessions(database: Kysely<Tables>): Promise<Finding[]> {
  const { rows } = await sql<{ id: string; status: string; credited: number; held: number }>`
    select session.id, session.status, coalesce(sums.credited, 0) as credited, coalesce(sums.held, 0) as held
    from checkout_sessions as session
    left join (
      select session_id, cast(sum(case place when 'float' then amount else 0 end) as bigint) as credited,
        cast(sum(case when place = 'suspense' and not exists (
          select 1 from checkout_resolutions as resolution where resolution.posting = checkout_receipts.posting
        ) then amount else 0 end) as bigint) as held
      from checkout_receipts group by session_id
    ) as sums on sums.session_id = session.id
    where coalesce(sums.held, 0) <> session.suspense_amount or coalesce(sums.credited, 0) <>
      case when session.status = 'Completed' and session.payment_method = 'MobileMoney' then session.amount else 0 end
    limit ${sql.lit(mostFindings)}`.execute(database)
  return rows.map(({ id, status, credited, held }) => ({
    ...{ check: 'checkouts', subject: id },
    detail: `it is ${status}, but ${credited} has come for its client and ${held} was held back`,
  }))
}

/** Sessions that say that a card has paid them whose capture is not there, and captures for a session that says otherwise. */
async function wrongCards(database: Kysely<Tables>): Promise<Finding[]> {
  const { rows } = await sql<{ id: string; status: string; captured: number }>`
    select session.id, session.status, coalesce(sums.captured, 0) as captured from checkout_sessions as session
    left join (
      select session_id, cast(sum(captured_amount) as bigint) as captured, max(id) as paid_by
      from card_authorisations where status = 'Captured' and session_id is not null group by session_id
    ) as sums on sums.session_id = session.id
    where coalesce(sums.captured, 0) <>
      case when session.status = 'Completed' and session.payment_method = 'Card' then session.amount else 0 end
      or (sums.paid_by is not null and sums.paid_by <> session.payment_id)
    limit ${sql.lit(mostFindings)}`.execute(database)
  return rows.map(({ id, status, captured }) => ({
    ...{ check: 'checkouts', subject: id },
    detail: `it is ${status}, but ${captured} was captured from cards for it`,
  }))
}

/** Payments of which the provider reports something else than it was asked for, or nothing for a month: a person has to ask there. */
async function oddPayments(database: Kysely<Tables>): Promise<Finding[]> {
  const rows = await database
    .selectFrom('checkout_attempts')
    .select(['id', 'session_id'])
    .where('review_at', 'is not', null)
    .limit(mostFindings)
    .execute()
  return rows.map(({ id, session_id }) => ({
    ...{ check: 'checkouts', subject: id },
    detail: `what its provider says of this payment for session ${session_id} is not what it was asked for, or cannot be known`,
  }))
}
