import type { ControlClient } from '../control/client.ts'
import type { ControlBody, ControlResult } from '../control/operation.ts'

/** What the control plane can do to Africa's Talking in one world. @see docs/africastalking.md */
export interface AfricasTalkingLevers {
  /** Enters callback URLs and payment products as the sandbox dashboard would; null removes one. */
  setCallbackUrls(
    dashboard: ControlBody<'putAfricasTalkingCallbackUrls'>,
  ): Promise<ControlResult<'putAfricasTalkingCallbackUrls'>>
  /** Lets the account send airtime, or forbids it. */
  setAirtime(permission: ControlBody<'putAfricasTalkingAirtime'>): Promise<ControlResult<'putAfricasTalkingAirtime'>>
  /** The currency and the balance of the account that pays for messages. */
  account(): Promise<ControlResult<'getAfricasTalkingAccount'>>
  /** The balance may be below zero; without a currency it keeps the one it has. */
  setAccount(account: ControlBody<'putAfricasTalkingAccount'>): Promise<ControlResult<'putAfricasTalkingAccount'>>
  /** How the provider answers and delivers. */
  settings(): Promise<ControlResult<'getAfricasTalkingSettings'>>
  setSettings(
    settings: ControlBody<'patchAfricasTalkingSettings'>,
  ): Promise<ControlResult<'patchAfricasTalkingSettings'>>
  /** Makes the key of the world get 401, until it is accepted or for an ISO 8601 duration of the world's clock. */
  refuseKey(refusal?: ControlBody<'putAfricasTalkingKeyRefusal'>): Promise<ControlResult<'putAfricasTalkingKeyRefusal'>>
  acceptKey(): Promise<void>
  /** The sender ids of the account. */
  readonly senders: {
    list(): Promise<ControlResult<'listAfricasTalkingSenders'>>
    register(
      sender: string,
      terms: ControlBody<'putAfricasTalkingSender'>,
    ): Promise<ControlResult<'putAfricasTalkingSender'>>
    remove(sender: string): Promise<void>
  }
  /** The links over which messages reach operators, by the codes of their networks. */
  readonly messageLinks: {
    list(): Promise<ControlResult<'listAfricasTalkingMessageLinks'>>
    set(
      networkCode: string,
      state: ControlBody<'putAfricasTalkingMessageLink'>['state'],
    ): Promise<ControlResult<'putAfricasTalkingMessageLink'>>
  }
  /** The short codes of the account, and their premium products. */
  readonly shortCodes: {
    list(): Promise<ControlResult<'listAfricasTalkingShortCodes'>>
    register(
      shortCode: string,
      products: ControlBody<'putAfricasTalkingShortCode'>,
    ): Promise<ControlResult<'putAfricasTalkingShortCode'>>
    remove(shortCode: string): Promise<void>
  }
  /** The USSD codes of the account, and where the application answers. */
  readonly ussdCodes: {
    list(): Promise<ControlResult<'listAfricasTalkingUssdCodes'>>
    register(
      serviceCode: string,
      channel: ControlBody<'putAfricasTalkingUssdCode'>,
    ): Promise<ControlResult<'putAfricasTalkingUssdCode'>>
    remove(serviceCode: string): Promise<void>
  }
  /** The voice numbers of the account, and where the application leads their calls. */
  readonly voiceNumbers: {
    list(): Promise<ControlResult<'listAfricasTalkingVoiceNumbers'>>
    register(
      phoneNumber: string,
      line: ControlBody<'putAfricasTalkingVoiceNumber'>,
    ): Promise<ControlResult<'putAfricasTalkingVoiceNumber'>>
    remove(phoneNumber: string): Promise<void>
  }
  /** The browser clients of the account. */
  readonly voiceClients: {
    list(): Promise<ControlResult<'listAfricasTalkingVoiceClients'>>
    register(
      client: string,
      state: ControlBody<'putAfricasTalkingVoiceClient'>,
    ): Promise<ControlResult<'putAfricasTalkingVoiceClient'>>
    remove(client: string): Promise<void>
  }
  /** The recordings that the account has uploaded for its calls. */
  media(): Promise<ControlResult<'listAfricasTalkingMedia'>>
  /** The payment products of the account, and their channels. */
  readonly paymentProducts: {
    list(): Promise<ControlResult<'listAfricasTalkingPaymentProducts'>>
    register(
      product: string,
      terms: ControlBody<'putAfricasTalkingPaymentProduct'>,
    ): Promise<ControlResult<'putAfricasTalkingPaymentProduct'>>
    remove(product: string): Promise<void>
  }
  /** A subscriber sends mobile money without a checkout. */
  receivePayment(payment: ControlBody<'payAfricasTalkingProduct'>): Promise<ControlResult<'payAfricasTalkingProduct'>>
  /** Says yes in the browser that the application has sent to the operator's page. */
  confirmSubscription(
    browser: ControlBody<'confirmAfricasTalkingSubscription'>,
  ): Promise<ControlResult<'confirmAfricasTalkingSubscription'>>
  setWallet(
    currency: string,
    wallet: ControlBody<'putAfricasTalkingWallet'>,
  ): Promise<ControlResult<'putAfricasTalkingWallet'>>
  /** The queue of each product, and what waits in it. */
  queues(): Promise<ControlResult<'listAfricasTalkingQueues'>>
  /** Changes the rate of a queue, pauses it, or delays the outcomes of what leaves it. */
  setQueue(
    product: string,
    change: ControlBody<'patchAfricasTalkingQueue'>,
  ): Promise<ControlResult<'patchAfricasTalkingQueue'>>
  /** Nothing leaves for a duration in ISO 8601. */
  stallQueue(product: string, duration: string): Promise<ControlResult<'stallAfricasTalkingQueue'>>
  /** Drops the item that would leave next. */
  loseQueueHead(product: string): Promise<ControlResult<'loseAfricasTalkingQueueHead'>>
  /** An SMS from a subscriber to a short code. */
  receiveMessage(
    message: ControlBody<'receiveAfricasTalkingMessage'>,
  ): Promise<ControlResult<'receiveAfricasTalkingMessage'>>
}

