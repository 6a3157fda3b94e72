import type { Visit } from '../capability/context.ts'
import type { GatewayDefinition } from '../capability/definition.ts'

type Operations = GatewayDefinition['operations']

/** Puts other operations into a definition. */
export function replacing(definition: GatewayDefinition, operations: Partial<Operations>): GatewayDefinition {
  return { ...definition, operations: { ...definition.operations, ...operations } }
}

/** A visit whose portal user has one more role. */
export function withRole(visit: Visit, role: string): Visit {
  return visit.user === undefined ? visit : { ...visit, user: { ...visit.user, roles: [...visit.user.roles, role] } }
}
