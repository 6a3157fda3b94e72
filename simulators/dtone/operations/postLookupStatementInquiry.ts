import type { Operation } from '../context.ts'
import { inWords, satisfiedAlternative } from '../rules/catalogue/requiredFields.ts'
import { productIn } from '../rules/catalogue/worldCatalogue.ts'
import { explained, refusal } from '../rules/errors/refusal.ts'
import { accountOf, billedProduct, isBillerUnavailable, isKnownAccount } from '../rules/statements/billers.ts'
import { statementsOf } from '../rules/statements/statements.ts'
import { paginate } from '../rules/wire/paginate.ts'

/** Lists the statements of an account at a biller, with their open amounts. @see docs/dtone.md#statements */
export const postLookupStatementInquiry: Operation<'postLookupStatementInquiry'> = ({ body }, context) => {
  const product = productIn(body.product_id, context.state)
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
