import type { components } from '../../../../specs/types/dtone.generated.ts'
import { formatInstant, type Instant, type Random } from '../../../kernel/index.ts'
import type { Context } from '../../context.ts'
import { statements } from '../../data/statements.generated.ts'
import type { PaymentProduct, TransactionCreate } from '../../model.ts'
import { money } from '../balances/money.ts'

export type Statement = components['schemas']['Statement']

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'] as const

/** The latest statements of an account, newest first, with their open amounts in major units. @see docs/dtone.md#statements */
export function statementsOf(product: PaymentProduct, account: string, { world, now, state }: Context): Statement[] {
  const { unit } = product.destination
  const payments = state.statementPayments.find('account', account)
  return lastMonths(now).map((issued) => {
    const reference = monthOf(issued)
    const paid = payments.filter((payment) => payment.reference === reference)
    const billed = drawAmount(product, world.randomFor(`statements/${account}/${reference}`))
    const amount = paid.reduce((rest, payment) => money.subtract(rest, payment.amount), billed)
    return {
      reference,
      dates: { due: dayOf(endOfMonth(issued)), statement: dayOf(issued) },
      balance: { unit_type: 'CURRENCY', unit, amount },
    }
  })
}

function lastMonths(now: Instant): Instant[] {
  const today = new Date(now)
  return Array.from({ length: statements.shown }, (_, back) =>
    Date.UTC(today.getUTCFullYear(), today.getUTCMonth() - back),
  )
}

/** The reference of a statement, in the usual form `Jan 2026`. */
function monthOf(instant: Instant): string {
  const date = new Date(instant)
  return `${months[date.getUTCMonth()]} ${date.getUTCFullYear()}`
}

/** On every day of a month its statement can be paid in time. */
function endOfMonth(issued: Instant): Instant {
  const date = new Date(issued)
  return Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 0)
}

function dayOf(instant: Instant): string {
  return formatInstant(instant).slice(0, 10)
}

/** The random source is seeded for each statement, so the amount does not depend on earlier requests. */
function drawAmount({ destination }: PaymentProduct, random: Random): number {
  const { min, max, increment } = destination.amount
  const most = min + (max - min) * statements.shareOfRange
  return money.roundUp(random.integer(Math.ceil(min), Math.floor(most)), increment)
}

/** The statement that a payment identifies by reference, due date or both. */
export function findStatement(
  statements: readonly Statement[],
  { reference, due_date }: NonNullable<TransactionCreate['statement_identifier']>,
): Statement | undefined {
  return statements.find(
    (statement) =>
      (reference === undefined || reference === statement.reference) &&
      (due_date === undefined || due_date === statement.dates.due),
  )
}
