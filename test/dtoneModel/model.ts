import type { Balance, Order, OrderRequest, Status } from './order.ts'
import { Outcomes } from './outcomes.ts'

const [second, hour] = [1_000, 3_600_000]

/** The rules of DT One for one world. Money is in cents, time in ms. A number as result is an error code. @see docs/dtone.md#life-cycle */
export class Model {
  now = 0
  cancelOnExpiry = false
  readonly outcomes = new Outcomes()
  readonly orders: Order[] = []
  readonly balances = new Map<string, Balance>([
    ['USD', { available: 1_000_000, holding: 0, credit: 0 }],
    ['EUR', { available: 500_000, holding: 0, credit: 0 }],
  ])

  create(request: OrderRequest): Order | number {
    const { unit, cents } = request.product
    const balance = this.balances.get(unit)
    if (this.outcomes.isUnknown(request)) return 1_005_003
    if (this.orders.some(({ externalId }) => externalId === request.externalId)) return 1_007_001
    const isRejected = this.outcomes.isRejected(request, this.now)
    if (!isRejected && balance === undefined) return 1_006_009
    if (!isRejected && balance !== undefined && cents > balance.available + balance.credit) return 1_006_001
    const order: Order = { ...request, createdAt: this.now, status: 'CREATED', notified: [] }
    this.orders.push(order)
    this.#move(order, -cents, cents)
    if (isRejected) return this.#end(order, 'REJECTED')
    if (request.autoConfirm) return this.confirm(order)
    return Object.assign(order, this.cancelOnExpiry && { cancelsAt: this.now + hour })
  }

  confirm(order: Order): Order | number {
    if (order.status === 'CANCELLED' || order.status === 'REJECTED') return 1_007_004
    if (order.status !== 'CREATED') return 1_007_002
    if (this.now >= order.createdAt + hour) return 1_007_004
    return Object.assign(order, {
      status: 'CONFIRMED',
      confirmedAt: this.now,
      end: this.outcomes.endOf(order, this.now),
    })
  }

  cancel(order: Order): Order | number {
    if (order.status === 'CANCELLED') return 1_007_005
    return order.status === 'CREATED' ? this.#end(order, 'CANCELLED') : 1_007_007
  }

  reverse(order: Order): Order | number {
    return order.status === 'COMPLETED' ? this.#end(order, 'REVERSED') : 409
  }

  /** Ends a confirmed or submitted order by hand. */
  settle(order: Order, status: Status): Order | number {
    if (order.status !== 'CONFIRMED' && order.status !== 'SUBMITTED') return 409
    const delay = this.now - (order.confirmedAt ?? this.now)
    return Object.assign(this.#end(order, status), { end: { status, delay } })
  }

  /** Sets the time and applies what is due, in order. */
  advanceTo(now: number): void {
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
    order.notified.push(status)
    return Object.assign(order, { status })
  }

  #move({ product }: Order, available: number, holding: number): void {
    const balance = this.balances.get(product.unit)
    if (balance === undefined) return
    balance.available += available
    balance.holding += holding
  }
}
