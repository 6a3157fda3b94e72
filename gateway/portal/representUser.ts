import type { components } from '../../specs/types/gateway.generated.ts'
import type { ClientRow, PortalUserRow } from '../access/tables.ts'
import { isoTime } from '../runtime/clock.ts'

/** The wire form of a portal user. @param status of its client; null for the staff */
export function representUser(
  { id, user_name, email, client_id, created_at }: PortalUserRow,
  roles: readonly string[],
  status: ClientRow['status'] | null,
): components['schemas']['PortalUser'] {
  return {
    ...{ id, userName: user_name, email, roles: roles.toSorted(), clientId: client_id },
    ...{ isActive: status !== 'Rejected' && status !== 'Deactivated', createdAt: isoTime(created_at) },
  }
}
