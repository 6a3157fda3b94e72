import type { End, OrderRequest } from './order.ts'

const seconds = new Map([
  ['1', 3],
  ['2', 20],
  ['3', 300],
])

/**
 * The end of an order by the suffix table: 10x takes 3 s, 20x 20 s, 30x 5 min; x is 0 or 1 for success, 2 to 7 for failure. An order
 * without a credit party succeeds in 3 s. Undefined for other suffixes. @see docs/dtone.md#suffix-rules
 */
export function endOf({ product, suffix }: OrderRequest): End | undefined {
  if (!product.needsCreditParty) return { status: 'COMPLETED', delay: 3_000 }
  const [, speed = '', kind = ''] = /^([123])0([0-7])$/.exec(suffix) ?? []
  const wait = seconds.get(speed)
  return wait === undefined ? undefined : { status: kind < '2' ? 'COMPLETED' : 'DECLINED', delay: wait * 1_000 }
}
