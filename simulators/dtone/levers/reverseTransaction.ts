import { problem } from '../../kernel/index.ts'
import type { Lever } from '../context.ts'
import { reverse } from '../rules/transactions/reverse.ts'

/** Reverses a COMPLETED transaction, as the provider's staff may. @see docs/dtone.md#life-cycle */
export const reverseTransaction: Lever<'reverseDtoneTransaction'> = ({ path }, context) => {
  const transaction = context.state.transactions.get(path.transaction)
  if (transaction === undefined) {
    return problem(404, `DT One has no transaction ${path.transaction} in this world.`)
  }
  const reversed = reverse(transaction, context)
  if (reversed === undefined) {
    return problem(409, `Only a COMPLETED transaction can be reversed; this one is ${transaction.status}.`)
  }
  return { status: 200, body: { id: reversed.id, external_id: reversed.externalId, status: 'REVERSED' } }
}
