import type { Operation } from '../context.ts'
import { operatorOf, operatorRows } from '../rules/catalogue/operators.ts'
import { refusal } from '../rules/errors/refusal.ts'

/** Shows one operator or biller. @see docs/dtone.md#discovery */
export const getOperatorById: Operation<'getOperatorById'> = ({ path }) => {
  if (!operatorRows.has(path.operator_id)) return refusal('operatorNotFound')
  return { status: 200, body: operatorOf(path.operator_id).operator }
}
