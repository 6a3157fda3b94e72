import type { Context } from '../context.ts'
import { handOverAirtime } from '../rules/airtime/handOver.ts'
import { handOverBundle } from '../rules/data/handOver.ts'
import { handOverMessage } from '../rules/messages/handOver.ts'
import { handOverPayment } from '../rules/payments/handOver.ts'
import { type Product, products } from '../rules/queues/queue.ts'
import { type Leave, takeTurn } from '../rules/queues/turns.ts'

const leaving: Readonly<Record<Product, Leave>> = {
  sms: handOverMessage,
  mobileB2C: handOverPayment,
  airtime: handOverAirtime,
  mobileData: handOverBundle,
}

/** Lets the first item of a product's queue leave. @see docs/africastalking.md#queues */
export function queueTurn(key: string, context: Context): void {
  const product = products.find((one) => one === key)
  if (product !== undefined) takeTurn(product, context, leaving[product])
}
