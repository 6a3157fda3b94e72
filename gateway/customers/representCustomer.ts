import type { components } from '../../specs/types/gateway.generated.ts'
import { isoTime } from '../runtime/clock.ts'
import type { CustomerRow } from './tables.ts'

/** The wire form of a customer. */
export function representCustomer(row: CustomerRow): components['schemas']['Customer'] {
  return {
    ...{ customerId: row.id, email: row.email, fullName: row.full_name, kycStatus: row.kyc_status },
    createdAt: isoTime(row.created_at),
  }
}
