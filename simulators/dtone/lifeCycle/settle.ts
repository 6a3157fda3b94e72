import { invariant } from '../../kernel/index.ts'
import { transactionUpdated } from '../callbacks/transactionUpdated.ts'
import type { Context } from '../context.ts'
import type { Outcome, TransactionRecord } from '../model.ts'
import { moveBalance } from '../rules/balances/balances.ts'
import { soldProduct } from '../rules/catalogue/worldCatalogue.ts'
import { deliverEsim } from '../rules/esim/deliverEsim.ts'
import { isEsim } from '../rules/esim/plans.ts'
import { settingsOf } from '../rules/settings/settings.ts'
import { payStatement } from '../rules/statements/statementPayments.ts'

/** Timer of the submission: a CONFIRMED transaction becomes SUBMITTED. @see docs/dtone.md#life-cycle */
export function submit(key: string, context: Context): void {
  const transaction = context.state.transactions.get(Number(key))
  if (transaction?.status !== 'CONFIRMED') return
  const submitted = context.state.transactions.put({ ...transaction, status: 'SUBMITTED' })
  if (settingsOf(context).callbackOnSubmitted) transactionUpdated(submitted, context)
}

/**
 * Timer of the operator's answer: ends a CONFIRMED or SUBMITTED transaction with the outcome that was decided at confirmation, moves the
 * balance, sends the callback and releases held synchronous replies. @see docs/dtone.md#life-cycle
 */
export function settle(key: string, context: Context): void {
  const transaction = context.state.transactions.get(Number(key))
  if (transaction?.status !== 'CONFIRMED' && transaction?.status !== 'SUBMITTED') return
  const { outcome } = transaction
  invariant(outcome !== undefined, `Failed to settle transaction ${key}: it was confirmed without an outcome.`)
  const { status, reversedAfter } = outcome
  const isCompleted = status === 'COMPLETED'
  moveBalance(isCompleted ? 'capture' : 'void', transaction.cost, context)
  if (isCompleted) payStatement(transaction, context)
  const settled = { ...transaction, status, ...(isCompleted && { delivered: deliver(transaction, outcome, context) }) }
  transactionUpdated(context.state.transactions.put(settled), context)
  if (reversedAfter !== undefined) context.schedule('reverse', context.now + reversedAfter, key)
  context.release(key)
}

/** What the operator delivers for a COMPLETED transaction: a reference, and a PIN or an eSIM plan if the product has one. @see docs/dtone.md#life-cycle */
function deliver(
  transaction: TransactionRecord,
  { pin }: Outcome,
  context: Context,
): NonNullable<TransactionRecord['delivered']> {
  const reference = { operator_reference: `OP${transaction.id}` }
  if (isEsim(soldProduct(transaction, context.state))) return { ...reference, ...deliverEsim(transaction, context) }
  const { random } = context
  return pin ? { ...reference, pin: { code: random.digits(16), serial: random.digits(12) } } : reference
}
