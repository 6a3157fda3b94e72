import type { GatewayDefinition } from '../capability/definition.ts'

/** Breaks the gateway where no documented reply shows it at once, so that whole stories must detect it: scenarios. */
export interface ScenarioMutant {
  readonly name: string
  /** What the broken gateway does. */
  readonly about: string
  readonly alter: (definition: GatewayDefinition) => GatewayDefinition
}
