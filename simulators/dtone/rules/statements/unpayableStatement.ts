import { formatInstant } from '../../../kernel/index.ts'
import type { Context } from '../../context.ts'
import type { PaymentInformation, PaymentProduct, Product, Quote, TransactionCreate } from '../../model.ts'
import { explained } from '../errors/explained.ts'
import { accountOf } from './accountOf.ts'
import { billedProduct } from './billedProduct.ts'
import { findStatement } from './findStatement.ts'
import { isKnownAccount } from './isKnownAccount.ts'
import { type Statement, statementsOf } from './statementsOf.ts'

type Mode = NonNullable<PaymentInformation['modes']>[number]

/** Why a payment can't be made on the statement that it names, by the modes of its product. @see docs/dtone.md#statements */
export function unpayableStatement(
  product: Product,
  request: TransactionCreate,
  quote: Quote,
  context: Context,
): 'badRequest' | 'productAmountOutOfRange' | undefined {
  const { credit_party_identifier: party, statement_identifier: identifier } = request
  const billed = billedProduct(product)
  if (billed === undefined || !identifier || !isKnownAccount(billed, party)) return undefined
  const statement = findStatement(statementsOf(billed, accountOf(billed, party), context), identifier)
  if (statement === undefined) return explained('badRequest', 'the account has no such statement', context)
  const { modes } = billed.payment
  if (modes === null) return undefined
  if (isPastDue(statement, context) && !modes.includes('PAST_DUE')) {
    return explained('badRequest', `the statement was due on ${statement.dates.due}, ${taken(billed)}`, context)
  }
  if (modes.includes(modeOf(quote, statement))) return undefined
  return explained('productAmountOutOfRange', `${statement.balance.amount} is due, ${taken(billed)}`, context)
}

function taken({ id, payment }: PaymentProduct): string {
  return `and product ${id} takes ${payment.modes?.join(', ')} alone`
}

function modeOf({ adjusted_values }: Quote, { balance }: Statement): Mode {
  const amount = adjusted_values?.destination?.amount ?? 0
  if (amount === balance.amount) return 'EXACT'
  return amount < balance.amount ? 'PARTIAL' : 'EXCESS'
}

function isPastDue({ dates }: Statement, { now }: Context): boolean {
  return dates.due < formatInstant(now).slice(0, 10)
}
