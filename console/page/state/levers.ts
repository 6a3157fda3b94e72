import type { ControlDocument, Operation } from '../control/document.ts'
import type { AnyCall, OperationId } from '../control/operations.ts'

/** The operations of one tag of the document. */
export interface LeverGroup {
  readonly tag: string
  readonly operations: readonly Operation[]
}

/** All operations in which every word of a text occurs, by their tags. */
export function leversFor({ operations }: ControlDocument, text = ''): readonly LeverGroup[] {
  const words = text.toLowerCase().split(/\s+/)
  const groups = Map.groupBy(
    [...operations.values()].filter((operation) => words.every((word) => textOf(operation).includes(word))),
    ({ tag }) => tag,
  )
  return [...groups].map(([tag, members]) => ({ tag, operations: members }))
}

function textOf({ operationId, summary, path, tag }: Operation): string {
  return `${operationId} ${summary} ${path} ${tag}`.toLowerCase()
}

/** Something that is set and can be taken back. */
export interface SetList {
  readonly tag: string
  readonly title: string
  readonly list: OperationId
  readonly clear?: OperationId
  /** The operation that takes one of them back, and the parameter that names it. */
  readonly remove: readonly [operation: OperationId, parameter: string]
  /** The member of an item that names it. */
  readonly key: string
}

/** What can be set, by the tags of the operations that set it. */
export const setLists: readonly SetList[] = [
  {
    tag: 'faults',
    title: 'Faults',
    list: 'listFaults',
    clear: 'clearFaults',
    remove: ['removeFault', 'fault'],
    key: 'id',
  },
  {
    ...{
      tag: 'callbacks',
      title: 'Callback plans and hazards',
      list: 'listCallbackPlans',
      clear: 'clearCallbackPlans',
    },
    ...{ remove: ['removeCallbackPlan', 'plan'], key: 'id' },
  },
  {
    ...{ tag: 'dtone', title: 'Outcomes', list: 'listDtoneOutcomes', clear: 'clearDtoneOutcomes' },
    ...{ remove: ['removeDtoneOutcome', 'outcome'], key: 'id' },
  },
  {
    ...{ tag: 'dtone', title: 'Outages', list: 'listDtoneOutages', clear: 'clearDtoneOutages' },
    ...{ remove: ['endDtoneOutage', 'outage'], key: 'id' },
  },
  {
    ...{ tag: 'dtone', title: 'Callback hazards (callback plans)', list: 'listCallbackPlans' },
    ...{ remove: ['removeCallbackPlan', 'plan'], key: 'id' },
  },
  {
    ...{ tag: 'dtone', title: 'Ported numbers', list: 'listDtonePortedNumbers' },
    ...{ remove: ['deleteDtonePortedNumber', 'number'], key: 'number' },
  },
  {
    ...{ tag: 'dtone', title: 'Changed products', list: 'listDtoneProducts' },
    ...{ remove: ['restoreDtoneProduct', 'product'], key: 'product_id' },
  },
]

/** An operation on one document of a collection, with what its form is filled with. */
export interface RowLever extends AnyCall {
  /** Values of the path besides the world. */
  readonly known: Readonly<Record<string, string | number>>
  /** The text of the button that sends it without a form. */
  readonly button?: string
}

type Row = Readonly<Record<string, unknown>>

const rowLevers: Readonly<Record<string, (row: Row) => readonly RowLever[]>> = {
  'dtone.transactions': ({ id }) => [
    { operation: 'reverseDtoneTransaction', known: { transaction: keyOf(id) }, button: 'Reverse' },
    { operation: 'settleDtoneTransaction', known: { transaction: keyOf(id) } },
  ],
  'dtone.balances': ({ unit }) => [{ operation: 'putDtoneBalance', known: { unit: keyOf(unit) } }],
  'dtone.outcomes': ({ id }) => [
    { operation: 'removeDtoneOutcome', known: { outcome: keyOf(id) }, button: 'Remove the outcome' },
  ],
  'dtone.outages': ({ id }) => [
    { operation: 'endDtoneOutage', known: { outage: keyOf(id) }, button: 'End the outage' },
  ],
  'africastalking.wallets': ({ currency }) => [
    { operation: 'putAfricasTalkingWallet', known: { currency: keyOf(currency) } },
  ],
  'africastalking.queues': ({ product, isPaused }) => [
    {
      ...{ operation: 'patchAfricasTalkingQueue', known: { product: keyOf(product) } },
      body: { isPaused: isPaused !== true },
    },
    { operation: 'stallAfricasTalkingQueue', known: { product: keyOf(product) } },
    { operation: 'loseAfricasTalkingQueueHead', known: { product: keyOf(product) }, button: 'Lose the first item' },
  ],
  'subscribers.subscribers': ({ number }) => [{ operation: 'patchSubscriber', known: { number: keyOf(number) } }],
}

