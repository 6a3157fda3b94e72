import type { Collection, Sequence, ShapesOf, Store, World } from '../kernel/index.ts'
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

const shapes: ShapesOf<State> = {
  transactions: {
    key: ({ id }) => id,
    keyType: 'number',
    indexes: {
      externalId: ({ externalId }) => externalId,
      mobileNumber: ({ parties }) => parties?.credit_party_identifier?.mobile_number,
      accountNumber: ({ parties }) => parties?.credit_party_identifier?.account_number,
    },
  },
  balances: { key: ({ unit }) => unit },
  rateBuckets: { key: ({ secret }) => secret },
  outcomes: { key: ({ id }) => id, keyType: 'number' },
  outages: { key: ({ id }) => id, keyType: 'number' },
  settings: { key: ({ key }) => key },
  esimProfiles: { key: ({ iccid }) => iccid },
  portedNumbers: { key: ({ number }) => number },
  productBatches: { key: ({ id }) => id, keyType: 'number' },
  productChanges: { key: ({ productId }) => productId, keyType: 'number' },
  statementPayments: {
    key: ({ transactionId }) => transactionId,
    keyType: 'number',
    indexes: { account: ({ account }) => account },
  },
}

/** Declares the provider's collections in a world, and adds the opening balances, settings and eSIM profile. */
export function openState(store: Store, world: World): State {
  const state: State = Object.assign(store.collections<State>(shapes), {
    transactionIds: store.sequence('transactionIds', firstTransactionId(world)),
    outcomeIds: store.sequence('outcomeIds', 1),
    outageIds: store.sequence('outageIds', 1),
    productBatchIds: store.sequence('productBatchIds', 1),
  })
  for (const { evidence: _, ...balance } of balances) state.balances.put(balance)
  state.settings.put(openingSettings)
  for (const profile of esimProfiles) state.esimProfiles.put(profile)
  return state
}
