import type { Operation } from '../context.ts'
import { operatorOf } from '../rules/catalogue/operatorOf.ts'
import { operatorRows } from '../rules/catalogue/operatorRows.ts'
import { refusal } from '../rules/errors/refusal.ts'

/** Shows one operator or biller. */
export const getOperatorById: Operation<'getOperatorById'> = ({ path }) => {
  if (!operatorRows.has(path.operator_id)) return refusal('operatorNotFound')
  return { status: 200, body: operatorOf(path.operator_id).operator }
}
