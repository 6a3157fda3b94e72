import { paymentFailures } from '../../data/paymentFailures.generated.ts'
import { paymentRefusals } from '../../data/paymentRefusals.generated.ts'

/** Why a payment is refused in the reply. */
export type Refusal = keyof typeof paymentRefusals

/** Why an accepted payment fails. */
export type Failure = keyof typeof paymentFailures

/** The status and the text of a refusal. @see docs/africastalking.md#payment-errors */
export function refusalOf(
  refusal: Refusal,
  product = '',
): { readonly status: (typeof paymentRefusals)[Refusal]['status']; readonly text: string } {
  const { status, text } = paymentRefusals[refusal]
  return { status, text: text.replace('{product}', product) }
}

/** The description of a failure in the notification. @see docs/africastalking.md#payment-errors */
export function failureText(failure: Failure): string {
  return paymentFailures[failure].text
}
