import { type ProblemReply, problem } from '../../kernel/index.ts'
import type { Lever } from '../context.ts'
import { reverse } from '../lifeCycle/reverse.ts'
import { settle } from '../lifeCycle/settle.ts'
import { soldProduct } from '../rules/catalogue/worldCatalogue.ts'
import { demandedOutcome } from '../rules/outcomes/outcomeRules.ts'

/** Ends a CONFIRMED or SUBMITTED transaction now, with the given status. @see docs/dtone.md#outcomes-on-demand */
export const settleDtoneTransaction: Lever<'settleDtoneTransaction'> = ({ path, body }, context) => {
  const { transactions } = context.state
  const transaction = transactions.get(path.transaction)
  if (transaction === undefined) return unknownTransaction(path.transaction)
  const { id, externalId, status } = transaction
  if (status !== 'CONFIRMED' && status !== 'SUBMITTED') {
    return problem(409, `Only a CONFIRMED or SUBMITTED transaction can be ended; this one is ${status}.`)
  }
  const outcome = demandedOutcome(body, soldProduct(transaction, context.state), 0)
  transactions.put({ ...transaction, outcome })
  settle(String(id), context)
  // A reversal that is due at once runs before this reply is sent.
  const shown = outcome.reversedAfter === 0 ? 'REVERSED' : body.status === 'REVERSED' ? 'COMPLETED' : body.status
  return { status: 200, body: { id, external_id: externalId, status: shown } }
}

/** Reverses a COMPLETED transaction, as the provider's staff can do by hand. @see docs/dtone.md#life-cycle */
export const reverseDtoneTransaction: Lever<'reverseDtoneTransaction'> = ({ path }, context) => {
  const transaction = context.state.transactions.get(path.transaction)
  if (transaction === undefined) return unknownTransaction(path.transaction)
  const reversed = reverse(transaction, context)
  if (reversed === undefined) {
    return problem(409, `Only a COMPLETED transaction can be reversed; this one is ${transaction.status}.`)
  }
  return { status: 200, body: { id: reversed.id, external_id: reversed.externalId, status: 'REVERSED' } }
}

function unknownTransaction(id: number): ProblemReply<404> {
  return problem(404, `DT One has no transaction ${id} in this world.`)
}
