import type { Operation } from '../context.ts'
import { validateCharge } from '../lifeCycle/validateCharge.ts'

/** Takes the one-time password for the charge of a bank account. @see docs/africastalking.md#charges */
export const validateBankCharge: Operation<'validateBankCharge'> = ({ body }, context) => ({
  status: 201,
  body: validateCharge('BankCheckout', body, context),
})
