import type { ReplyOf, RequestOf } from '../../../specs/openapi/index.ts'
import type { operations } from '../../../specs/types/gateway.generated.ts'
import { oncePerKey } from '../../access/idempotency.ts'
import { accounts } from '../../accounts/ledger.ts'
import type { CustomerContext } from '../../capability/context.ts'
import type { Writing } from '../../database/writing.ts'
import { isoTime } from '../../runtime/clock.ts'
import { canonicalUuid, uuid } from '../../runtime/ids.ts'
import { majorUnits, minorUnits } from '../../runtime/money.ts'
import { refusal } from '../../runtime/problems.ts'
import { problems } from '../problems.ts'
import type { WalletEntryRow } from '../tables.ts'
import { hasRoomFor, type LockedWallet, lockWallets, move } from '../wallets.ts'

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
  const { reply } = await oncePerKey<ReplyOf<Shape>>(context, {
    ...{ operation: 'CustomerWallet_Transfer', key: headers['Idempotency-Key'] },
    request: { recipientId, amount, description },
    async effect(writing) {
      const wallets = await lockWallets(writing, [customer.id, recipientId])
      const [sender, recipient] = [wallets.get(customer.id), wallets.get(recipientId)]
      if (sender === undefined || recipient === undefined) return refusal(context, problems.customerUnknown)
      if (sender.balance < amount) return refusal(context, problems.insufficientFunds)
      // Asked last: who has not the money learns nothing of the recipient.
      if (recipient.is_active === 0 || !hasRoomFor(recipient, amount)) return refusal(context, problems.recipientUnable)
      return { status: 200, body: resultOf(await transfer(writing, { sender, recipient, amount, description })) }
    },
  })
  return reply
}

interface Transfer {
  readonly sender: LockedWallet
  readonly recipient: LockedWallet
  /** Minor units. */
  readonly amount: number
  readonly description: string
}

/** One movement with two entries. Resolves with that of the sender. */
async function transfer(
  writing: Writing,
  { sender, recipient, amount, description }: Transfer,
): Promise<WalletEntryRow> {
  const transfer_id = uuid(writing.random)
  const texts = { description, transfer_id }
  const [from, to] = [accounts.wallet(sender.customerId), accounts.wallet(recipient.customerId)]
  const [debit] = await move(writing, { posting: `transfer:${transfer_id}`, from, to, amount }, [
    { ...texts, wallet: sender, counterparty_id: recipient.customerId },
    { ...texts, wallet: recipient, counterparty_id: sender.customerId },
  ])
  return debit
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
