import type { components } from '../../../specs/types/africastalking.generated.ts'
import type { Context } from '../context.ts'
import { sandbox } from '../data/sandbox.generated.ts'
import { formatMoney } from '../rules/money/money.ts'
import type { Payment } from '../rules/payments/payment.ts'
import { askAboutPayment } from './askAboutPayment.ts'

type MobileC2BValidation = components['schemas']['MobileC2BValidation']

/** Asks the application whether it takes money that a subscriber sends. @see docs/africastalking.md#payment-validation */
export function mobileC2BValidation(payment: Payment, url: string, context: Context): void {
  askAboutPayment('mobileC2BValidation', payment, { url, content: represent(payment) }, context)
}

/** Members in the order of the documentation. */
function represent({ provider, clientAccount = '', productName, source, value }: Payment): MobileC2BValidation {
  return {
    provider,
    clientAccount,
    productName,
    phoneNumber: source.name,
    value: formatMoney(value),
    providerMetadata: sandbox.kyc,
  }
}
