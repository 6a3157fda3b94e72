import type { ReplyOf, RequestOf } from '../../../specs/openapi/index.ts'
import type { operations } from '../../../specs/types/gateway.generated.ts'
import { oncePerKey } from '../../access/idempotency.ts'
import type { CustomerContext } from '../../capability/context.ts'
import { minorUnits } from '../../runtime/money.ts'
import { refusal } from '../../runtime/problems.ts'
import { problems } from '../problems.ts'
import { representEntry } from '../representEntry.ts'
import { hasRoomFor, lockWallet, topUp } from '../wallets.ts'

type Shape = operations['CustomerWallet_TopUp']

/** Credits the caller's wallet from the funding account, up to its limit. @see docs/gateway.md#wallets */
export async function CustomerWallet_TopUp(
  { body, headers }: RequestOf<Shape>,
  context: CustomerContext,
): Promise<ReplyOf<Shape>> {
  const { customer } = context
  const { description } = body
  const amount = minorUnits(body.amount)
  const { reply } = await oncePerKey<ReplyOf<Shape>>(context, {
    ...{ operation: 'CustomerWallet_TopUp', key: headers['Idempotency-Key'], request: { amount, description } },
    async effect(writing) {
      const wallet = await lockWallet(writing, customer.id)
      if (!hasRoomFor(wallet, amount)) return refusal(context, problems.overLimit)
      return { status: 200, body: representEntry(await topUp(writing, wallet, amount, description)) }
    },
  })
  return reply
}
