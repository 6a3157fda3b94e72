import type { Operation } from '../context.ts'
import { accountOf } from '../rules/accountOf.ts'
import { billedProduct } from '../rules/billedProduct.ts'
import { catalogue } from '../rules/catalogue.ts'
import { isBillerUnavailable } from '../rules/isBillerUnavailable.ts'
import { isKnownAccount } from '../rules/isKnownAccount.ts'
import { paginate } from '../rules/paginate.ts'
import { refusal } from '../rules/refusal.ts'
import { satisfiedAlternative } from '../rules/satisfiedAlternative.ts'
import { statementsOf } from '../rules/statementsOf.ts'

/** Lists the statements of an account at a biller, with what is still to be paid. @see docs/dtone.md#statements */
export const postLookupStatementInquiry: Operation<'postLookupStatementInquiry'> = ({ body }, context) => {
  const product = catalogue.get(body.product_id)
  if (product === undefined) return refusal('productNotAvailable')
  const billed = billedProduct(product)
  if (billed === undefined) return refusal('methodNotSupported')
  const { required_inquiry_fields: fields } = billed.payment
  if (fields !== null && satisfiedAlternative(fields, body) === undefined) return refusal('badRequest')
  if (isBillerUnavailable(billed, body, context)) return refusal('serviceUnavailable')
  const statements = isKnownAccount(billed, body) ? statementsOf(billed, accountOf(billed, body), context) : []
  const { items, headers } = paginate(statements, body)
  return { status: 200, headers, body: items }
}
