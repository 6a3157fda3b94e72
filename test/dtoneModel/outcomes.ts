import { endOf } from './endOf.ts'
import type { End, OrderRequest, Outage, PlannedOutcome } from './order.ts'

/** The outcomes of orders: set by the control plane, else by the suffix table. */
export class Outcomes {
  /** Whether unknown suffixes are refused. */
  isStrict = false
  /** Each applies to one order: the first that reaches its stage. */
  planned: PlannedOutcome[] = []
  outages: Outage[] = []

  /** Whether no rule gives the outcome of an order. */
  isUnknown(request: OrderRequest): boolean {
    return this.isStrict && endOf(request) === undefined && this.planned.length === 0
  }

  isRejected(request: OrderRequest, now: number): boolean {
    return this.#take('creation') !== undefined || this.#isOut(request, 'rejected', now)
  }

  endOf(request: OrderRequest, now: number): End {
    const usual = endOf(request) ?? { status: 'COMPLETED', delay: 3_000 }
    const failed = this.#isOut(request, 'declined', now) && { status: 'DECLINED' as const }
    return { ...usual, ...failed, ...this.#take('confirmation')?.end }
  }

  #take(at: PlannedOutcome['at']): PlannedOutcome | undefined {
    const outcome = this.planned.find((one) => one.at === at)
    this.planned = this.planned.filter((one) => one !== outcome)
    return outcome
  }

  #isOut({ product }: OrderRequest, as: Outage['as'], now: number): boolean {
    return this.outages.some((one) => one.operator === product.operator && one.as === as && now < one.until)
  }
}
