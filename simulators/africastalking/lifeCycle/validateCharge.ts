import type { components } from '../../../specs/types/africastalking.generated.ts'
import type { Context } from '../context.ts'
import { charges } from '../data/charges.generated.ts'
import { drawId } from '../rules/formats/ids.ts'
import type { Charge, ChargeOrder } from '../rules/payments/charge.ts'
import { passwordLife } from '../rules/payments/openCharge.ts'
import type { Payment } from '../rules/payments/payment.ts'
import { refusalFor } from '../rules/payments/refusals.ts'
import { endPayment } from './endPayment.ts'

type Validation = components['schemas']['CardValidation']
type Asked = Pick<components['schemas']['ValidateChargeRequest'], 'transactionId' | 'otp'>

/** What the reply to a paid charge says. */
export const paidText = 'Payment completed successfully'

/** Takes the one-time password of a charge, which ends it when it is right or the last wrong one. @see docs/africastalking.md#charges */
export function validateCharge(
  category: ChargeOrder['category'],
  { transactionId, otp }: Asked,
  context: Context,
): Validation {
  const payment = context.state.payments.get(transactionId)
  const charge = context.state.charges.get(transactionId)
  if (payment?.category !== category || charge === undefined) return refused('unknownCharge')
  if (payment.status !== 'PendingValidation') return refused(isExpired(payment) ? 'lateOtp' : 'endedCharge')
  return otp === charges.otp ? takeRight(payment, charge, context) : takeWrong(payment, charge, context)
}

/** Ends a charge whose password did not come in time. @see docs/africastalking.md#charges */
export function expireCharge(id: string, context: Context): void {
  const payment = context.state.payments.get(id)
  if (payment?.status !== 'PendingValidation') return
  endPayment(payment, 'Failed', refusalFor('lateOtp').text, context)
}

function takeRight(payment: Payment, { card, failure }: Charge, context: Context): Validation {
  if (failure !== undefined) {
    endPayment(payment, 'Failed', failure, context)
    return { description: failure, status: 'Failed' }
  }
  endPayment(payment, 'Success', undefined, context)
  const paid = { description: paidText, status: 'Success' } as const
  if (card === undefined) return paid
  const token = drawId('ATCdTkn', context.random)
  context.state.cardTokens.put({ token, card })
  return { checkoutToken: token, ...paid }
}

function takeWrong(payment: Payment, charge: Charge, context: Context): Validation {
  const wrongPasswords = charge.wrongPasswords + 1
  context.state.charges.put({ ...charge, wrongPasswords })
  if (wrongPasswords < charges.attempts) return refused('wrongOtp')
  const reply = refused('thirdWrongOtp')
  endPayment(payment, 'Failed', reply.description, context)
  return reply
}

function isExpired({ createdAt, ended }: Payment): boolean {
  return ended !== undefined && ended.at >= createdAt + passwordLife
}

function refused(cause: 'unknownCharge' | 'endedCharge' | 'wrongOtp' | 'thirdWrongOtp' | 'lateOtp'): Validation {
  const { status, text } = refusalFor(cause)
  return { description: text, status: status === 'InvalidRequest' ? status : 'Failed' }
}
