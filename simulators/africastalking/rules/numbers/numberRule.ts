import { sparedNumbers } from '../../data/sparedNumbers.generated.ts'
import { settingsOf, type WithSettings } from '../account/settings.ts'

/**
 * Finds the row that a number, or an account, chooses by its last three digits, in one table of data/numberRules.yaml; undefined for most numbers, and
 * for all where the account ignores suffixes.
 * @see docs/africastalking.md#number-rules
 */
export function numberRule<Row extends { readonly suffix: string }>(
  rows: readonly Row[],
): (number: string, context: WithSettings) => Row | undefined {
  const bySuffix = new Map(rows.map((row) => [row.suffix, row]))
  return (number, context) => {
    const row = bySuffix.get(number.slice(-3))
    return row === undefined || isSpared(number) || settingsOf(context).numberSuffixes === 'ignored' ? undefined : row
  }
}

const spared = sparedNumbers.map(({ pattern }) => new RegExp(`^${pattern}$`))

function isSpared(number: string): boolean {
  return spared.some((pattern) => pattern.test(number))
}
