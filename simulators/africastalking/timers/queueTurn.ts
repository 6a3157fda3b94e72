import type { Context } from '../context.ts'
import { handOverAirtime } from '../rules/airtime/handOver.ts'
import { handOverMessage } from '../rules/messages/handOver.ts'
import { handOverPayment } from '../rules/payments/handOver.ts'
import { type Product, products } from '../rules/queues/queue.ts'
import { type Leave, takeTurn } from '../rules/queues/turns.ts'

const leaving: Readonly<Record<Product, Leave>> = {
  sms: handOverMessage,
  mobileB2C: handOverPayment,
  airtime: handOverAirtime,
  mobileData: handOverPayment,
  mobileB2B: handOverPayment,
  bankTransfer: handOverPayment,
}

/** Lets the first item of a product's queue leave. The key has the product and the place of the item. @see docs/africastalking.md#queues */
export function queueTurn(key: string, context: Context): void {
  const { product, rest } = parseKey(key)
  if (product !== undefined) takeTurn(product, Number(rest), context, leaving[product])
}

/** Hands an item over that has left its queue, when outcomes are delayed. The key has the product and the id of the item. */
export function handOver(key: string, context: Context): void {
  const { product, rest } = parseKey(key)
  if (product !== undefined) leaving[product](rest, context)
}

function parseKey(key: string): { readonly product: Product | undefined; readonly rest: string } {
  const [name, rest = ''] = key.split('/', 2)
  return { product: products.find((one) => one === name), rest }
}
