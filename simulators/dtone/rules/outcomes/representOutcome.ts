import type { components } from '../../../../specs/types/control.ts'
import type { OutcomeRule } from '../../model.ts'

/** An outcome rule as the control plane shows it. */
export function representOutcome(rule: OutcomeRule): components['schemas']['DtoneOutcome'] {
  const { id, at, settings, seen, applied } = rule
  return { ...settings, id, seen, applied, select: settings.select ?? {}, at }
}
