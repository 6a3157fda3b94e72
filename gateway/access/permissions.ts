import { permissions } from './data/permissions.ts'
import { roles } from './data/roles.ts'

const permissionsOf: Readonly<Record<string, readonly string[]>> = roles

/** Whether a role may make a request. What no permission covers is denied. */
export function mayCall(role: string, method: string, path: string): boolean {
  const needed = neededPermission(method, path)
  return needed !== undefined && (permissionsOf[role] ?? []).includes(needed)
}

export interface Permission {
  readonly name: string
  readonly httpMethod: string
  readonly routePattern: string
}

/** The permission that a request needs: of the patterns that fit its path, the one with the most literal segments. */
export function neededPermission(
  method: string,
  path: string,
  table: readonly Permission[] = permissions,
): string | undefined {
  const segments = split(path)
  const fitting = table.filter(
    ({ httpMethod, routePattern }) => httpMethod === method && fits(split(routePattern), segments),
  )
  return fitting.sort((a, b) => literals(b) - literals(a))[0]?.name
}

function fits(pattern: readonly string[], segments: readonly string[]): boolean {
  return (
    pattern.length === segments.length && pattern.every((part, index) => isParameter(part) || part === segments[index])
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
