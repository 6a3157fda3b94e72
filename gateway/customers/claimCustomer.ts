import { openWallet } from '../accounts/ledger.ts'
import type { Writing } from '../database/writing.ts'
import { uuid } from '../runtime/ids.ts'
import type { CustomerRow } from './tables.ts'

export interface ClaimedCustomer {
  readonly email: string
  readonly fullName?: string | null | undefined
  /** Empty for a customer who has no password. */
  readonly passwordHash: string
  /** @default a new one */
  readonly id?: string
  /** @default 'None' */
  readonly kycStatus?: CustomerRow['kyc_status']
}

/**
 * Stores a customer with an empty wallet; undefined where somebody has the address. Of claims at the same time for one address, one
 * gets it.
 */
export async function claimCustomer(
  writing: Writing,
  { email, fullName, passwordHash, id = uuid(writing.random), kycStatus = 'None' }: ClaimedCustomer,
): Promise<CustomerRow | undefined> {
  const row: CustomerRow = {
    ...{ id, email: email.toLowerCase(), full_name: fullName?.trim() || null, password_hash: passwordHash },
    ...{ kyc_status: kycStatus, is_active: 1, created_at: writing.now },
  }
  const { numInsertedOrUpdatedRows } = await writing.transaction
    .insertInto('customers')
    .values(row)
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirstOrThrow()
  if (numInsertedOrUpdatedRows === 0n) return undefined
  await openWallet(writing, id)
  return row
}
