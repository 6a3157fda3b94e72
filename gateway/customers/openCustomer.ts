import { accounts, openWallet } from '../accounts/ledger.ts'
import type { Writing } from '../database/writing.ts'
import { uuid } from '../runtime/ids.ts'
import type { CustomerRow } from './tables.ts'
import { lockWallet, move } from './wallets.ts'

export interface NewCustomer {
  readonly email: string
  /** @default a new one */
  readonly id?: string
  /** What its wallet has, in minor units of SLE. @default 0 */
  readonly balance?: number
  /** @default 'None' */
  readonly kycStatus?: CustomerRow['kyc_status']
}

/** Makes a customer who has no password. Resolves with the id. Throws where one has the address. */
export async function openCustomer(
  writing: Writing,
  { email, id = uuid(writing.random), balance = 0, kycStatus = 'None' }: NewCustomer,
): Promise<string> {
  const row = { id, email: email.toLowerCase(), full_name: null, password_hash: '', kyc_status: kycStatus }
  await writing.transaction
    .insertInto('customers')
    .values({ ...row, is_active: 1, created_at: writing.now })
    .execute()
  await openWallet(writing, id)
  if (balance === 0) return id
  const [from, to] = [accounts.walletFunding, accounts.wallet(id)]
  const movement = { posting: `topup:${uuid(writing.random)}`, from, to, amount: balance }
  await move(writing, movement, [{ wallet: await lockWallet(writing, id), description: 'First money' }])
  return id
}