/** What can be done to a document. `collection`: as `dtone.transactions`. */
export function rowLeversOf(collection: string, document: Row): readonly RowLever[] {
  return rowLevers[collection]?.(document) ?? []
}

function keyOf(value: unknown): string | number {
  return typeof value === 'number' ? value : String(value)
}

const levers: Readonly<Record<string, readonly OperationId[]>> = {
  'dtone.transactions': ['addDtoneOutcome', 'addDtoneOutage'],
  'dtone.balances': ['putDtoneBalance'],
  'dtone.outcomes': ['addDtoneOutcome'],
  'dtone.outages': ['addDtoneOutage'],
  'dtone.settings': ['patchDtoneSettings'],
  'dtone.esimProfiles': ['patchDtoneEsimProfile'],
  'dtone.portedNumbers': ['putDtonePortedNumber', 'deleteDtonePortedNumber'],
  'dtone.productBatches': ['addDtoneProductBatch', 'withdrawDtoneProductBatch'],
  'dtone.productChanges': ['patchDtoneProduct', 'restoreDtoneProduct'],
  'africastalking.dashboards': ['putAfricasTalkingCallbackUrls'],
  'africastalking.accounts': ['putAfricasTalkingAccount'],
  'africastalking.settings': ['patchAfricasTalkingSettings'],
  'africastalking.keyRefusals': ['putAfricasTalkingKeyRefusal', 'deleteAfricasTalkingKeyRefusal'],
  'africastalking.senders': ['putAfricasTalkingSender', 'deleteAfricasTalkingSender'],
  'africastalking.messageLinks': ['putAfricasTalkingMessageLink'],
  'africastalking.wallets': ['putAfricasTalkingWallet'],
  'africastalking.paymentProducts': ['putAfricasTalkingPaymentProduct', 'deleteAfricasTalkingPaymentProduct'],
  'africastalking.payments': ['payAfricasTalkingProduct'],
  'africastalking.airtimePermissions': ['putAfricasTalkingAirtime'],
  'africastalking.inbox': ['receiveAfricasTalkingMessage'],
  'africastalking.shortCodes': ['putAfricasTalkingShortCode', 'deleteAfricasTalkingShortCode'],
  'africastalking.ussdCodes': ['putAfricasTalkingUssdCode', 'deleteAfricasTalkingUssdCode'],
  'africastalking.voiceNumbers': ['putAfricasTalkingVoiceNumber', 'deleteAfricasTalkingVoiceNumber'],
  'africastalking.voiceClients': ['putAfricasTalkingVoiceClient', 'deleteAfricasTalkingVoiceClient'],
  'africastalking.browserRequests': ['confirmAfricasTalkingSubscription'],
  'acquirer.settings': ['patchAcquirerSettings'],
  'acquirer.authorisations': ['answerAcquirerChallenge'],
  'subscribers.subscribers': ['patchSubscriber'],
  'subscribers.optOuts': ['putOptOut', 'liftOptOut'],
  'subscribers.prompts': ['addPrompt', 'answerPrompt'],
  'subscribers.calls': ['callNumber'],
  'subscribers.dialogues': ['dialCode'],
  'subscribers.scripts': ['addHandsetScript', 'removeHandsetScript'],
}

/** The collections that an operation sets, as `dtone.balances`. */
export const leveredCollections: readonly string[] = Object.keys(levers)

/** What sets or adds a document of a collection. */
export function collectionLevers(collection: string): readonly OperationId[] {
  return levers[collection] ?? []
}
