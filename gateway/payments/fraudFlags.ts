import type { FraudFlag, FraudRule, Threshold } from '../capability/fraudRule.ts'
import { majorUnits, minorUnits } from '../runtime/money.ts'
import { fraudRules } from './fraudRules.ts'

export type { FraudFlag } from '../capability/fraudRule.ts'

/** A payout as the checks see it. */
export interface CheckedPayout {
  /** The phone number in E.164, or the digits of a bank account. */
  readonly receiver: string
  /** Minor units of SLE. */
  readonly amount: number
}

/** What the checks know of the past; earlier entries of the same request are part of it. Windows are in seconds. */
export interface PayoutHistory {
  /** Payouts of the API user. */
  count(window: number): number
  /** The client's payouts of the day in UTC, in minor units. */
  sumOfDay(): number
  /** Payouts of the client of the same amount to the same receiver. */
  repetitions(payout: CheckedPayout, window: number): number
  /** Whether the client has paid the receiver before. */
  hasPaid(receiver: string): boolean
  isListed(receiver: string): boolean
  /** Minor units of SLE; null: that of the rule. */
  readonly dailyLimit: number | null
}

/** What looks wrong with a payout, in the order of the rules. @see docs/gateway.md#fraud-flags */
export function fraudFlags(
  payout: CheckedPayout,
  past: PayoutHistory,
  rules: readonly FraudRule[] = fraudRules,
): FraudFlag[] {
  return rules.flatMap((rule) => {
    const value = measured(rule, payout, past)
    const reached = rule.thresholds.map((threshold) => ({ threshold, ...limitOf(rule, threshold, past) }))
    const [worst] = reached
      .filter(({ limit, isIncluded }) => value > limit || (isIncluded && value === limit))
      .sort((one, other) => rank(other.threshold) - rank(one.threshold))
    if (worst === undefined) return []
    return [{ code: rule.code, severity: worst.threshold.severity, message: messageOf(rule, value, worst.limit) }]
  })
}

/** Whether a payout with these flags is stopped. */
export function isStopped(flags: readonly FraudFlag[]): boolean {
  return flags.some(({ severity }) => severity === 'Block')
}

/** The number that a rule is about; money in minor units. */
function measured(rule: FraudRule, payout: CheckedPayout, past: PayoutHistory): number {
  switch (rule.measure) {
    case 'amount':
      return payout.amount
    case 'count':
      return past.count(rule.window) + 1
    case 'sumOfDay':
      return past.sumOfDay() + payout.amount
    case 'repetitions':
      return past.repetitions(payout, rule.window)
    case 'firstAmount':
      return past.hasPaid(payout.receiver) ? 0 : payout.amount
    case 'listed':
      return past.isListed(payout.receiver) ? 1 : 0
  }
}

/** Where a threshold is, in the unit of what is measured. */
function limitOf(
  rule: FraudRule,
  { from, above, ofClient }: Threshold,
  past: PayoutHistory,
): { readonly limit: number; readonly isIncluded: boolean } {
  const isIncluded = from !== undefined
  const own = ofClient === undefined ? null : past[ofClient]
  const limit = from ?? above ?? Number.POSITIVE_INFINITY
  return { limit: own ?? (isMoney(rule) && Number.isFinite(limit) ? minorUnits(limit) : limit), isIncluded }
}

function messageOf(rule: FraudRule, value: number, limit: number): string {
  const shown = (number: number): string => String(isMoney(rule) ? majorUnits(number) : number)
  return rule.message
    .replaceAll('{threshold}', shown(limit))
    .replaceAll('{value}', shown(value))
    .replaceAll('{window}', String(rule.window))
}

function isMoney({ measure }: FraudRule): boolean {
  return measure === 'amount' || measure === 'sumOfDay' || measure === 'firstAmount'
}

function rank({ severity }: Threshold): number {
  return ['Info', 'Review', 'Block'].indexOf(severity)
}
