import { sql } from 'kysely'
import type { ReplyOf, RequestOf } from '../../../specs/openapi/index.ts'
import type { operations } from '../../../specs/types/gateway.generated.ts'
import type { PortalContext } from '../../capability/context.ts'
import { currency } from '../../runtime/currency.ts'
import { majorUnits } from '../../runtime/money.ts'
import { isSeenCard } from '../listAuthorisations.ts'
import type { CardStatus } from '../tables.ts'

type Shape = operations['Reports_CardSummary']

/** Sums the authorisations of cards. */
export async function Reports_CardSummary(
  _request: RequestOf<Shape>,
  { database, user }: PortalContext,
): Promise<ReplyOf<Shape>> {
  const sum = (column: string) => sql<number>`cast(coalesce(sum(${sql.ref(column)}), 0) as bigint)`
  const rows = await database
    .selectFrom('card_authorisations')
    .where(isSeenCard(user))
    .groupBy('status')
    .select('status')
    .select(({ fn }) => [fn.countAll<number>().as('count'), sum('amount').as('amount')])
    .select(sum('captured_amount').as('captured'))
    .execute()
  const counted = (...among: CardStatus[]): number =>
    total(
      rows.filter(({ status }) => among.includes(status)),
      'count',
    )
  const held = rows.filter(({ status }) => status === 'Authorized' || status === 'Captured')
  const approved = counted('Authorized', 'Captured')
  const decided = approved + counted('Declined', 'AuthenticationFailed')
  return {
    status: 200,
    body: {
      total: total(rows, 'count'),
      byStatus: {
        ...{ Unknown: counted('Unknown'), Authorized: counted('Authorized') },
        ...{ ChallengeRequired: counted('ChallengeRequired'), Captured: counted('Captured') },
        ...{ Declined: counted('Declined'), AuthenticationFailed: counted('AuthenticationFailed') },
        ...{ Expired: counted('Expired'), Cancelled: counted('Cancelled') },
      },
      ...{ authorizedAmount: majorUnits(total(held, 'amount')), capturedAmount: majorUnits(total(rows, 'captured')) },
      ...{ approvalRate: decided === 0 ? 0 : approved / decided, currency },
    },
  }
}

function total<Name extends string>(rows: readonly Readonly<Record<Name, number>>[], name: Name): number {
  return rows.reduce((sum, row) => sum + Number(row[name]), 0)
}
