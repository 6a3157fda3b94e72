import type { Collection, Sequence, Store, World } from '../kernel/index.ts'
import { balances } from './data/balances.generated.ts'
import { esimProfiles } from './data/esimProfiles.generated.ts'
import { settings } from './data/settings.generated.ts'
import type {
  Balance,
  EsimProfile,
  Outage,
  OutcomeRule,
  PortedNumber,
  ProductBatch,
  ProductChange,
  RateBucket,
  Settings,
  StatementPayment,
  TransactionRecord,
} from './model.ts'
import { openingSettings } from './rules/settings/settings.ts'

/** The provider's state in one world. */
export interface State {
  readonly transactions: Collection<TransactionRecord, number, 'externalId' | 'mobileNumber' | 'accountNumber'>
  readonly transactionIds: Sequence
  readonly balances: Collection<Balance>
  readonly rateBuckets: Collection<RateBucket>
  readonly outcomes: Collection<OutcomeRule, number>
  readonly outcomeIds: Sequence
  readonly outages: Collection<Outage, number>
  readonly outageIds: Sequence
  /** One document, with the key `account`. */
  readonly settings: Collection<Settings>
  readonly esimProfiles: Collection<EsimProfile>
  readonly portedNumbers: Collection<PortedNumber>
  readonly productBatches: Collection<ProductBatch, number>
  readonly productBatchIds: Sequence
  readonly productChanges: Collection<ProductChange, number>
  readonly statementPayments: Collection<StatementPayment, number, 'account'>
}

/** Ids begin elsewhere in each world, so that an id of one world is not taken for one of another. */
export function firstTransactionId(world: Pick<World, 'randomFor'>): number {
  const { from, to } = settings.firstTransactionId
  return world.randomFor('dtone/transactionIds').integer(from, to)
}

/** Declares the provider's collections in a world, and adds the opening balances, settings and eSIM profile. */
export function openState(store: Store, world: World): State {
  const state: State = {
    transactions: store.collection('transactions', {
      key: ({ id }) => id,
      keyType: 'number',
      indexes: {
        externalId: ({ externalId }) => externalId,
        mobileNumber: ({ parties }) => parties?.credit_party_identifier?.mobile_number,
        accountNumber: ({ parties }) => parties?.credit_party_identifier?.account_number,
      },
    }),
    transactionIds: store.sequence('transactionIds', firstTransactionId(world)),
    balances: store.collection('balances', { key: ({ unit }) => unit }),
    rateBuckets: store.collection('rateBuckets', { key: ({ secret }) => secret }),
    outcomes: store.collection('outcomes', { key: ({ id }) => id, keyType: 'number' }),
    outcomeIds: store.sequence('outcomeIds', 1),
    outages: store.collection('outages', { key: ({ id }) => id, keyType: 'number' }),
    outageIds: store.sequence('outageIds', 1),
    settings: store.collection('settings', { key: ({ key }) => key }),
    esimProfiles: store.collection('esimProfiles', { key: ({ iccid }) => iccid }),
    portedNumbers: store.collection('portedNumbers', { key: ({ number }) => number }),
    productBatches: store.collection('productBatches', { key: ({ id }) => id, keyType: 'number' }),
    productBatchIds: store.sequence('productBatchIds', 1),
    productChanges: store.collection('productChanges', { key: ({ productId }) => productId, keyType: 'number' }),
    statementPayments: store.collection('statementPayments', {
      key: ({ transactionId }) => transactionId,
      keyType: 'number',
      indexes: { account: ({ account }) => account },
    }),
  }
  for (const { evidence: _, ...balance } of balances) state.balances.put(balance)
  state.settings.put(openingSettings)
  for (const profile of esimProfiles) state.esimProfiles.put(profile)
  return state
}
