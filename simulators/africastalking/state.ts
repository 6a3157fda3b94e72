import type { Collection } from '../kernel/state/collection.ts'
import type { Sequence, Store } from '../kernel/state/store.ts'
import type { Account } from './rules/account/balance.ts'
import type { Dashboard } from './rules/account/dashboard.ts'
import type { Airtime, AirtimeSend } from './rules/airtime/airtime.ts'
import type { AirtimePermission } from './rules/airtime/permission.ts'
import type { AirtimeReply } from './rules/airtime/replies.ts'
import type { InboxMessage, Message } from './rules/messages/message.ts'
import type { Wallet } from './rules/money/wallets.ts'
import type { Payment } from './rules/payments/payment.ts'
import type { Product, Queue, QueuedItem } from './rules/queues/queue.ts'

/** The provider's state in one world. */
export interface State {
  readonly dashboards: Collection<Dashboard>
  readonly accounts: Collection<Account>
  readonly wallets: Collection<Wallet>
  readonly queues: Collection<Queue>
  /** The items that wait, by product. */
  readonly waiting: Readonly<Record<Product, Collection<QueuedItem, number>>>
  readonly places: Sequence
  readonly messages: Collection<Message>
  readonly payments: Collection<Payment>
  readonly airtimes: Collection<Airtime>
  readonly airtimeSends: Collection<AirtimeSend>
  readonly airtimeReplies: Collection<AirtimeReply>
  readonly airtimePermissions: Collection<AirtimePermission>
  readonly inbox: Collection<InboxMessage, number>
  readonly inboxIds: Sequence
}

/** Declares the collections in a world's store. Accounts, wallets and queues are stored once something changes them. */
export function openState(store: Store): State {
  return {
    dashboards: store.collection('dashboards', { key: ({ name }) => name }),
    accounts: store.collection('accounts', { key: ({ currency }) => currency }),
    wallets: store.collection('wallets', { key: ({ currency }) => currency }),
    queues: store.collection('queues', { key: ({ product }) => product }),
    waiting: {
      sms: queueIn(store, 'smsQueue'),
      mobileB2C: queueIn(store, 'mobileB2CQueue'),
      airtime: queueIn(store, 'airtimeQueue'),
    },
    places: store.sequence('places', 1),
    messages: store.collection('messages', { key: ({ id }) => id }),
    payments: store.collection('payments', { key: ({ id }) => id }),
    airtimes: store.collection('airtimes', { key: ({ id }) => id }),
    airtimeSends: store.collection('airtimeSends', { key: ({ what }) => what }),
    airtimeReplies: store.collection('airtimeReplies', { key: ({ key }) => key }),
    airtimePermissions: store.collection('airtimePermissions', { key: ({ product }) => product }),
    inbox: store.collection('inbox', { key: ({ id }) => id, keyType: 'number' }),
    inboxIds: store.sequence('inboxIds', 1),
  }
}

function queueIn(store: Store, name: string): Collection<QueuedItem, number> {
  return store.collection(name, { key: ({ place }) => place, keyType: 'number' })
}
