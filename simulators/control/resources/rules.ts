import type { components } from '../../../specs/types/control.generated.ts'
import { type CallbackPlanSettings, type Counted, type FaultSettings, placeOf } from '../../kernel/index.ts'
import type { ControlContext } from '../context.ts'

type Schemas = components['schemas']

export function representFault(rule: Counted<FaultSettings>): Schemas['FaultRule'] {
  const { id, seen, applied, select, settings } = rule
  return { id, seen, applied, select, place: placeOf(settings), effect: settings.effect }
}

export function representCallbackPlan(plan: Counted<CallbackPlanSettings>): Schemas['CallbackPlan'] {
  const { id, seen, applied, select, settings } = plan
  return { id, seen, applied, select, action: settings.action }
}

/** The services to which a fault rule or a callback plan with this selector can apply. */
export function eligibleServices(
  services: ControlContext['services'],
  select: { readonly service?: string } | undefined,
): ControlContext['services'] {
  return services.filter(({ name }) => select?.service === undefined || select.service === name)
}
