import type { components } from '../../../specs/types/control.ts'
import type { CallbackPlanSettings, Counted } from '../../kernel/index.ts'

export function representCallbackPlan(plan: Counted<CallbackPlanSettings>): components['schemas']['CallbackPlan'] {
  const { id, seen, applied, select, settings } = plan
  return { id, seen, applied, select, action: settings.action }
}
