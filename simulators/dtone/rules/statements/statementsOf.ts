import type { components } from '../../../../specs/types/dtone.ts'
import { duration, formatInstant, type Instant, Random } from '../../../kernel/index.ts'
import type { Context } from '../../context.ts'
import { statements } from '../../data/statements.ts'
import type { PaymentProduct } from '../../model.ts'
import { money } from '../balances/money.ts'

export type Statement = components['schemas']['Statement']

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'] as const
const dueAfter = duration(statements.dueAfter)

/** The last statements of an account, the newest first, each with what is still to be paid. @see docs/dtone.md#statements */
export function statementsOf(product: PaymentProduct, account: string, { world, now, state }: Context): Statement[] {
  const { unit } = product.destination
  const payments = state.statementPayments.find('account', account)
  return lastMonths(now).map((issued) => {
    const reference = monthOf(issued)
    const paid = payments.filter((payment) => payment.reference === reference)
    const billed = drawAmount(product, new Random(`${world.seed}/statements/${account}/${reference}`))
    const amount = paid.reduce((rest, payment) => money.subtract(rest, payment.amount), billed)
    return {
      reference,
      dates: { due: dayOf(issued + dueAfter), statement: dayOf(issued) },
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

/** `Jan 2026`, the form that the documentation calls usual. */
function monthOf(instant: Instant): string {
  const date = new Date(instant)
  return `${months[date.getUTCMonth()]} ${date.getUTCFullYear()}`
}

function dayOf(instant: Instant): string {
  return formatInstant(instant).slice(0, 10)
}

/** By the world's seed alone: asking, and asking in another order, changes nothing. */
function drawAmount({ destination }: PaymentProduct, random: Random): number {
  const { min, max, increment } = destination.amount
  const most = min + (max - min) * statements.shareOfRange
  return money.roundUp(random.integer(Math.ceil(min), Math.floor(most)), increment)
}
