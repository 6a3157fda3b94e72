import { paymentFailures } from '../../data/paymentFailures.generated.ts'
import { paymentRefusals } from '../../data/paymentRefusals.generated.ts'

type Row = (typeof paymentRefusals)[number]

/** Why a payment is refused at once. */
export interface Refusal {
  readonly status: Row['status']
  readonly text: string
}

/** Why an accepted payment fails. */
export type Failure = keyof typeof paymentFailures

/** Finds what the reply to a refused payment says. @see docs/africastalking.md#payment-errors */
export function refusalFor(cause: Row['cause'], product = ''): Refusal {
  const { status, text } = paymentRefusals.find((row) => row.cause === cause) ?? paymentRefusals[0]
  return { status, text: text.replace('{product}', product) }
}

/** The description of a failure in the notification. @see docs/africastalking.md#payment-errors */
export function failureText(failure: Failure): string {
  return paymentFailures[failure].text
}
