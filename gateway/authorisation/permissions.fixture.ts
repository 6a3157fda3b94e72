import type { components } from '../../specs/types/gateway.generated.ts'
import type { PlainRequest } from './requests.fixture.ts'
import { tell } from './tell.fixture.ts'

type Permission = components['schemas']['Permission']

export async function readPermissions(
  url: string,
  headers: Readonly<Record<string, string>>,
): Promise<readonly Permission[]> {
  return JSON.parse((await tell(url, { method: 'GET', path: '/api/Permissions' }, headers)).body)
}

/** The id of the permission that decides about a request: of those that fit, the one with the most literal segments. */
export function decidingPermission(permissions: readonly Permission[], request: PlainRequest): string | undefined {
  const path = request.path.toLowerCase().split('/')
  const fitting = permissions
    .filter(({ httpMethod }) => httpMethod === request.method)
    .map(({ permissionID, routePattern }) => ({ permissionID, parts: routePattern.toLowerCase().split('/') }))
    .filter(
      ({ parts }) => parts.length === path.length && parts.every((part, at) => isParameter(part) || part === path[at]),
    )
  const literals = (parts: readonly string[]): number => parts.filter((part) => !isParameter(part)).length
  return fitting.toSorted((one, other) => literals(other.parts) - literals(one.parts))[0]?.permissionID
}

function isParameter(part: string): boolean {
  return part.startsWith('{')
}
