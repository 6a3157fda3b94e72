import { paymentNotification } from '../../callbacks/paymentNotification.ts'
import type { Context } from '../../context.ts'
import { numberRules } from '../../data/numberRules.generated.ts'
import { refundPayment } from '../money/wallets.ts'
import { lastDigits, type Msisdn } from '../numbers/msisdn.ts'
import { outcomeAfterSeconds } from '../queues/queue.ts'
import type { Settlement } from './payment.ts'

const usual: Settlement = { afterSeconds: outcomeAfterSeconds('mobileB2C'), status: 'Success' }

const bySuffix: ReadonlyMap<string, Settlement> = new Map(
  numberRules.mobileB2CSettlements.map((row) => [row.suffix, row]),
)

/** Tells how and when a queued payment to this number ends. @see docs/africastalking.md#number-rules */
export function plannedSettlement(number: Msisdn): Settlement {
  return bySuffix.get(lastDigits(number)) ?? usual
}

/** Timer: ends a payment, refunds it when it failed, and notifies the customer. @see docs/africastalking.md#b2c */
export function settlePayment(id: string, context: Context): void {
  const payment = context.state.payments.get(id)
  if (payment === undefined || payment.status !== 'Queued') return
  const { status } = payment.settlement
  if (status === 'Failed') refundPayment(context.state, payment)
  paymentNotification(context.state.payments.put({ ...payment, status }), context)
}
