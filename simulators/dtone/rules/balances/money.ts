import Big from 'big.js'

/** Exact decimal arithmetic on amounts, with big.js behind it. Amounts have at most 15 significant digits, which a number keeps. */
export const money = {
  add: (a: number, b: number): number => inCents(cents(a) + cents(b)) ?? new Decimal(a).plus(b).toNumber(),

  subtract: (a: number, b: number): number => inCents(cents(a) - cents(b)) ?? new Decimal(a).minus(b).toNumber(),

  /** `a / b` to 15 significant digits, the precision of the provider's rates. @see docs/dtone.md#products */
  ratio: (a: number, b: number): number => precise(new Decimal(a).div(b)),

  /** `amount × to / from` to 15 significant digits. */
  convert: (amount: number, from: number, to: number): number => precise(new Decimal(amount).times(to).div(from)),

  /** The nearest multiple of `step`, halves up. */
  round: (amount: number, step: number): number => toStep(amount, step, Big.roundHalfUp),

  /** The next multiple of `step` that is not below `amount`. */
  roundUp: (amount: number, step: number): number => toStep(amount, step, Big.roundUp),

  /** The last multiple of `step` that is not above `amount`. */
  roundDown: (amount: number, step: number): number => toStep(amount, step, Big.roundDown),

  isMultiple: (amount: number, step: number): boolean => new Decimal(amount).mod(step).eq(0),
}

const Decimal = Big()
Decimal.DP = 40

/** An amount as a count of cents, in which sums are exact and cost a hundredth; NaN where it has a finer part. */
function cents(amount: number): number {
  const count = Math.round(amount * 100)
  return count / 100 === amount && Math.abs(count) < 1e15 ? count : Number.NaN
}

function inCents(count: number): number | undefined {
  return Number.isNaN(count) ? undefined : count / 100
}

function precise(value: Big): number {
  return Number(value.toPrecision(15))
}

function toStep(amount: number, step: number, rounding: Big.RoundingMode): number {
  return new Decimal(amount).div(step).round(0, rounding).times(step).toNumber()
}
