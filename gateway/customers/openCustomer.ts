import type { Writing } from '../database/writing.ts'
import { type ClaimedCustomer, claimCustomer } from './claimCustomer.ts'
import { lockWallet, topUp } from './wallets.ts'

export interface NewCustomer extends Pick<ClaimedCustomer, 'email' | 'id' | 'kycStatus'> {
  /** What its wallet has, in minor units of SLE. @default 0 */
  readonly balance?: number
}

/** Makes a customer who has no password. Resolves with the id. Throws where one has the address. */
export async function openCustomer(writing: Writing, { balance = 0, ...customer }: NewCustomer): Promise<string> {
  const row = await claimCustomer(writing, { ...customer, passwordHash: '' })
  if (row === undefined) throw new Error(`there is a customer ${customer.email} already`)
  if (balance > 0) await topUp(writing, await lockWallet(writing, row.id), balance, 'First money')
  return row.id
}
