import type { Permission } from '../capability/capability.ts'
import type { AdmissionOptions } from '../capability/definition.ts'

/** Whether a role may call an operation. What no permission covers is denied. */
export type MayCall = (role: string, operationId: string) => boolean

/**
 * Resolves permissions to operations once: where several fit an operation, the one with the most literal segments decides. A
 * permission whose pattern fits no operation grants nothing.
 */
export function createPermissions(permissions: readonly Permission[], covered: AdmissionOptions['covered']): MayCall {
  const deciding = new Map<string, Permission>()
  for (const permission of permissions) {
    for (const id of covered(permission.httpMethod, permission.routePattern)) {
      const other = deciding.get(id)
      if (other === undefined || literals(permission) > literals(other)) deciding.set(id, permission)
    }
  }
  return (role, operationId) => deciding.get(operationId)?.roles.includes(role) ?? false
}

function literals({ routePattern }: Permission): number {
  return routePattern.split('/').filter((part) => !part.startsWith('{')).length
}
