import type { ReplyOf, RequestOf } from '../../../specs/openapi/index.ts'
import type { operations } from '../../../specs/types/gateway.generated.ts'
import { accounts } from '../../accounts/ledger.ts'
import type { CustomerContext } from '../../capability/context.ts'
import { isoTime } from '../../runtime/clock.ts'
import { currency } from '../../runtime/currency.ts'
import { majorUnits } from '../../runtime/money.ts'

type Shape = operations['CustomerWallet_GetBalance']

/** Shows what the caller's wallet has. The ledger keeps the balance with each movement. */
export async function CustomerWallet_GetBalance(
  _: RequestOf<Shape>,
  { database, clock, customer }: CustomerContext,
): Promise<ReplyOf<Shape>> {
  const { balance } = await database
    .selectFrom('ledger_accounts')
    .select('balance')
    .where('id', '=', accounts.wallet(customer.id))
    .executeTakeFirstOrThrow()
  const money = { balance: majorUnits(balance ?? 0), currency } as const
  return { status: 200, body: { customerId: customer.id, ...money, asOf: isoTime(clock.now()) } }
}
