import type { components } from '../../specs/types/gateway.generated.ts'
import { isoTime } from '../runtime/clock.ts'
import { majorUnits } from '../runtime/money.ts'
import type { WalletEntryRow } from './tables.ts'

/** The wire form of an entry of a wallet. */
export function representEntry(row: WalletEntryRow): components['schemas']['LedgerEntry'] {
  return {
    ...{ entryId: row.id, type: row.type, amount: majorUnits(row.amount), balanceAfter: majorUnits(row.balance_after) },
    ...{ description: row.description, transferId: row.transfer_id, counterpartyCustomerId: row.counterparty_id },
    ...{ externalReference: row.external_reference, createdAt: isoTime(row.created_at) },
  }
}
