import { fixedLines } from '../../data/fixedLines.generated.ts'
import type { Msisdn } from './msisdn.ts'

const prefixes: ReadonlySet<string> = new Set(fixedLines.flatMap((row) => row.prefixes))
const lengths: readonly number[] = [...new Set([...prefixes].map(({ length }) => length))]

/** Tells whether a number is a fixed line, which cannot receive SMS. @see docs/africastalking.md#recipient-statuses */
export function isFixedLine(number: Msisdn): boolean {
  return lengths.some((length) => prefixes.has(number.slice(1, 1 + length)))
}
