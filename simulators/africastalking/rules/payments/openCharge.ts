import type { Context } from '../../context.ts'
import { charges } from '../../data/charges.generated.ts'
import type { Charge, ChargeOrder } from './charge.ts'
import { openPayment } from './openPayment.ts'
import { type Payment, paymentWallet } from './payment.ts'
import { sandboxChannel } from './products.ts'

/** How long a one-time password is good, in milliseconds. */
export const passwordLife = charges.otpLivesForSeconds * 1_000

/** Stores the charge of a customer and takes its fee; undefined when the stash has too little. @see docs/africastalking.md#charges */
export function openCharge(
  order: ChargeOrder,
  status: 'PendingValidation' | 'Queued',
  context: Context,
): Payment | undefined {
  return openPayment({ ...order, ...sandboxChannel, destination: paymentWallet }, status, context)
}

/** Waits for the one-time password of an opened charge. @see docs/africastalking.md#charges */
export function awaitPassword({ id }: Payment, detail: Pick<Charge, 'failure' | 'card'>, context: Context): void {
  context.state.charges.put({ id, wrongPasswords: 0, ...detail })
  context.schedule('expireCharge', context.now + passwordLife, id)
}
