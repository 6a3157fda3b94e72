import { insertRows } from '../database/insertRows.ts'
import { isSqlite } from '../database/isSqlite.ts'
import { sendLater } from '../database/sendLater.ts'
import type { Writing } from '../database/writing.ts'
import { maskReceiver } from '../destinations/maskReceiver.ts'
import { uuid } from '../runtime/ids.ts'
import type { Random } from '../runtime/random.ts'
import type { FraudFlag } from './fraudFlags.ts'
import type { Way } from './routePayout.ts'
import type { TransactionRow } from './tables.ts'

export interface NewTransaction extends Way {
  readonly clientId: string
  readonly apiUserId: string
  readonly batchItemId: string | null
  /** Minor units of SLE. */
  readonly amount: number
  readonly status: 'Pending' | 'Processing' | 'Blocked'
  readonly flags: readonly FraudFlag[]
  /** @default a text that names the receiver */
  readonly narration?: string | undefined
  /** The client that the money is for, where a client pays another one. */
  readonly destinationClientId?: string | undefined
  /** The reference of the bulk payment that it is an entry of. */
  readonly bulkReference?: string
  /** Whether it counts for the velocity of later payouts. @default true, but for an item of a batch */
  readonly isCounted?: boolean
}

/** The row of a payout that has not been submitted yet. */
export function newTransaction({ random, now }: Writing, payout: NewTransaction): TransactionRow {
  return {
    id: uuid(random),
    reference_number: referenceNumber(random, now),
    client_id: payout.clientId,
    api_user_id: payout.apiUserId,
    batch_item_id: payout.batchItemId,
    bulk_reference: payout.bulkReference ?? null,
    provider: payout.provider,
    amount: payout.amount,
    channel: payout.channel,
    receiver: payout.receiver,
    destination_client_id: payout.destinationClientId ?? null,
    narration: payout.narration ?? `Payout to ${maskReceiver(payout.receiver)}`,
    status: payout.status,
    submission: 'Waiting',
    doubtful_since: null,
    absent_at: null,
    asked_product: null,
    asked_amount: null,
    asked_unit: null,
    provider_reference: null,
    answered: null,
    disputed: null,
    provider_cost: null,
    provider_cost_unit: null,
    failure_reason: payout.status === 'Blocked' ? blockedReason : null,
    flags: JSON.stringify(payout.flags),
    review_at: null,
    counted: isCounted(payout) ? 1 : 0,
    created_at: now,
    completed_at: null,
  }
}

function isCounted({ status, batchItemId, isCounted: counts = true }: NewTransaction): boolean {
  return counts && status !== 'Blocked' && batchItemId === null
}

/** Why a payout was not made that is Blocked. */
export const blockedReason = 'Stopped by a fraud check'

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'

/** `TP`, the day in UTC and eight characters of base 32. */
export function referenceNumber(random: Random, now: number): string {
  const day = new Date(now).toISOString().slice(0, 10).replaceAll('-', '')
  const characters = [...random.bytes(8)].map((byte) => alphabet[byte % 32])
  return `TP${day}${characters.join('')}`
}

/** Stores payouts. */
export async function insertTransactions({ transaction }: Writing, rows: readonly TransactionRow[]): Promise<void> {
  await insertRows(transaction, 'transactions', rows)
}

/**
 * Reads a transaction; nobody else changes its row until the database transaction ends. SQLite lets one transaction at a time write, so
 * it needs no lock.
 */
export async function lockTransaction({ transaction }: Writing, id: string): Promise<TransactionRow | undefined> {
  return transaction
    .selectFrom('transactions')
    .selectAll()
    .where('id', '=', id)
    .$if(!isSqlite(transaction), (query) => query.forNoKeyUpdate())
    .executeTakeFirst()
}

/**
 * The same, with its batch item locked before it where the item has several attempts: word of two attempts at the same time would
 * otherwise wait for each other.
 */
export async function lockAttempt(writing: Writing, id: string): Promise<TransactionRow | undefined> {
  const { transaction } = writing
  const item = transaction
    .selectFrom('batch_items')
    .select('id')
    .where('id', '=', (query) => query.selectFrom('transactions').select('batch_item_id').where('id', '=', id))
    .where('retry_count', '>', 0)
  if (!isSqlite(transaction)) await sendLater(transaction, item.forNoKeyUpdate().compile())
  return lockTransaction(writing, id)
}
