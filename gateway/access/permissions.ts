import type { Permission } from '../capability/capability.ts'
import type { DocumentedOperation } from '../capability/definition.ts'

export interface Permissions {
  /** The name of the permission that an operation needs; undefined where none covers it. */
  needed(operationId: string): string | undefined
  /** Whether a role may call an operation. What no permission covers is denied. */
  mayCall(role: string, operationId: string): boolean
}

/** Resolves a route pattern to the ids of the operations that it fits. */
export type OperationsFitting = (pattern: Pick<Permission, 'httpMethod' | 'routePattern'>) => readonly string[]

/**
 * Resolves permissions to operations once: where several fit an operation, the one with the most literal segments decides. A
 * permission whose pattern fits no operation grants nothing.
 */
export function createPermissions(permissions: readonly Permission[], fitting: OperationsFitting): Permissions {
  const deciding = new Map<string, Permission>()
  for (const permission of permissions) {
    for (const id of fitting(permission)) {
      const other = deciding.get(id)
      if (other === undefined || literals(permission) > literals(other)) deciding.set(id, permission)
    }
  }
  return {
    needed: (operationId) => deciding.get(operationId)?.name,
    mayCall: (role, operationId) => deciding.get(operationId)?.roles.includes(role) ?? false,
  }
}

/** Compares a pattern with the templates of documented operations; a literal segment does not fit a parameter. */
export function operationsFitting(operations: readonly DocumentedOperation[]): OperationsFitting {
  return ({ httpMethod, routePattern }) => {
    const pattern = split(routePattern)
    const fitting = operations.filter(({ method, path }) => method === httpMethod && fits(pattern, split(path)))
    return fitting.map(({ id }) => id)
  }
}

function fits(pattern: readonly string[], template: readonly string[]): boolean {
  return (
    pattern.length === template.length && pattern.every((part, index) => isParameter(part) || part === template[index])
  )
}

function literals({ routePattern }: Permission): number {
  return split(routePattern).filter((part) => !isParameter(part)).length
}

function isParameter(part: string): boolean {
  return part.startsWith('{')
}

function split(path: string): string[] {
  return path.toLowerCase().split('/')
}
