/** How the effects of a provider's operation are found in a snapshot of a world, and what its callbacks say about them. */
export interface ProviderOperation {
  readonly service: 'acquirer' | 'africastalking' | 'dtone'
  /** The collection of the provider's state that holds the effects. */
  readonly collection: string
  /** The `category` of the effects, where others are in the same collection. */
  readonly category?: string
  /** JSON pointer to the status of an effect. Absent if each one counts as done. */
  readonly status?: string
  readonly done?: RegExp
  readonly failed?: RegExp
  readonly callback: ReportedBy
}

export interface ReportedBy {
  readonly name: string
  /** Changes that make its body contradict the effect, by dotted paths into the body; one with two paths makes two changes. */
  readonly changes: Readonly<Record<'amount' | 'currency' | 'reference', Readonly<Record<string, string | number>>>>
  /** The members of the body that say how the effect ended. */
  readonly succeeded: Readonly<Record<string, string | number>>
  readonly failed: Readonly<Record<string, string | number>>
  /** The members that say that it was taken back. Absent if the provider takes nothing back. */
  readonly reversed?: Readonly<Record<string, string | number>>
}

const mobileB2C: ProviderOperation = {
  service: 'africastalking',
  collection: 'payments',
  category: 'MobileB2C',
  status: '/status',
  done: /^Success$/,
  failed: /^Failed$/,
  callback: {
    name: 'paymentNotification',
    changes: {
      amount: { value: 'SLE 1.0000' },
      currency: { value: 'KES 250.0000' },
      reference: { transactionId: 'ATPid_00000000000000000000000000000000' },
    },
    succeeded: { status: 'Success' },
    failed: { status: 'Failed' },
  },
}

const mobileB2B: ProviderOperation = { ...mobileB2C, category: 'MobileB2B' }

const sendAirtime: ProviderOperation = {
  service: 'africastalking',
  collection: 'airtimes',
  status: '/status',
  done: /^Success$/,
  failed: /^Failed$/,
  callback: {
    name: 'airtimeStatus',
    changes: {
      amount: { value: 'KES 1.0000' },
      currency: { value: 'UGX 250.0000' },
      reference: { requestId: 'ATQid_00000000000000000000000000000000' },
    },
    succeeded: { status: 'Success' },
    failed: { status: 'Failed' },
  },
}

const dtoneTransaction: ProviderOperation = {
  service: 'dtone',
  collection: 'transactions',
  status: '/status',
  done: /^COMPLETED/,
  failed: /^(REJECTED|DECLINED|CANCELLED|REVERSED)/,
  callback: {
    name: 'transactionUpdated',
    changes: {
      amount: { 'requested_values.destination.amount': 1 },
      currency: { 'requested_values.destination.unit': 'XAF' },
      reference: { id: 1 },
    },
    succeeded: { 'status.class.message': 'COMPLETED', 'status.message': 'COMPLETED' },
    failed: { 'status.class.message': 'DECLINED', 'status.message': 'DECLINED' },
    reversed: { 'status.class.message': 'REVERSED', 'status.message': 'REVERSED' },
  },
}

/** Money is moved when the amount that is held on a card is captured; until then the effect is open. */
const cardPayment: ProviderOperation = {
  service: 'acquirer',
  collection: 'authorisations',
  status: '/status',
  done: /^captured$/,
  failed: /^(declined|authenticationFailed|cancelled|expired)$/,
  callback: {
    name: 'authorisationUpdated',
    changes: {
      amount: { 'capture.amount': 1 },
      currency: { currency: 'XAF' },
      reference: { reference: 'another' },
    },
    succeeded: { status: 'captured' },
    failed: { status: 'cancelled' },
  },
}

const sendMessage: ProviderOperation = {
  service: 'africastalking',
  collection: 'messages',
  callback: {
    name: 'deliveryReport',
    changes: { amount: {}, currency: {}, reference: {} },
    succeeded: {},
    failed: {},
  },
}

/** The operations of providers that move money or send messages. */
export const providerOperations: ReadonlyMap<string, ProviderOperation> = new Map([
  ['mobileB2C', mobileB2C],
  ['mobileB2B', mobileB2B],
  ['sendAirtime', sendAirtime],
  ['sendMessage', sendMessage],
  ['sendBulkMessage', sendMessage],
  ['createAuthorisation', cardPayment],
  ['captureAuthorisation', cardPayment],
  ['postTransactionAsync', dtoneTransaction],
  ['postTransactionSync', dtoneTransaction],
  ['postTransactionConfirmAsync', dtoneTransaction],
  ['postTransactionConfirmSync', dtoneTransaction],
])
