import type { ModelProduct } from './products.ts'

export type Status = 'CREATED' | 'CONFIRMED' | 'SUBMITTED' | 'CANCELLED' | 'COMPLETED' | 'DECLINED' | 'REVERSED'

/** An order as its customer wants it. */
export interface Wish {
  readonly externalId: string
  readonly product: ModelProduct
  readonly suffix: string
  readonly autoConfirm: boolean
}

export interface Order extends Wish {
  readonly createdAt: number
  confirmedAt?: number
  status: Status
  /** What its customer has been told of, in order. */
  readonly told: Status[]
}

/** In cents. */
export interface Purse {
  available: number
  holding: number
  credit: number
}

const [second, hour] = [1_000, 3_600_000]

/** DT One in one world as its rules have it: money in cents, time in ms. A number is the code of a refusal. @see docs/dtone.md#life-cycle */
export class Model {
  now = 0
  readonly orders: Order[] = []
  readonly purses = new Map<string, Purse>([
    ['USD', { available: 1_000_000, holding: 0, credit: 0 }],
    ['EUR', { available: 500_000, holding: 0, credit: 0 }],
  ])

  create(wish: Wish): Order | number {
    const purse = this.purses.get(wish.product.unit)
    if (this.orders.some(({ externalId }) => externalId === wish.externalId)) return 1_007_001
    if (purse === undefined) return 1_006_009
    if (wish.product.cents > purse.available + purse.credit) return 1_006_001
    purse.available -= wish.product.cents
    purse.holding += wish.product.cents
    const order: Order = { ...wish, createdAt: this.now, status: 'CREATED', told: [] }
    this.orders.push(order)
    return wish.autoConfirm ? this.confirm(order) : order
  }

  confirm(order: Order): Order | number {
    if (order.status === 'CANCELLED') return 1_007_004
    if (order.status !== 'CREATED') return 1_007_002
    if (this.now >= order.createdAt + hour) return 1_007_004
    return Object.assign(order, { status: 'CONFIRMED', confirmedAt: this.now })
  }

  cancel(order: Order): Order | number {
    if (order.status === 'CANCELLED') return 1_007_005
    return order.status === 'CREATED' ? this.#end(order, 'CANCELLED') : 1_007_007
  }

  reverse(order: Order): Order | number {
    return order.status === 'COMPLETED' ? this.#end(order, 'REVERSED') : 409
  }

  /** Lets it be `now`. */
  standAt(now: number): void {
    this.now = now
    for (const order of this.orders) {
      const waited = now - (order.confirmedAt ?? now)
      const { delay, status } = outcomeOf(order)
      if (order.status === 'CONFIRMED' && waited >= second) order.status = 'SUBMITTED'
      if (order.status === 'SUBMITTED' && waited >= delay) this.#end(order, status)
    }
  }

  #end(order: Order, status: Status): Order {
    const { unit, cents } = order.product
    const purse = this.purses.get(unit) ?? { available: 0, holding: 0 }
    if (status !== 'REVERSED') purse.holding -= cents
    if (status !== 'COMPLETED') purse.available += cents
    order.told.push(status)
    return Object.assign(order, { status })
  }
}

/** 10x takes 3 s, 20x takes 20 s, 30x takes 5 min; x is 0 or 1 for success; any other ending succeeds in 3 s, as does what nobody receives. */
function outcomeOf({ product, suffix }: Order): { delay: number; status: Status } {
  const [, speed = '1', kind = '0'] = (product.needsCreditParty && /^([123])0([0-7])$/.exec(suffix)) || []
  const seconds: Readonly<Record<string, number>> = { 1: 3, 2: 20, 3: 300 }
  return { delay: (seconds[speed] ?? 0) * second, status: kind < '2' ? 'COMPLETED' : 'DECLINED' }
}
