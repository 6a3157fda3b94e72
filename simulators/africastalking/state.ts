import type { components } from '../../specs/types/africastalking.generated.ts'
import type { Collection, CollectionShape } from '../kernel/state/collection.ts'
import type { Sequence, ShapesOf, Store } from '../kernel/state/store.ts'
import type { WorldSubscribers } from '../subscribers/index.ts'
import type { KeyRefusal } from './rules/access/keyRefusal.ts'
import type { Account } from './rules/account/balance.ts'
import type { Dashboard } from './rules/account/dashboard.ts'
import type { StoredSettings } from './rules/account/settings.ts'
import type { Airtime, AirtimeSend } from './rules/airtime/airtime.ts'
import type { AirtimePermission } from './rules/airtime/permission.ts'
import type { SimSwap } from './rules/insights/simSwap.ts'
import type { InboxMessage, Message } from './rules/messages/message.ts'
import type { MessageLink } from './rules/messages/messageLinks.ts'
import type { Sender } from './rules/messages/senders.ts'
import type { Wallet, WalletEntry } from './rules/money/wallets.ts'
import { writtenNumber } from './rules/numbers/maskedNumber.ts'
import type { CardToken, Charge } from './rules/payments/charge.ts'
import type { Payment } from './rules/payments/payment.ts'
import type { PaymentProduct } from './rules/payments/products.ts'
import type { CheckoutToken } from './rules/premium/checkoutTokens.ts'
import type { Link } from './rules/premium/links.ts'
import type { ShortCode } from './rules/premium/products.ts'
import type { BrowserRequest, Subscriptions } from './rules/premium/subscriptions.ts'
import type { Product, Queue, QueuedItem } from './rules/queues/queue.ts'
import type { KeyedReply } from './rules/requests/keyedReply.ts'
import type { UssdCode } from './rules/ussd/codes.ts'
import type { UssdSession } from './rules/ussd/session.ts'
import type { Call, CallIndex } from './rules/voice/call.ts'
import type { Leg } from './rules/voice/leg.ts'
import { type Media, mediaKey } from './rules/voice/media.ts'
import type { VoiceClient, VoiceNumber } from './rules/voice/numbers.ts'
import { queueKey } from './rules/voice/queues.ts'
import type { Recording } from './rules/voice/recording.ts'

/** The provider's state in one world. */
export interface State extends Subscriptions {
  /** The people with phones in this world, whom the providers share. */
  readonly subscribers: WorldSubscribers
  /** Where the simulator is served, without a slash at the end. */
  readonly ownUrl: () => string
  readonly dashboards: Collection<Dashboard>
  readonly accounts: Collection<Account>
  readonly settings: Collection<StoredSettings>
  readonly keyRefusals: Collection<KeyRefusal>
  readonly senders: Collection<Sender>
  /** The links to operators that are not open. */
  readonly messageLinks: Collection<MessageLink>
  readonly wallets: Collection<Wallet>
  /** The listing of the wallets, oldest first. */
  readonly walletEntries: Collection<WalletEntry, number>
  readonly walletEntryIds: Sequence
  /** The payment products that are registered. */
  readonly paymentProducts: Collection<PaymentProduct>
  readonly queues: Collection<Queue>
  /** The items that wait, by product. */
  readonly waiting: Readonly<Record<Product, Collection<QueuedItem, number>>>
  readonly places: Sequence
  /** Numbers what begins to wait for a phone. */
  readonly waits: Sequence
  readonly messages: Collection<Message, string, 'waitingFor'>
  readonly checkoutReplies: Collection<KeyedReply<components['schemas']['MobileCheckoutReply']>>
  readonly b2cReplies: Collection<KeyedReply<components['schemas']['MobileB2CReply']>>
  readonly payments: Collection<Payment, string, 'productName'>
  readonly charges: Collection<Charge>
  readonly cardTokens: Collection<CardToken>
  readonly businessReplies: Collection<KeyedReply<components['schemas']['MobileB2BReply']>>
  readonly bankChargeReplies: Collection<KeyedReply<components['schemas']['Charge']>>
  readonly bankTransferReplies: Collection<KeyedReply<components['schemas']['TransferToBanksReply']>>
  readonly cardChargeReplies: Collection<KeyedReply<components['schemas']['CardCharge']>>
  readonly walletTransferReplies: Collection<KeyedReply<components['schemas']['WalletPayment']>>
  readonly stashReplies: Collection<KeyedReply<components['schemas']['WalletPayment']>>
  readonly dataReplies: Collection<KeyedReply<components['schemas']['MobileDataReply']>>
  readonly simSwaps: Collection<SimSwap>
  readonly simSwapReplies: Collection<KeyedReply<components['schemas']['SimSwapReply']>>
  readonly airtimes: Collection<Airtime>
  readonly airtimeSends: Collection<AirtimeSend>
  readonly airtimeReplies: Collection<KeyedReply<components['schemas']['SendAirtimeReply']>>
  readonly airtimePermissions: Collection<AirtimePermission>
  readonly inbox: Collection<InboxMessage, number>
  readonly inboxIds: Sequence
  readonly shortCodes: Collection<ShortCode>
  readonly checkoutTokens: Collection<CheckoutToken>
  readonly links: Collection<Link>
  readonly browserRequests: Collection<BrowserRequest>
  readonly subscriptionIds: Sequence
  readonly ussdCodes: Collection<UssdCode>
  /** The USSD sessions that go on, and those that wait for a pushed menu. */
  readonly ussdSessions: Collection<UssdSession, string, 'number'>
  readonly voiceNumbers: Collection<VoiceNumber>
  readonly voiceClients: Collection<VoiceClient>
  /** The calls that go on or wait for a channel. */
  readonly voiceCalls: Collection<Call, string, CallIndex>
  readonly voiceLegs: Collection<Leg, number, 'phone' | 'call'>
  readonly voiceLegIds: Sequence
  /** Numbers what begins to wait in a queue of calls. */
  readonly voicePlaces: Sequence
  /** What was uploaded for calls. */
  readonly media: Collection<Media>
  /** What was recorded in calls. */
  readonly recordings: Collection<Recording>
}

