import { formatInstant } from '../../../kernel/index.ts'
import type { Context } from '../../context.ts'
import type {
  PaymentInformation,
  PaymentProduct,
  Product,
  Quote,
  TransactionCreate,
  TransactionRecord,
} from '../../model.ts'
import { soldProduct } from '../catalogue/worldCatalogue.ts'
import { explained } from '../errors/refusal.ts'
import { accountOf, billedProduct, isKnownAccount } from './billers.ts'
import { findStatement, type Statement, statementsOf } from './statements.ts'

type Mode = NonNullable<PaymentInformation['modes']>[number]

/** Why a payment cannot be made on the statement that it identifies, by the product's payment modes. @see docs/dtone.md#statements */
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

/**
 * Books a completed payment on the statement that it identifies, else on the oldest unpaid one of the account. Does nothing for products
 * without statements. @see docs/dtone.md#statements
 */
export function payStatement(transaction: TransactionRecord, context: Context): void {
  const product = billedProduct(soldProduct(transaction, context.state))
  const { credit_party_identifier: party, statement_identifier: identifier } = transaction.parties
  const amount = transaction.quote.adjusted_values?.destination?.amount
  if (product === undefined || amount === undefined) return
  const account = accountOf(product, party)
  const statements = statementsOf(product, account, context)
  const paid = identifier
    ? findStatement(statements, identifier)
    : statements.findLast(({ balance }) => balance.amount > 0)
  if (paid === undefined) return
  const { reference } = paid
  context.state.statementPayments.put({ transactionId: transaction.id, account, reference, amount })
}
