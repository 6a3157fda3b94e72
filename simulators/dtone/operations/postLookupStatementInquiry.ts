import type { Operation } from '../context.ts'
import { catalogue } from '../rules/catalogue/catalogue.ts'
import { explained } from '../rules/errors/explained.ts'
import { refusal } from '../rules/errors/refusal.ts'
import { paginate } from '../rules/lists/paginate.ts'
import { accountOf } from '../rules/statements/accountOf.ts'
import { billedProduct } from '../rules/statements/billedProduct.ts'
import { isBillerUnavailable } from '../rules/statements/isBillerUnavailable.ts'
import { isKnownAccount } from '../rules/statements/isKnownAccount.ts'
import { statementsOf } from '../rules/statements/statementsOf.ts'
import { inWords } from '../rules/transactions/inWords.ts'
import { satisfiedAlternative } from '../rules/transactions/satisfiedAlternative.ts'

/** Lists the statements of an account at a biller, with what is still to be paid. @see docs/dtone.md#statements */
export const postLookupStatementInquiry: Operation<'postLookupStatementInquiry'> = ({ body }, context) => {
  const product = catalogue.get(body.product_id)
  if (product === undefined) return refusal('productNotAvailable')
  const billed = billedProduct(product)
  if (billed === undefined) {
    return refusal(explained('methodNotSupported', `product ${product.id} has no statement inquiry`, context))
  }
  const { required_inquiry_fields: fields } = billed.payment
  if (fields !== null && satisfiedAlternative(fields, body) === undefined) {
    return refusal(explained('badRequest', `product ${product.id} asks for ${inWords(fields)}`, context))
  }
  if (isBillerUnavailable(billed, body, context)) return refusal('serviceUnavailable')
  const statements = isKnownAccount(billed, body) ? statementsOf(billed, accountOf(billed, body), context) : []
  const { items, headers } = paginate(statements, body)
  return { status: 200, headers, body: items }
}
