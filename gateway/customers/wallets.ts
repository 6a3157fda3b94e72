import { sql } from 'kysely'
import { accounts, type Movement, post } from '../accounts/ledger.ts'
import { insertRows } from '../database/insertRows.ts'
import { isAmong } from '../database/isAmong.ts'
import { isSqlite } from '../database/isSqlite.ts'
import { sendLater } from '../database/sendLater.ts'
import type { Writing } from '../database/writing.ts'
import { uuid } from '../runtime/ids.ts'
import { minorUnits } from '../runtime/money.ts'
import { walletLimits } from './data/walletLimits.generated.ts'
import type { CustomerRow, WalletEntryRow } from './tables.ts'

/** A wallet that nobody else changes until the transaction ends. What is moved shows in it at once. */
export interface LockedWallet extends Readonly<Pick<CustomerRow, 'kyc_status' | 'is_active'>> {
  readonly customerId: string
  /** Minor units of SLE. */
  balance: number
  /** The place and the moment of its latest entry; 0 where it has none. */
  lastNumber: number
  lastAt: number
}

const walletOfCustomer = sql<string>`${accounts.wallet('')} || customers.id`

/**
 * Locks the wallets of customers, by their ids. All transactions lock in the order of the ids, so that none waits for another one that
 * waits for it. A customer who is not there is left out.
 */
export async function lockWallets(
  { transaction }: Writing,
  customerIds: readonly string[],
): Promise<ReadonlyMap<string, LockedWallet>> {
  const locks = transaction
    .selectFrom('ledger_accounts')
    .select('id')
    .where(({ ref }) => isAmong(transaction, ref('id'), customerIds.map(accounts.wallet)))
    .orderBy('id')
  if (!isSqlite(transaction)) await sendLater(transaction, locks.forUpdate().compile())
  // A statement of its own, so that it sees what others wrote while this transaction waited for the locks.
  const owners = await transaction
    .selectFrom('customers')
    .innerJoin('ledger_accounts', (join) => join.on('ledger_accounts.id', '=', walletOfCustomer))
    .select(['customers.id', 'kyc_status', 'is_active', 'balance'])
    .select(({ selectFrom }) => {
      const latest = selectFrom('wallet_entries')
        .whereRef('customer_id', '=', 'customers.id')
        .orderBy('number', 'desc')
        .limit(1)
      return [latest.select('number').as('last_number'), latest.select('created_at').as('last_at')]
    })
    .where(({ ref }) => isAmong(transaction, ref('customers.id'), customerIds))
    .execute()
  const wallets = owners.map(
    ({ id, balance, last_number, last_at, ...owner }): LockedWallet => ({
      ...{ ...owner, customerId: id, balance: balance ?? 0, lastNumber: last_number ?? 0, lastAt: last_at ?? 0 },
    }),
  )
  return new Map(wallets.map((wallet) => [wallet.customerId, wallet]))
}

/** Locks the wallet of a customer who is known. */
export async function lockWallet(writing: Writing, customerId: string): Promise<LockedWallet> {
  const wallet = (await lockWallets(writing, [customerId])).get(customerId)
  if (wallet === undefined) throw new Error(`the customer ${customerId} has no wallet`)
  return wallet
}

/** Whether a wallet may get so much more, in minor units. */
export function hasRoomFor({ kyc_status, balance }: LockedWallet, amount: number): boolean {
  const limit = kyc_status === 'Verified' ? walletLimits.verified : walletLimits.unverified
  return balance + amount <= minorUnits(limit)
}

/** What an entry says beside the money. */
export interface EntryTexts {
  readonly description: string
  readonly transfer_id?: string
  readonly counterparty_id?: string
  readonly external_reference?: string
}

/** One side of a movement that is in a wallet. */
export interface WalletSide extends EntryTexts {
  readonly wallet: LockedWallet
}

/** A movement, with the entries of the wallets at its ends in the order of its sides. */
export interface Moved {
  readonly movement: Movement
  readonly entries: readonly [WalletEntryRow, ...WalletEntryRow[]]
}

/** Moves money from or to locked wallets; `record` stores what was moved, in the same order. */
export function moved(
  writing: Writing,
  { posting, from, to, amount }: Omit<Movement, 'transactionId'>,
  [own, ...others]: readonly [WalletSide, ...WalletSide[]],
): Moved {
  const at = Math.max(writing.now, ...[own, ...others].map(({ wallet }) => wallet.lastAt))
  const entryOf = ({ wallet, ...texts }: WalletSide): WalletEntryRow => {
    const isDebit = accounts.wallet(wallet.customerId) === from
    wallet.balance += isDebit ? -amount : amount
    wallet.lastNumber += 1
    wallet.lastAt = at
    return {
      ...{ id: uuid(writing.random), customer_id: wallet.customerId, number: wallet.lastNumber, posting, amount },
      ...{ type: isDebit ? 'debit' : 'credit', balance_after: wallet.balance },
      ...{ transfer_id: null, counterparty_id: null, external_reference: null, ...texts, created_at: at },
    }
  }
  return {
    movement: { posting, from, to, amount, transactionId: null },
    entries: [entryOf(own), ...others.map(entryOf)],
  }
}

/** Stores what was moved. The database refuses what overdraws a wallet, and then the transaction fails. */
export async function record(writing: Writing, moves: readonly Moved[]): Promise<void> {
  const movements = moves.map(({ movement }) => movement)
  const entries = moves.flatMap((one) => one.entries)
  await post(writing, movements)
  await insertRows(writing.transaction, 'wallet_entries', entries)
}

/** Moves and records at once. Resolves with the entry of the first side. */
export async function move(
  writing: Writing,
  movement: Omit<Movement, 'transactionId'>,
  sides: readonly [WalletSide, ...WalletSide[]],
): Promise<WalletEntryRow> {
  const done = moved(writing, movement, sides)
  await record(writing, [done])
  return done.entries[0]
}

/** Credits a locked wallet from the funding account, in minor units. Resolves with the entry. */
export async function topUp(
  writing: Writing,
  wallet: LockedWallet,
  amount: number,
  description: string,
): Promise<WalletEntryRow> {
  const [from, to] = [accounts.walletFunding, accounts.wallet(wallet.customerId)]
  return move(writing, { posting: `topup:${uuid(writing.random)}`, from, to, amount }, [{ wallet, description }])
}
