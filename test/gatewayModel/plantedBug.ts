import type { GatewayDefinition } from '../../gateway/index.ts'

/** The gateway with a mistake as somebody makes it who is tired. */
export interface PlantedBug {
  readonly name: string
  readonly alter: (definition: GatewayDefinition) => GatewayDefinition
}

type Services = Parameters<GatewayDefinition['configure']>[0]

/** A gateway whose capabilities are given other services. */
export function configured(name: string, change: (services: Services) => Services): PlantedBug {
  const alter = (definition: GatewayDefinition): GatewayDefinition => ({
    ...definition,
    configure: (services) => change(definition.configure(services)),
  })
  return { name, alter }
}

/** A gateway some of whose operations are others. */
export function operating(
  name: string,
  change: (operations: GatewayDefinition['operations']) => Partial<GatewayDefinition['operations']>,
): PlantedBug {
  const alter = (definition: GatewayDefinition): GatewayDefinition => ({
    ...definition,
    operations: { ...definition.operations, ...change(definition.operations) },
  })
  return { name, alter }
}
