import type { GatewayDefinition } from '../capability/definition.ts'
import type { Rail, RailName } from '../rails/rail.ts'

/** A gateway that has another rail to a provider. */
export function withRail(
  definition: GatewayDefinition,
  name: RailName,
  change: (rail: Rail) => Rail,
): GatewayDefinition {
  return {
    ...definition,
    configure(services) {
      const configured = definition.configure(services)
      return { ...configured, rails: { ...configured.rails, [name]: change(configured.rails[name]) } }
    },
  }
}
