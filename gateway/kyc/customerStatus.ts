import type { Writing } from '../database/writing.ts'

/** Locks a customer until the transaction ends, so that what its documents say of it is said once. */
export async function lockCustomer({ transaction }: Writing, id: string): Promise<void> {
  await transaction
    .updateTable('customers')
    .set((row) => ({ is_active: row.ref('is_active') }))
    .where('id', '=', id)
    .execute()
}

/**
 * Stores what the documents of a locked customer say of it: `Verified` where one is, `Pending` where one waits, and `Rejected` where
 * all were.
 */
export async function noteStatus({ transaction }: Writing, customerId: string): Promise<void> {
  const documents = transaction.selectFrom('kyc_documents').select('status').where('customer_id', '=', customerId)
  const found = new Set((await documents.distinct().execute()).map(({ status }) => status))
  const status = (['Verified', 'Pending', 'Rejected'] as const).find((one) => found.has(one)) ?? 'None'
  await transaction.updateTable('customers').set({ kyc_status: status }).where('id', '=', customerId).execute()
}
