import type { CheckoutListener, Services } from '../../capability/context.ts'
import { write } from '../../database/writing.ts'
import type { CheckoutPayment } from '../../rails/africastalking/checkoutPayment.ts'
import type { Side } from '../../rails/rail.ts'
import { lockAttempt } from '../attempts.ts'
import { addHint } from './followUp.ts'

/**
 * Hears of a payment by a notification. Nobody signs it, so it credits nothing: it has the provider asked at once.
 * @see docs/gateway.md#mobile-money-at-the-checkout
 */
export const checkoutNotified: CheckoutListener = async (services, side, payment) => {
  const attemptId = payment.requestId ?? (await attemptByReference(services, side, payment))
  const isOurs = await write(services, async (writing) => {
    const locked = attemptId === undefined ? undefined : await lockAttempt(writing, attemptId)
    if (locked === undefined || locked.session.side !== side) return false
    await addHint(services, writing, locked, payment.providerReference)
    return true
  })
  if (!isOurs)
    services.log.warn({ side, payment: payment.providerReference }, 'a notification is about no checkout of ours')
  services.jobs.sweep()
}

async function attemptByReference(
  { database }: Services,
  side: Side,
  { providerReference }: CheckoutPayment,
): Promise<string | undefined> {
  const row = await database
    .selectFrom('checkout_attempts')
    .innerJoin('checkout_sessions', 'checkout_sessions.id', 'checkout_attempts.session_id')
    .select('checkout_attempts.id')
    .where('checkout_attempts.provider_reference', '=', providerReference)
    .where('checkout_sessions.side', '=', side)
    .executeTakeFirst()
  return row?.id
}
