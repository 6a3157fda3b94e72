import type { Context } from '../../context.ts'
import type { TransactionRecord } from '../../model.ts'
import { soldProduct } from '../catalogue/soldProduct.ts'
import { accountOf } from './accountOf.ts'
import { billedProduct } from './billedProduct.ts'
import { findStatement } from './findStatement.ts'
import { statementsOf } from './statementsOf.ts'

/**
 * Books a completed payment on the statement that it names, or on the oldest of the account that is not paid; what was sold is
 * no payment, or the biller tells of no statements: nothing. @see docs/dtone.md#statements
 */
export function payStatement(transaction: TransactionRecord, context: Context): void {
  const product = billedProduct(soldProduct(transaction))
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
