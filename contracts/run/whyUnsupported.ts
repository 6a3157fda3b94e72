import { fitsGlob } from '../../specs/formats/glob.ts'
import type { Case } from '../case.ts'
import type { Surroundings, Target } from '../target.ts'

/** Why the target says that it does not have this. */
export function declaredReason({ name, operationId }: Case, { unsupported = {} }: Target): string | undefined {
  return Object.entries(unsupported).find(([key]) => key === operationId || fitsGlob(name, key))?.[1]
}

/** Why a case can't be shown at this target: what it needs is not to be had. */
export function lacks({ steps, kind, callback }: Case, target: Target, surroundings: Surroundings): string | undefined {
  const { isOpen, prefers } = target
  const { other, advance } = surroundings
  if (isOpen && steps.some(({ identity }) => identity === 'wrong')) return 'it takes any credentials'
  if (other === undefined && steps.some(({ identity }) => identity === 'other')) return 'it gives no second account'
  if (!prefers && kind === 'preferred') return 'it does not know Prefer'
  const takesTime = steps.some(({ after }) => after !== undefined) || callback?.after !== undefined
  if (takesTime && advance === undefined) return 'its clock can not be moved'
  return undefined
}
