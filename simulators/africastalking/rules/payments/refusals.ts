import { paymentRefusals } from '../../data/paymentRefusals.generated.ts'

type Row = (typeof paymentRefusals)[number]

/** Why a payment is refused at once. */
export interface Refusal {
  readonly status: Row['status']
  readonly text: string
}

/** Finds what the reply to a refused payment says. @see docs/africastalking.md#refused-payments */
export function refusalFor(cause: Row['cause'], product = ''): Refusal {
  const { status, text } = paymentRefusals.find((row) => row.cause === cause) ?? paymentRefusals[0]
  return { status, text: text.replace('{product}', product) }
}
