import type { Context } from '../../context.ts'
import { settings } from '../../data/settings.ts'
import { suffixTable } from '../outcomes/suffixTable.ts'
import { luhnDigit } from './luhnDigit.ts'

/**
 * A number for a new eSIM profile: 19 digits as in ITU-T E.118, with no suffix that would choose an outcome when it is sent as an
 * account number. @see docs/dtone.md#esim
 */
export function issueIccid({ random, state }: Context): string {
  for (;;) {
    const digits = settings.iccidPrefix + random.digits(18 - settings.iccidPrefix.length)
    const iccid = digits + luhnDigit(digits)
    if (!suffixTable.has(iccid.slice(-3)) && state.esimProfiles.get(iccid) === undefined) return iccid
  }
}