/** The items that wait, as they are stored. */
type Queues = Readonly<Record<`${Product}Queue`, Collection<QueuedItem, number>>>

const queue: CollectionShape<QueuedItem, number, never> = { key: ({ place }) => place, keyType: 'number' }

const shapes: ShapesOf<State & Queues> = {
  dashboards: { key: ({ name }) => name },
  accounts: { key: ({ currency }) => currency },
  settings: { key: ({ name }) => name },
  keyRefusals: { key: ({ name }) => name },
  senders: { key: ({ sender }) => sender },
  messageLinks: { key: ({ networkCode }) => networkCode },
  wallets: { key: ({ currency }) => currency },
  walletEntries: { key: ({ id }) => id, keyType: 'number' },
  paymentProducts: { key: ({ name }) => name },
  queues: { key: ({ product }) => product },
  smsQueue: queue,
  mobileB2CQueue: queue,
  airtimeQueue: queue,
  mobileDataQueue: queue,
  mobileB2BQueue: queue,
  bankTransferQueue: queue,
  messages: {
    key: ({ id }) => id,
    indexes: { waitingFor: ({ waitsAt, number }) => (waitsAt === undefined ? undefined : writtenNumber(number)) },
  },
  checkoutReplies: { key: ({ key }) => key },
  b2cReplies: { key: ({ key }) => key },
  payments: {
    key: ({ id }) => id,
    indexes: { productName: ({ productName }) => productName },
  },
  charges: { key: ({ id }) => id },
  cardTokens: { key: ({ token }) => token },
  businessReplies: { key: ({ key }) => key },
  bankChargeReplies: { key: ({ key }) => key },
  bankTransferReplies: { key: ({ key }) => key },
  cardChargeReplies: { key: ({ key }) => key },
  walletTransferReplies: { key: ({ key }) => key },
  stashReplies: { key: ({ key }) => key },
  dataReplies: { key: ({ key }) => key },
  simSwaps: { key: ({ requestId }) => requestId },
  simSwapReplies: { key: ({ key }) => key },
  airtimes: { key: ({ id }) => id },
  airtimeSends: { key: ({ what }) => what },
  airtimeReplies: { key: ({ key }) => key },
  airtimePermissions: { key: ({ product }) => product },
  inbox: { key: ({ id }) => id, keyType: 'number' },
  shortCodes: { key: ({ shortCode }) => shortCode },
  checkoutTokens: { key: ({ token }) => token },
  links: { key: ({ linkId }) => linkId },
  browserRequests: { key: ({ transactionId }) => transactionId },
  subscriptionRequests: { key: ({ key }) => key },
  ussdCodes: { key: ({ serviceCode }) => serviceCode },
  ussdSessions: {
    key: ({ id }) => id,
    indexes: { number: ({ number, state }) => (state === 'queued' ? undefined : number) },
  },
  voiceNumbers: { key: ({ phoneNumber }) => phoneNumber },
  voiceClients: { key: ({ client }) => client },
  voiceCalls: {
    key: ({ id }) => id,
    indexes: {
      queuedFor: ({ line, state }) => (state === 'queued' ? line : undefined),
      takes: ({ line, state }) => (state === 'queued' ? undefined : line),
      waitsIn: ({ line, step }) => (step?.kind === 'queued' ? queueKey(line, step.name) : undefined),
      confers: ({ line, step }) => (step?.kind === 'conferring' ? line : undefined),
    },
  },
  voiceLegs: {
    key: ({ id }) => id,
    keyType: 'number',
    indexes: { phone: ({ phone, isOnPhone }) => (isOnPhone ? phone : undefined), call: ({ call }) => call },
  },
  media: { key: mediaKey },
  recordings: { key: ({ id }) => id },
  subscriptions: {
    key: ({ id }) => id,
    keyType: 'number',
    indexes: { number: ({ number }) => number },
  },
}

/** Declares the collections in a world's store. Accounts, wallets and queues are stored once something changes them. */
export function openState(store: Store, subscribers: WorldSubscribers, ownUrl: () => string): State {
  const collections = store.collections<State & Queues>(shapes)
  return Object.assign(collections, {
    subscribers,
    ownUrl,
    walletEntryIds: store.sequence('walletEntryIds', 1),
    waiting: {
      sms: collections.smsQueue,
      mobileB2C: collections.mobileB2CQueue,
      airtime: collections.airtimeQueue,
      mobileData: collections.mobileDataQueue,
      mobileB2B: collections.mobileB2BQueue,
      bankTransfer: collections.bankTransferQueue,
    },
    places: store.sequence('places', 1),
    waits: store.sequence('waits', 1),
    inboxIds: store.sequence('inboxIds', 1),
    subscriptionIds: store.sequence('subscriptionIds', 1),
    voiceLegIds: store.sequence('voiceLegIds', 1),
    voicePlaces: store.sequence('voicePlaces', 1),
  })
}
