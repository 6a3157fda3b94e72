import type { Context } from '../context.ts'
import type { Payment } from '../rules/payments/payment.ts'
import { retryPolicyOf } from './retries.ts'

/** Sends a question about a payment. The rule `validatePayment` hears the answer. */
export function askAboutPayment(
  name: 'mobileB2CValidation' | 'mobileC2BValidation',
  payment: Payment,
  { url, content }: { readonly url: string; readonly content: object },
  context: Context,
): void {
  const { id } = context.state.payments.put({ ...payment, validation: 'asked' })
  context.callback({
    name,
    url,
    about: id,
    contentType: 'application/json',
    content,
    retry: retryPolicyOf(name),
    onReply: { name: 'validatePayment', key: id },
    order: `payment ${id}`,
  })
}
