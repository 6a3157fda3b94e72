import type { ReplyOf, RequestOf } from '../../../specs/openapi/index.ts'
import type { operations } from '../../../specs/types/gateway.generated.ts'
import { oncePerKey } from '../../access/idempotency.ts'
import type { CustomerContext } from '../../capability/context.ts'
import { isoTime } from '../../runtime/clock.ts'
import { canonicalUuid } from '../../runtime/ids.ts'
import { majorUnits, minorUnits } from '../../runtime/money.ts'
import { refusal } from '../../runtime/problems.ts'
import { problems } from '../problems.ts'
import type { WalletEntryRow } from '../tables.ts'
import { transfer, transferAlone, type Unable } from '../transfers.ts'

type Shape = operations['CustomerWallet_Transfer']

/** Moves money from the caller's wallet to that of another customer. @see docs/gateway.md#wallets */
export async function CustomerWallet_Transfer(
  { body, headers }: RequestOf<Shape>,
  context: CustomerContext,
): Promise<ReplyOf<Shape>> {
  const { customer } = context
  const { description } = body
  const amount = minorUnits(body.amount)
  const recipientId = canonicalUuid(body.recipientCustomerId)
  if (recipientId === customer.id) return refusal(context, problems.ownWallet)
  const asked = { senderId: customer.id, recipientId, amount, description }
  const answer = (made: WalletEntryRow | Unable): ReplyOf<Shape> =>
    typeof made === 'string' ? refusal(context, problems[made]) : { status: 200, body: resultOf(made) }
  const key = headers['Idempotency-Key']
  if (key === undefined) return answer(await transfer(context, asked))
  const { reply } = await oncePerKey<ReplyOf<Shape>>(context, {
    ...{ operation: 'CustomerWallet_Transfer', key, request: { recipientId, amount, description } },
    effect: async (writing) => answer(await transferAlone(writing, asked)),
  })
  return reply
}

function resultOf(debit: WalletEntryRow): Extract<ReplyOf<Shape>, { readonly status: 200 }>['body'] {
  return {
    ...{
      transferId: debit.transfer_id ?? '',
      debitEntryId: debit.id,
      recipientCustomerId: debit.counterparty_id ?? '',
    },
    ...{ amount: majorUnits(debit.amount), balanceAfter: majorUnits(debit.balance_after) },
    createdAt: isoTime(debit.created_at),
  }
}
