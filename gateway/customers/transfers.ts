import type { Kysely } from 'kysely'
import { rememberEach } from '../../specs/openapi/index.ts'
import { accounts } from '../accounts/ledger.ts'
import type { Tables } from '../database/tables.ts'
import { type Writing, type WritingServices, write } from '../database/writing.ts'
import { uuid } from '../runtime/ids.ts'
import { together } from '../runtime/together.ts'
import type { problems } from './problems.ts'
import type { WalletEntryRow } from './tables.ts'
import { hasRoomFor, type LockedWallet, lockWallets, type Moved, moved, record } from './wallets.ts'

export interface Transfer {
  readonly senderId: string
  readonly recipientId: string
  /** Minor units. */
  readonly amount: number
  readonly description: string
}

/** Why a transfer cannot be made. */
export type Unable = keyof Pick<typeof problems, 'customerUnknown' | 'insufficientFunds' | 'recipientUnable'>

/** Transfers that one database transaction makes. */
const mostTogether = 100

/**
 * Makes a transfer in a database transaction, together with those that were asked for while others were being made. Each in a transaction of
 * its own would keep the wallets locked until it is on disk, while the next one waits for them.
 */
export function transfer(services: WritingServices, asked: Transfer): Promise<WalletEntryRow | Unable> {
  return inTurn(services.database)({ services, asked })
}

interface Asked {
  readonly services: WritingServices
  readonly asked: Transfer
}

const inTurn = rememberEach((_database: Kysely<Tables>) =>
  together(mostTogether, (all: readonly [Asked, ...Asked[]]) => {
    const transfers = all.map(({ asked }) => asked)
    return write(all[0].services, (writing) => transferEach(writing, transfers))
  }),
)

/** Makes one transfer. Resolves with the entry of its sender, or why it cannot be made. */
export async function transferAlone(writing: Writing, asked: Transfer): Promise<WalletEntryRow | Unable> {
  const [made = 'customerUnknown'] = await transferEach(writing, [asked])
  return made
}

/**
 * Makes transfers one after another in one database transaction. Resolves with what became of each, in their order: the entry of its
 * sender, or why it cannot be made.
 */
async function transferEach(writing: Writing, transfers: readonly Transfer[]): Promise<(WalletEntryRow | Unable)[]> {
  const ids = transfers.flatMap(({ senderId, recipientId }) => [senderId, recipientId])
  const wallets = await lockWallets(writing, [...new Set(ids)])
  const done = transfers.map((transfer) => make(writing, transfer, wallets))
  const made = done.filter((one) => typeof one !== 'string')
  await record(writing, made)
  return done.map((one) => (typeof one === 'string' ? one : one.entries[0]))
}

function make(
  writing: Writing,
  { senderId, recipientId, amount, description }: Transfer,
  wallets: ReadonlyMap<string, LockedWallet>,
): Moved | Unable {
  const [sender, recipient] = [wallets.get(senderId), wallets.get(recipientId)]
  if (sender === undefined || recipient === undefined) return 'customerUnknown'
  if (sender.balance < amount) return 'insufficientFunds'
  // Asked last: who has not the money learns nothing of the recipient.
  if (recipient.is_active === 0 || !hasRoomFor(recipient, amount)) return 'recipientUnable'
  const transfer_id = uuid(writing.random)
  const texts = { description, transfer_id }
  const [from, to] = [accounts.wallet(senderId), accounts.wallet(recipientId)]
  return moved(writing, { posting: `transfer:${transfer_id}`, from, to, amount }, [
    { ...texts, wallet: sender, counterparty_id: recipientId },
    { ...texts, wallet: recipient, counterparty_id: senderId },
  ])
}
