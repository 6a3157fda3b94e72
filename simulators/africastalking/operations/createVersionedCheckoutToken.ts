import type { Operation } from '../context.ts'
import { createCheckoutToken } from './createCheckoutToken.ts'

/** Issues a token on the path of the documentation. @see docs/africastalking.md#checkout-tokens */
export const createVersionedCheckoutToken: Operation<'createVersionedCheckoutToken'> = createCheckoutToken
