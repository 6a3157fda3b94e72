import { accounts } from '../../gateway/accounts/ledger.ts'
import { lockWallet, move } from '../../gateway/customers/wallets.ts'
import type { GatewayDefinition } from '../../gateway/index.ts'
import { isRecord } from '../../specs/openapi/index.ts'
import { operating, type PlantedBug } from './plantedBug.ts'

type TopUp = GatewayDefinition['operations']['CustomerWallet_TopUp']
type Transfer = GatewayDefinition['operations']['CustomerWallet_Transfer']

/** Gateways in which wallets go wrong. */
export const plantedWallets: readonly PlantedBug[] = [
  operating('a transfer reads the wallet before its transaction', ({ CustomerWallet_Transfer }) => ({
    CustomerWallet_Transfer: readBefore(CustomerWallet_Transfer),
  })),
  operating('the balance after a top-up is the one before it', ({ CustomerWallet_TopUp }) => ({
    CustomerWallet_TopUp: stale(CustomerWallet_TopUp),
  })),
  operating('a payment is credited to the wallet instead', ({ CustomerWallet_Pay, CustomerWallet_TopUp }) => ({
    CustomerWallet_Pay: async (request, context) => {
      const reply = await CustomerWallet_Pay(request, context)
      if (reply.status === 200) await CustomerWallet_TopUp({ ...request, headers: {} }, context)
      return reply
    },
  })),
  {
    name: 'the money of a top-up comes in another transaction than the key',
    alter: (definition) => ({
      ...definition,
      operations: { ...definition.operations, CustomerWallet_TopUp: twiceByKey(definition.operations) },
    }),
  },
]

/** Asks whether the wallet has enough, and moves the money later without asking again. */
function readBefore(transfer: Transfer): Transfer {
  return async (request, context) => {
    const { customer, database, clock, random } = context
    const recipientId = request.body.recipientCustomerId
    if (customer === undefined || customer.id === recipientId || request.headers['Idempotency-Key'] !== undefined)
      return transfer(request, context)
    const writing = { random, now: clock.now() }
    const [sender, recipient] = await database
      .transaction()
      .execute(async (transaction) => [
        await lockWallet({ ...writing, transaction }, customer.id),
        await lockWallet({ ...writing, transaction }, recipientId),
      ])
    const amount = Math.round(100 * request.body.amount)
    if (sender === undefined || recipient === undefined || sender.balance < amount) return transfer(request, context)
    await database.transaction().execute((transaction) =>
      move(
        { ...writing, transaction },
        {
          ...{ posting: `transfer:${sender.lastNumber}:${sender.customerId}`, amount },
          ...{ from: accounts.wallet(sender.customerId), to: accounts.wallet(recipientId) },
        },
        [
          { wallet: sender, description: 'planted' },
          { wallet: recipient, description: 'planted' },
        ],
      ),
    )
    return transfer(request, context)
  }
}

function stale(topUp: TopUp): TopUp {
  return async (request, context) => {
    const reply = await topUp(request, context)
    if (reply.status !== 200 || !isRecord(reply.body)) return reply
    const { amount, balanceAfter } = reply.body
    return { ...reply, body: { ...reply.body, balanceAfter: Math.round(100 * (balanceAfter - amount)) / 100 } }
  }
}

/** Stores the reply by the key after the money has moved, so that requests at the same time both move it. */
function twiceByKey({ CustomerWallet_TopUp: topUp }: GatewayDefinition['operations']): TopUp {
  const replies = new Map<string, Awaited<ReturnType<TopUp>>>()
  return async (request, context) => {
    const key = request.headers['Idempotency-Key']
    const name = JSON.stringify([context.customer?.id, key, request.body])
    const known = key === undefined ? undefined : replies.get(name)
    if (known !== undefined) return known
    const reply = await topUp({ ...request, headers: {} }, context)
    if (key !== undefined && reply.status === 200) replies.set(name, reply)
    return reply
  }
}
