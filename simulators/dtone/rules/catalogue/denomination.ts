const steps = [1, 2, 2.5, 5, 10]

/** The nearest amount for which vouchers are made: 1, 2, 2.5 or 5 times a power of ten. */
export function denomination(amount: number): number {
  const magnitude = 10 ** Math.floor(Math.log10(amount))
  const step = steps.find((candidate) => amount < candidate * magnitude * Math.SQRT2) ?? 10
  return Number((step * magnitude).toPrecision(2))
}
