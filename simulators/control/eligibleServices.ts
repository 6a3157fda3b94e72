import type { ControlContext } from './context.ts'

/** The providers that a rule or a plan with this selector can fit. */
export function eligibleServices(
  services: ControlContext['services'],
  select: { readonly service?: string } | undefined,
): ControlContext['services'] {
  return services.filter(({ name }) => select?.service === undefined || select.service === name)
}
