/** Money in ten-thousandths of a currency's unit. */
export interface Money {
  readonly currency: string
  readonly amount: number
}

/** Ten-thousandths of a unit that one dollar buys. */
const perUsd: Readonly<Record<string, bigint>> = { USD: 10_000n, KES: 1_011_533n, UGX: 33_158_500n }

/** A sum of money as a fraction, so that nothing is rounded before it must be. */
export interface Exact {
  readonly over: bigint
  readonly under: bigint
}

/** Converts without rounding. */
export function exactly({ currency, amount }: Money, to: string): Exact {
  return currency === to
    ? { over: BigInt(amount), under: 1n }
    : { over: BigInt(amount) * rateOf(to), under: rateOf(currency) }
}

export function sum(amounts: readonly Exact[]): Exact {
  return amounts.reduce(
    (total, { over, under }) => ({ over: total.over * under + over * total.under, under: total.under * under }),
    { over: 0n, under: 1n },
  )
}

/** Rounds halves up, for amounts that are not below zero. */
export function rounded({ over, under }: Exact): number {
  return Number((2n * over + under) / (2n * under))
}

/** Converts an amount and rounds it. */
export function converted(money: Money, to: string): number {
  return rounded(exactly(money, to))
}

/** `KES 0.8000` */
export function written({ currency, amount }: Money): string {
  const digits = String(Math.abs(amount)).padStart(5, '0')
  return `${currency} ${amount < 0 ? '-' : ''}${digits.slice(0, -4)}.${digits.slice(-4)}`
}

function rateOf(currency: string): bigint {
  const rate = perUsd[currency]
  if (rate === undefined) throw new Error(`The model has no rate of ${currency}.`)
  return rate
}
