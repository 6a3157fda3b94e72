import type { Collection, Sequence, Store } from '../kernel/index.ts'
import { balances } from './data/balances.ts'
import { settings } from './data/settings.ts'
import type { Balance, RateWindow, TransactionRecord } from './model.ts'

/** What the provider keeps in one world. */
export interface State {
  readonly transactions: Collection<TransactionRecord, number, 'externalId'>
  readonly transactionIds: Sequence
  readonly balances: Collection<Balance>
  readonly rateWindows: Collection<RateWindow>
}

/** Declares the provider's collections in a world, with the opening balances. */
export function openState(store: Store): State {
  const state: State = {
    transactions: store.collection('transactions', {
      key: ({ id }) => id,
      indexes: { externalId: ({ externalId }) => externalId },
    }),
    transactionIds: store.sequence('transactionIds', settings.firstTransactionId),
    balances: store.collection('balances', { key: ({ unit }) => unit }),
    rateWindows: store.collection('rateWindows', { key: ({ key }) => key }),
  }
  for (const { evidence: _, ...balance } of balances) state.balances.put(balance)
  return state
}
