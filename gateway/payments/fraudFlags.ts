import type { components } from '../../specs/types/gateway.generated.ts'
import { minorUnits } from '../runtime/money.ts'
import { fraudRules } from './data/fraudRules.generated.ts'

export type FraudFlag = components['schemas']['FraudFlag']

/** What a check knows about the past of the caller. */
export interface PayoutHistory {
  /** Payouts of the caller in the velocity window, earlier entries of the same request included. */
  readonly recentCount: number
  /** Whether the same amount went to the same destination in the duplicate window. */
  readonly repeated: boolean
}

/** What looks wrong with a payout; `amount` in minor units. @see docs/gateway.md#fraud-flags */
export function fraudFlags(amount: number, history: PayoutHistory): FraudFlag[] {
  return [highAmount(amount), velocity(history.recentCount + 1), duplicate(history.repeated)].filter(
    (flag) => flag !== undefined,
  )
}

function highAmount(amount: number): FraudFlag | undefined {
  const { review, block } = fraudRules.highAmount
  const severity = level(amount, minorUnits(review), minorUnits(block))
  return (
    severity && {
      code: 'HIGH_AMOUNT',
      severity,
      message: `The amount is ${severity === 'Block' ? block : review} SLE or more.`,
    }
  )
}

function velocity(count: number): FraudFlag | undefined {
  const { window, reviewAbove, blockAbove } = fraudRules.velocity
  const severity = level(count, reviewAbove + 1, blockAbove + 1)
  return severity && { code: 'VELOCITY_COUNT', severity, message: `This is payout ${count} within ${window} seconds.` }
}

function duplicate(repeated: boolean): FraudFlag | undefined {
  const message = `The same amount went to this number within ${fraudRules.duplicate.window} seconds.`
  return repeated ? { code: 'DUPLICATE', severity: 'Review', message } : undefined
}

function level(
  value: number,
  review = Number.POSITIVE_INFINITY,
  block = Number.POSITIVE_INFINITY,
): 'Review' | 'Block' | undefined {
  if (value >= block) return 'Block'
  return value >= review ? 'Review' : undefined
}
