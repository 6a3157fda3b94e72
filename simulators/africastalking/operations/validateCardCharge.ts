import type { Operation } from '../context.ts'
import { validateCharge } from '../lifeCycle/validateCharge.ts'

/** Takes the one-time password for the charge of a card. @see docs/africastalking.md#charges */
export const validateCardCharge: Operation<'validateCardCharge'> = ({ body }, context) => ({
  status: 201,
  body: validateCharge('CardCheckout', body, context),
})
