/** The ten-thousandths in so many units of a currency, half rounded up. Takes texts from data files and numbers from requests. */
export function toAmount(units: string | number): number {
  return Math.round(Number(units) * 10_000)
}
