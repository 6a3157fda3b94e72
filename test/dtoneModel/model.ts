import { Fate } from './fate.ts'
import type { Order, Purse, Status, Wish } from './order.ts'

const [second, hour] = [1_000, 3_600_000]

/** DT One in one world as its rules have it: money in cents, time in ms. A number is the code of a refusal. @see docs/dtone.md#life-cycle */
export class Model {
  now = 0
  cancelOnExpiry = false
  readonly fate = new Fate()
  readonly orders: Order[] = []
  readonly purses = new Map<string, Purse>([
    ['USD', { available: 1_000_000, holding: 0, credit: 0 }],
    ['EUR', { available: 500_000, holding: 0, credit: 0 }],
  ])

  create(wish: Wish): Order | number {
    const { unit, cents } = wish.product
    const purse = this.purses.get(unit)
    if (this.fate.isUnknown(wish)) return 1_005_003
    if (this.orders.some(({ externalId }) => externalId === wish.externalId)) return 1_007_001
    const isRejected = this.fate.isRejected(wish, this.now)
    if (!isRejected && purse === undefined) return 1_006_009
    if (!isRejected && purse !== undefined && cents > purse.available + purse.credit) return 1_006_001
    const order: Order = { ...wish, createdAt: this.now, status: 'CREATED', told: [] }
    this.orders.push(order)
    this.#move(order, -cents, cents)
    if (isRejected) return this.#end(order, 'REJECTED')
    if (wish.autoConfirm) return this.confirm(order)
    return Object.assign(order, this.cancelOnExpiry && { cancelsAt: this.now + hour })
  }

  confirm(order: Order): Order | number {
    if (order.status === 'CANCELLED' || order.status === 'REJECTED') return 1_007_004
    if (order.status !== 'CREATED') return 1_007_002
    if (this.now >= order.createdAt + hour) return 1_007_004
    return Object.assign(order, { status: 'CONFIRMED', confirmedAt: this.now, end: this.fate.endOf(order, this.now) })
  }

  cancel(order: Order): Order | number {
    if (order.status === 'CANCELLED') return 1_007_005
    return order.status === 'CREATED' ? this.#end(order, 'CANCELLED') : 1_007_007
  }

  reverse(order: Order): Order | number {
    return order.status === 'COMPLETED' ? this.#end(order, 'REVERSED') : 409
  }

  /** Ends by hand what is with the operator. */
  settle(order: Order, status: Status): Order | number {
    if (order.status !== 'CONFIRMED' && order.status !== 'SUBMITTED') return 409
    const delay = this.now - (order.confirmedAt ?? this.now)
    return Object.assign(this.#end(order, status), { end: { status, delay } })
  }

  /** Lets it be `now`: what has fallen due happens, in the order in which it can. */
  standAt(now: number): void {
    this.now = now
    for (const order of this.orders) {
      const { cancelsAt = Infinity, confirmedAt = Infinity, end } = order
      const { delay = Infinity, reversedAfter = Infinity, status = 'SUBMITTED' } = end ?? {}
      if (order.status === 'CREATED' && now >= cancelsAt) this.#end(order, 'CANCELLED')
      if (order.status === 'CONFIRMED' && now >= confirmedAt + second) order.status = 'SUBMITTED'
      if (/CONFIRMED|SUBMITTED/.test(order.status) && now >= confirmedAt + delay) this.#end(order, status)
      if (order.status === 'COMPLETED' && now >= confirmedAt + delay + reversedAfter) this.#end(order, 'REVERSED')
    }
  }

  #end(order: Order, status: Status): Order {
    const { cents } = order.product
    this.#move(order, status === 'COMPLETED' ? 0 : cents, status === 'REVERSED' ? 0 : -cents)
    order.told.push(status)
    return Object.assign(order, { status })
  }

  #move({ product }: Order, available: number, holding: number): void {
    const purse = this.purses.get(product.unit)
    if (purse === undefined) return
    purse.available += available
    purse.holding += holding
  }
}
