import type { Collection } from '../../../kernel/state/collection.ts'

/** Whether the account may send airtime. Stored once it is set. */
export interface AirtimePermission {
  readonly product: 'airtime'
  readonly isEnabled: boolean
}

interface Permissions {
  readonly airtimePermissions: Collection<AirtimePermission>
}

/** Tells whether the account may send airtime, which it may at first. @see docs/africastalking.md#airtime */
export function isAirtimeEnabled({ airtimePermissions }: Permissions): boolean {
  return airtimePermissions.get('airtime')?.isEnabled ?? true
}

/** Lets the account send airtime, or forbids it. */
export function permitAirtime({ airtimePermissions }: Permissions, isEnabled: boolean): void {
  airtimePermissions.put({ product: 'airtime', isEnabled })
}
