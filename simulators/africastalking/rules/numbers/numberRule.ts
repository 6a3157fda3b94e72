import { sparedNumbers } from '../../data/sparedNumbers.generated.ts'
import type { Msisdn } from './msisdn.ts'

/**
 * Finds the row that a number chooses by its last three digits, in one table of data/numberRules.yaml; undefined for most numbers.
 * @see docs/africastalking.md#number-rules
 */
export function numberRule<Row extends { readonly suffix: string }>(
  rows: readonly Row[],
): (number: Msisdn) => Row | undefined {
  const bySuffix = new Map(rows.map((row) => [row.suffix, row]))
  return (number) => (isSpared(number) ? undefined : bySuffix.get(number.slice(-3)))
}

const spared = sparedNumbers.map(({ pattern }) => new RegExp(`^${pattern}$`))

function isSpared(number: Msisdn): boolean {
  return spared.some((pattern) => pattern.test(number))
}
