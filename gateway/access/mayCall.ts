import { roles } from './data/roles.ts'
import { neededPermission } from './neededPermission.ts'

const permissionsOf: Readonly<Record<string, readonly string[]>> = roles

/** Whether a role may make a request. What no permission covers is denied. */
export function mayCall(role: string, method: string, path: string): boolean {
  const needed = neededPermission(method, path)
  return needed !== undefined && (permissionsOf[role] ?? []).includes(needed)
}
