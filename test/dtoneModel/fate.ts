import { endOf } from './endOf.ts'
import type { Demand, End, Outage, Wish } from './order.ts'

/** What becomes of orders: what the control plane asks for, else what the suffix table says. */
export class Fate {
  /** Whether the table alone counts. */
  isStrict = false
  /** Each decides about one order: the first that gets as far. */
  demands: Demand[] = []
  outages: Outage[] = []

  /** Whether nothing says how an order would end. */
  isUnknown(wish: Wish): boolean {
    return this.isStrict && endOf(wish) === undefined && this.demands.length === 0
  }

  isRejected(wish: Wish, now: number): boolean {
    return this.#take('creation') !== undefined || this.#isOut(wish, 'rejected', now)
  }

  endOf(wish: Wish, now: number): End {
    const usual = endOf(wish) ?? { status: 'COMPLETED', delay: 3_000 }
    const failed = this.#isOut(wish, 'declined', now) && { status: 'DECLINED' as const }
    return { ...usual, ...failed, ...this.#take('confirmation')?.end }
  }

  #take(at: Demand['at']): Demand | undefined {
    const demand = this.demands.find((one) => one.at === at)
    this.demands = this.demands.filter((one) => one !== demand)
    return demand
  }

  #isOut({ product }: Wish, as: Outage['as'], now: number): boolean {
    return this.outages.some((one) => one.operator === product.operator && one.as === as && now < one.until)
  }
}
