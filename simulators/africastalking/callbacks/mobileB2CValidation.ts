import type { components } from '../../../specs/types/africastalking.generated.ts'
import type { Context } from '../context.ts'
import { airtime } from '../data/airtime.generated.ts'
import type { Payment } from '../rules/payments/payment.ts'
import { askAboutPayment } from './askAboutPayment.ts'

type MobileB2CValidation = components['schemas']['MobileB2CValidation']

/** Asks the application whether a subscriber may be paid. @see docs/africastalking.md#payment-validation */
export function mobileB2CValidation(payment: Payment, url: string, context: Context): void {
  askAboutPayment('mobileB2CValidation', payment, { url, content: represent(payment) }, context)
}

/** Members in alphabetical order. */
function represent({ id, destination, value, metadata }: Payment): MobileB2CValidation {
  return {
    amount: value.amount / 10_000,
    category: 'MobileB2C',
    currencyCode: value.currency,
    metadata,
    phoneNumber: destination.name,
    sourceIpAddress: airtime.sourceIpAddress,
    transactionId: id,
  }
}
