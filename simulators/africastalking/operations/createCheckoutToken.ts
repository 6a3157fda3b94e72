import type { Operation } from '../context.ts'
import { parseMsisdn } from '../rules/numbers/msisdn.ts'
import { issueToken } from '../rules/premium/checkoutTokens.ts'

/** Issues a token for a phone number. @see docs/africastalking.md#checkout-tokens */
export const createCheckoutToken: Operation<'createCheckoutToken'> = ({ body }, context) => {
  const number = parseMsisdn(body.phoneNumber)
  if (number === undefined) return { status: 201, body: { description: 'Invalid phone number', token: 'None' } }
  return { status: 201, body: { description: 'Success', token: issueToken(number, context) } }
}
