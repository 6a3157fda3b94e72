import type { Kysely } from 'kysely'
import { accounts, openAccounts, post } from '../accounts/ledger.ts'
import { addToSuspense, lockStored } from '../checkout/sessions.ts'
import type { ResolutionRow } from '../checkout/tables.ts'
import type { Tables } from '../database/tables.ts'
import type { Writing } from '../database/writing.ts'
import { record } from './audit.ts'

/** A payment that came for a checkout session after its end, and waits in suspense. */
export interface HeldPayment {
  /** Names it; see `ReceiptRow.posting`. */
  readonly id: string
  readonly sessionId: string
  /** The name of the client. */
  readonly client: string
  /** The number in E.164 that has paid. */
  readonly payer: string | null
  /** Minor units of SLE. */
  readonly amount: number
  /** ms since the epoch, on the gateway's clock. */
  readonly receivedAt: number
}

export interface SuspenseResolution {
  /** As `heldPayments` names it. */
  readonly payment: string
  readonly as: ResolutionRow['resolved_as']
  readonly actor: string
  readonly reason: string
}

/** A payment that waits no more: minor units of SLE, and the name of the client of its session. */
export interface SuspenseResolved {
  readonly amount: number
  readonly client: string
}

/** What waits in suspense, also of sandboxes, the oldest first. */
export async function heldPayments(database: Kysely<Tables>): Promise<HeldPayment[]> {
  return database
    .selectFrom('checkout_receipts as receipt')
    .innerJoin('checkout_sessions as session', 'session.id', 'receipt.session_id')
    .innerJoin('checkout_attempts as attempt', 'attempt.id', 'receipt.attempt_id')
    .innerJoin('clients as client', 'client.id', 'session.client_id')
    .leftJoin('checkout_resolutions as resolution', 'resolution.posting', 'receipt.posting')
    .select(['receipt.posting as id', 'receipt.session_id as sessionId', 'receipt.amount'])
    .select(['receipt.received_at as receivedAt', 'attempt.payer', 'client.name as client'])
    .where('receipt.place', '=', 'suspense')
    .where('resolution.posting', 'is', null)
    .orderBy('receipt.received_at')
    .orderBy('receipt.posting')
    .execute()
}

/**
 * Takes a payment out of suspense, once: to the float of its client, or off what Africa's Talking owes, because the payer has the money
 * back. Throws where it does not wait. @see docs/gateway.md#money-in-suspense
 */
export async function resolveSuspense(writing: Writing, resolution: SuspenseResolution): Promise<SuspenseResolved> {
  const { payment, as, actor, reason } = resolution
  const { transaction } = writing
  const receipts = transaction.selectFrom('checkout_receipts').selectAll().where('posting', '=', payment)
  const receipt = await receipts.where('place', '=', 'suspense').executeTakeFirst()
  const session = receipt && (await lockStored(writing, receipt.session_id))
  if (receipt === undefined || session === undefined)
    throw new Error(`no payment ${payment} is in suspense: \`railyard gateway suspense list\` shows them`)
  const known = transaction.selectFrom('checkout_resolutions').selectAll().where('posting', '=', payment)
  const before = await known.executeTakeFirst()
  if (before !== undefined) throw new Error(`payment ${payment} was ${before.resolved_as} already`)
  const { amount } = receipt
  const row = { posting: payment, resolved_as: as, resolved_at: writing.now }
  await transaction.insertInto('checkout_resolutions').values(row).execute()
  await addToSuspense(writing, session, -amount)
  const act = { actor, action: `suspense-${as}`, subject: payment, reason, before: { place: 'suspense' } }
  await record(writing, { ...act, after: { session: session.id, client: session.client_id, amount } })
  const { client_id, side } = session
  await openAccounts(writing, client_id)
  const from = side === 'live' ? accounts.suspense : accounts.sandboxSuspense
  const to = as === 'credited' ? accounts.float(client_id) : accounts.receivable('mobile', side)
  await post(writing, [{ posting: `suspense:${payment}`, from, to, amount, transactionId: null }])
  const client = transaction.selectFrom('clients').select('name').where('id', '=', client_id)
  return { amount, client: (await client.executeTakeFirstOrThrow()).name }
}
