import type { components } from '../../../specs/types/control.ts'
import type { Counted, FaultSettings } from '../../kernel/index.ts'

export function representFault(rule: Counted<FaultSettings>): components['schemas']['FaultRule'] {
  const { id, seen, applied, select, settings } = rule
  return { id, seen, applied, select, place: settings.place ?? 'before', effect: settings.effect }
}
