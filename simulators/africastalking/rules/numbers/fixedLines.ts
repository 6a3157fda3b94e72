import { fixedLines } from '../../data/fixedLines.generated.ts'
import { longestPrefix, type Msisdn } from './msisdn.ts'

const fixed: ReadonlyMap<string, true> = new Map(
  fixedLines.flatMap(({ prefixes }) => prefixes.map((prefix): [string, true] => [prefix, true])),
)

/** Tells whether a number is a fixed line, which cannot receive SMS. @see docs/africastalking.md#recipient-statuses */
export function isFixedLine(number: Msisdn): boolean {
  return longestPrefix(fixed, number) === true
}
