import type { components } from '../../specs/types/gateway.generated.ts'
import type { ClientRow } from '../access/tables.ts'
import { isoTime } from '../runtime/clock.ts'

/** The wire form of a client. */
export function representClient(row: ClientRow): components['schemas']['Client'] {
  const { id, client_type, name, status } = row
  return {
    ...{ clientId: id, clientType: client_type, name, contactPerson: row.contact_person },
    ...{ phoneNumber: row.phone, emailAddress: row.email },
    ...{ address: row.address, city: row.city, state: row.state, country: row.country },
    ...{ isActive: status === 'Active', status, createdAt: isoTime(row.created_at) },
    approvedAt: row.approved_at === null ? null : isoTime(row.approved_at),
    rejectionReason: row.rejection_reason,
  }
}
