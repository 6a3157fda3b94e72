import type { Context } from '../../context.ts'
import { drawId } from '../formats/ids.ts'
import { isCovered, takeMoney } from './movements.ts'
import type { Payment, PaymentOrder } from './payment.ts'

/** Stores a payment and takes its money; undefined, with nothing taken, when wallet or stash have too little. @see docs/africastalking.md#wallet-and-stash */
export function openPayment(order: PaymentOrder, status: Payment['status'], context: Context): Payment | undefined {
  return isCovered(order, context) ? storePayment(order, status, context) : undefined
}

/** Stores a payment and takes its money, however little there is: it has happened already. */
export function storePayment(order: PaymentOrder, status: Payment['status'], context: Context): Payment {
  const id = drawId('ATPid', context.random)
  const payment = { id, ...order, createdAt: context.now, leftAt: undefined, ended: undefined, status }
  takeMoney(payment, context)
  return context.state.payments.put(payment)
}
