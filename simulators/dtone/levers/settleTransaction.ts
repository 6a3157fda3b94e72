import { problem } from '../../kernel/index.ts'
import type { Lever } from '../context.ts'
import { soldProduct } from '../rules/catalogue/soldProduct.ts'
import { demandedOutcome } from '../rules/outcomes/demandedOutcome.ts'
import { readOutcome } from '../rules/outcomes/readOutcome.ts'
import { settle } from '../rules/transactions/settle.ts'

/** Ends a transaction that is with the operator, now and in this way. @see docs/dtone.md#outcomes-on-demand */
export const settleTransaction: Lever<'settleDtoneTransaction'> = ({ path, body }, context) => {
  const { transactions } = context.state
  const transaction = transactions.get(path.transaction)
  if (transaction === undefined) {
    return problem(404, `DT One has no transaction ${path.transaction} in this world.`)
  }
  if (body.status === 'CONFIRMED' || body.status === 'SUBMITTED') return problem(400, `${body.status} is not an end.`)
  const read = readOutcome({ ...body, at: 'confirmation' })
  if (typeof read === 'string') return problem(400, read)
  const { id, externalId, status } = transaction
  if (status !== 'CONFIRMED' && status !== 'SUBMITTED') {
    return problem(409, `Only a CONFIRMED or SUBMITTED transaction can be ended; this one is ${status}.`)
  }
  const outcome = demandedOutcome(read.settings, soldProduct(transaction), 0)
  transactions.put({ ...transaction, outcome })
  settle(String(id), context)
  // What is to be reversed at once is so before this reply leaves.
  const shown = outcome.reversedAfter === 0 ? 'REVERSED' : body.status === 'REVERSED' ? 'COMPLETED' : body.status
  return { status: 200, body: { id, external_id: externalId, status: shown } }
}
