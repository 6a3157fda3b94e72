import type { ReplyOf, RequestOf } from '../../../specs/openapi/index.ts'
import type { operations } from '../../../specs/types/gateway.generated.ts'
import { oncePerKey } from '../../access/idempotency.ts'
import type { Context } from '../../capability/context.ts'
import { insertRows } from '../../database/insertRows.ts'
import type { Writing } from '../../database/writing.ts'
import { unsupportedDestination } from '../../destinations/destination.ts'
import { listedReason, stoppedAmong } from '../../payments/blocklist.ts'
import { isoTime } from '../../runtime/clock.ts'
import { currency } from '../../runtime/currency.ts'
import { uuid } from '../../runtime/ids.ts'
import { majorUnits } from '../../runtime/money.ts'
import { refusal } from '../../runtime/problems.ts'
import { type CheckedItem, type CheckedItems, checkItems, unpayable } from '../checkItems.ts'
import type { BatchItemRow } from '../tables.ts'

type Shape = operations['BulkDisbursement_Submit']

/** So many items are stored within a few milliseconds. */
const fewItems = 100

/** Stores a batch and its items as Pending, or refuses it whole when an item cannot be paid. */
export async function BulkDisbursement_Submit(
  { body, headers }: RequestOf<Shape>,
  context: Context,
): Promise<ReplyOf<Shape>> {
  const { items, unpayable: refused } = checkItems(body.items, { ...context.caller, bankRail: context.bankRail })
  if (refused !== undefined) return refusal(context, unsupportedDestination, refused)
  const { reply } = await oncePerKey<ReplyOf<Shape>>(context, {
    operation: 'BulkDisbursement_Submit',
    key: headers['Idempotency-Key'],
    request: body,
    isLong: items.length > fewItems,
    async effect(writing) {
      const listed = await listedItems(writing, context, items)
      if (listed !== undefined) return refusal(context, unsupportedDestination, listed)
      return store(writing, context, body.batchName, items)
    },
  })
  return reply
}

/** The items of which a fraud rule stops the receiver, with the reason. */
async function listedItems(
  { transaction }: Writing,
  { fraudRules }: Context,
  items: readonly CheckedItem[],
): Promise<CheckedItems['unpayable']> {
  const receivers = items.map(({ receiver }) => receiver)
  const stopped = await stoppedAmong(transaction, receivers, fraudRules)
  const reasons = receivers.map((receiver) => (stopped.has(receiver) ? listedReason : undefined))
  return unpayable(reasons)
}

async function store(
  { transaction, random, now }: Writing,
  { caller }: Context,
  name: string,
  items: readonly CheckedItem[],
): Promise<ReplyOf<Shape>> {
  const batchId = uuid(random)
  const total = items.reduce((sum, { amount }) => sum + amount, 0)
  const owner = { client_id: caller.clientId, api_user_id: caller.apiUserId }
  const batch = { id: batchId, ...owner, name, total, submitted_at: now, busy_until: 0 }
  const rows = items.map(
    (item, position): BatchItemRow => ({
      id: uuid(random),
      batch_id: batchId,
      position,
      ...item,
      status: 'Pending',
      retry_count: 0,
      transaction_id: null,
      failure_reason: null,
      completed_at: null,
    }),
  )
  await transaction.insertInto('batches').values(batch).execute()
  await insertRows(transaction, 'batch_items', rows)
  return {
    status: 201,
    body: {
      batchId,
      batchName: name,
      status: 'Pending',
      itemCount: rows.length,
      totalAmount: majorUnits(total),
      currency,
      itemIds: rows.map(({ id }) => id),
      submittedAt: isoTime(now),
    },
  }
}