export function africasTalkingLevers({ perform }: ControlClient, world: string): AfricasTalkingLevers {
  return {
    setCallbackUrls: (body) => perform('putAfricasTalkingCallbackUrls', { path: { world }, body }),
    setAirtime: (body) => perform('putAfricasTalkingAirtime', { path: { world }, body }),
    account: () => perform('getAfricasTalkingAccount', { path: { world } }),
    setAccount: (body) => perform('putAfricasTalkingAccount', { path: { world }, body }),
    settings: () => perform('getAfricasTalkingSettings', { path: { world } }),
    setSettings: (body) => perform('patchAfricasTalkingSettings', { path: { world }, body }),
    refuseKey: (body = {}) => perform('putAfricasTalkingKeyRefusal', { path: { world }, body }),
    acceptKey: () => perform('deleteAfricasTalkingKeyRefusal', { path: { world } }),
    senders: {
      list: () => perform('listAfricasTalkingSenders', { path: { world } }),
      register: (sender, body) => perform('putAfricasTalkingSender', { path: { world, sender }, body }),
      remove: (sender) => perform('deleteAfricasTalkingSender', { path: { world, sender } }),
    },
    messageLinks: {
      list: () => perform('listAfricasTalkingMessageLinks', { path: { world } }),
      set: (networkCode, state) =>
        perform('putAfricasTalkingMessageLink', { path: { world, networkCode }, body: { state } }),
    },
    shortCodes: {
      list: () => perform('listAfricasTalkingShortCodes', { path: { world } }),
      register: (shortCode, body) => perform('putAfricasTalkingShortCode', { path: { world, shortCode }, body }),
      remove: (shortCode) => perform('deleteAfricasTalkingShortCode', { path: { world, shortCode } }),
    },
    ussdCodes: {
      list: () => perform('listAfricasTalkingUssdCodes', { path: { world } }),
      register: (serviceCode, body) => perform('putAfricasTalkingUssdCode', { path: { world, serviceCode }, body }),
      remove: (serviceCode) => perform('deleteAfricasTalkingUssdCode', { path: { world, serviceCode } }),
    },
    voiceNumbers: {
      list: () => perform('listAfricasTalkingVoiceNumbers', { path: { world } }),
      register: (phoneNumber, body) => perform('putAfricasTalkingVoiceNumber', { path: { world, phoneNumber }, body }),
      remove: (phoneNumber) => perform('deleteAfricasTalkingVoiceNumber', { path: { world, phoneNumber } }),
    },
    voiceClients: {
      list: () => perform('listAfricasTalkingVoiceClients', { path: { world } }),
      register: (client, body) => perform('putAfricasTalkingVoiceClient', { path: { world, client }, body }),
      remove: (client) => perform('deleteAfricasTalkingVoiceClient', { path: { world, client } }),
    },
    media: () => perform('listAfricasTalkingMedia', { path: { world } }),
    paymentProducts: {
      list: () => perform('listAfricasTalkingPaymentProducts', { path: { world } }),
      register: (paymentProduct, body) =>
        perform('putAfricasTalkingPaymentProduct', { path: { world, paymentProduct }, body }),
      remove: (paymentProduct) => perform('deleteAfricasTalkingPaymentProduct', { path: { world, paymentProduct } }),
    },
    receivePayment: (body) => perform('payAfricasTalkingProduct', { path: { world }, body }),
    confirmSubscription: (body) => perform('confirmAfricasTalkingSubscription', { path: { world }, body }),
    setWallet: (currency, body) => perform('putAfricasTalkingWallet', { path: { world, currency }, body }),
    queues: () => perform('listAfricasTalkingQueues', { path: { world } }),
    setQueue: (product, body) => perform('patchAfricasTalkingQueue', { path: { world, product }, body }),
    stallQueue: (product, duration) =>
      perform('stallAfricasTalkingQueue', { path: { world, product }, body: { for: duration } }),
    loseQueueHead: (product) => perform('loseAfricasTalkingQueueHead', { path: { world, product } }),
    receiveMessage: (body) => perform('receiveAfricasTalkingMessage', { path: { world }, body }),
  }
}
