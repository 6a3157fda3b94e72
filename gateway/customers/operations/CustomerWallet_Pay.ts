import type { ReplyOf, RequestOf } from '../../../specs/openapi/index.ts'
import type { operations } from '../../../specs/types/gateway.generated.ts'
import { oncePerKey } from '../../access/idempotency.ts'
import { accounts } from '../../accounts/ledger.ts'
import type { CustomerContext } from '../../capability/context.ts'
import type { Writing } from '../../database/writing.ts'
import { uuid } from '../../runtime/ids.ts'
import { minorUnits } from '../../runtime/money.ts'
import { refusal } from '../../runtime/problems.ts'
import { problems } from '../problems.ts'
import { representEntry } from '../representEntry.ts'
import { lockWallet, move } from '../wallets.ts'

type Shape = operations['CustomerWallet_Pay']

/**
 * Pays a reference of a merchant from the caller's wallet. A customer pays a reference once, with a key or without one.
 * @see docs/gateway.md#wallets
 */
export async function CustomerWallet_Pay(
  { body, headers }: RequestOf<Shape>,
  context: CustomerContext,
): Promise<ReplyOf<Shape>> {
  const { customer } = context
  const { description, externalReference } = body
  const amount = minorUnits(body.amount)
  const { reply } = await oncePerKey<ReplyOf<Shape>>(context, {
    ...{ operation: 'CustomerWallet_Pay', key: headers['Idempotency-Key'] },
    request: { amount, description, externalReference },
    async effect(writing) {
      const wallet = await lockWallet(writing, customer.id)
      if (await isPaid(writing, customer.id, externalReference)) return refusal(context, problems.referencePaid)
      if (wallet.balance < amount) return refusal(context, problems.insufficientFunds)
      const [from, to] = [accounts.wallet(customer.id), accounts.merchants]
      const side = { wallet, description, external_reference: externalReference }
      const entry = await move(writing, { posting: `pay:${uuid(writing.random)}`, from, to, amount }, [side])
      return { status: 200, body: representEntry(entry) }
    },
  })
  return reply
}

/** Whether a customer, whose wallet is locked, has paid a reference. */
async function isPaid({ transaction }: Writing, customerId: string, reference: string): Promise<boolean> {
  const row = await transaction
    .selectFrom('wallet_entries')
    .select('id')
    .where('customer_id', '=', customerId)
    .where('external_reference', '=', reference)
    .executeTakeFirst()
  return row !== undefined
}
