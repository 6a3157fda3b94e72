import type { Context } from '../../context.ts'
import { settings } from '../../data/settings.generated.ts'
import { suffixTable } from '../outcomes/suffixes.ts'

/**
 * The ICCID of a new eSIM profile: 19 digits by ITU-T E.118. Its suffix is not in the suffix table, so a top-up, which sends it as account
 * number, is not declined by it. @see docs/dtone.md#esim
 */
export function issueIccid({ random, state }: Context): string {
  for (;;) {
    const digits = settings.iccidPrefix + random.digits(18 - settings.iccidPrefix.length)
    const iccid = digits + luhnDigit(digits)
    if (!suffixTable.has(iccid.slice(-3)) && state.esimProfiles.get(iccid) === undefined) return iccid
  }
}

/** The check digit of ISO/IEC 7812-1 (Luhn) for the given digits. */
export function luhnDigit(digits: string): string {
  const sum = [...digits].reverse().reduce((total, digit, place) => {
    const weighed = Number(digit) * (place % 2 === 0 ? 2 : 1)
    return total + (weighed > 9 ? weighed - 9 : weighed)
  }, 0)
  return String((10 - (sum % 10)) % 10)
}
