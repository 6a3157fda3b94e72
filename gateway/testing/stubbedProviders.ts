import nock from 'nock'
import { onTestFinished } from 'vitest'
import { airtimeProduct, dtoneTransaction } from './dtoneBodies.ts'

export type Answer = readonly [status: number, body?: string | object, headers?: Record<string, string>]
type Stub = (request: Sent) => Answer | Promise<Answer>

/** A request as a provider saw it. */
export interface Sent {
  readonly path: string
  readonly body: string
  /** The body where it is JSON; which members are there depends on the operation. */
  readonly json: {
    readonly external_id: string
    readonly recipients: readonly [Recipient, Recipient, ...Recipient[]]
  } & BusinessPayment &
    CheckoutRequest
}

export interface StubbedProviders {
  readonly africastalking: {
    readonly url: string
    readonly username: string
    readonly apiKey: string
    readonly productName: string
  }
  readonly dtone: { readonly url: string; readonly key: string; readonly secret: string }
  /** What each was asked, in order. */
  readonly sent: Readonly<
    Record<
      | 'b2c'
      | 'b2b'
      | 'checkouts'
      | 'finds'
      | 'lists'
      | 'sms'
      | 'creations'
      | 'lookUps'
      | 'numbers'
      | 'products'
      | 'balances',
      Sent[]
    >
  >
  /** The payment notification that Africa's Talking sends about a payout that it was asked for. */
  notification(transactionId: string, status: 'Success' | 'Failed'): object
  /** The same, and its queries show the payout so from now on. */
  ends(transactionId: string, status: 'Success' | 'Failed'): object
  /** The same payout as its queries show it. */
  payment(transactionId: string, status?: 'Queued' | 'Success' | 'Failed'): object
  /** Ends the payment of a subscriber who was asked, as the queries show from now on; returns the notification about it. */
  subscriberEnds(checkoutId: string, status: 'Success' | 'Failed', description?: string): object
  /** What they answer; a test replaces what it is about. */
  readonly answers: {
    b2c: Stub
    b2b: Stub
    checkout: Stub
    find: Stub
    list: Stub
    sms: Stub
    creation: Stub
    lookUp: Stub
    number: Stub
    products: Stub
    balances: Stub
  }
}

/**
 * Both providers, or their sandboxes, as stubs until the test ends: they take everything and settle nothing, unless a test says otherwise. Africa's Talking
 * shows all that it was asked for as queued, whatever it has answered.
 */
export function stubbedProviders(of: 'test' | 'sandbox.test' = 'test'): StubbedProviders {
  onTestFinished(() => nock.cleanAll())
  const africastalking = { url: `http://at.${of}`, username: 'sandbox', apiKey: 'demo', productName: 'Payouts' }
  const dtone = { url: `http://dtone.${of}`, key: 'demo', secret: 'hush' }
  const sent: StubbedProviders['sent'] = {
    ...{ b2c: [], b2b: [], checkouts: [], finds: [], lists: [], sms: [] },
    ...{ creations: [], lookUps: [], numbers: [], products: [], balances: [] },
  }
  const asked = (): Recipient[] => [
    ...sent.b2c.flatMap(({ json }) => json.recipients),
    ...sent.b2b.map(({ json: { destinationAccount, amount, metadata } }) => ({
      ...{ phoneNumber: destinationAccount, amount, metadata, category: 'MobileB2B' },
    })),
  ]
  const recipientOf = (transactionId: string): Recipient =>
    asked().find(({ metadata }) => metadata.transactionId === transactionId) ?? {
      ...{ phoneNumber: '', amount: 0, metadata: { transactionId } },
    }
  const ended = new Map<string, 'Success' | 'Failed'>()
  const collected = new Map<string, Ended>()
  const checkouts = () =>
    sent.checkouts.map(({ json }) => checkoutPayment(json, collected.get(json.metadata.checkoutId)))
  const listed = (recipient: Recipient) => ({
    ...listedPayment(recipient),
    status: ended.get(recipient.metadata.transactionId) ?? 'Queued',
  })
  const answers: StubbedProviders['answers'] = {
    b2c: ({ json }) => [201, { numQueued: json.recipients.length, entries: json.recipients.map(queuedEntry) }],
    checkout: ({ json: { metadata } }) => [
      201,
      {
        status: 'PendingConfirmation',
        description: 'Waiting for user input',
        transactionId: referenceOf(metadata.checkoutId),
      },
    ],
    b2b: ({ json: { metadata } }) => [201, queuedBusinessPayment(metadata.transactionId)],
    find: ({ path }) => [200, foundPayment([...asked().map(listed), ...checkouts()], inQuery(path, 'transactionId'))],
    list: ({ path }) => [
      200,
      paymentList(inQuery(path, 'pageNumber') === '1' ? [...asked().map(listed), ...checkouts()] : []),
    ],
    sms: ({ body }) => [201, smsAnswer(new URLSearchParams(body).get('to') ?? '')],
    creation: ({ json }) => [201, dtoneTransaction(json.external_id, 'CONFIRMED')],
    lookUp: () => [200, []],
    number: () => [200, [{ id: 7, identified: true }]],
    products: () => [200, [airtimeProduct]],
    balances: () => [200, []],
  }
  const at = nock(africastalking.url, { reqheaders: { apikey: 'demo' } }).persist()
  at.post('/mobile/b2c/request').reply((request: Request) => note(sent.b2c, request, answers.b2c))
  at.post('/mobile/b2b/request').reply((request: Request) => note(sent.b2b, request, answers.b2b))
  at.post('/mobile/checkout/request').reply((request: Request) => note(sent.checkouts, request, answers.checkout))
  at.get(/^\/query\/transaction\/find\?/).reply((request: Request) => note(sent.finds, request, answers.find))
  at.get(/^\/query\/transaction\/fetch\?/).reply((request: Request) => note(sent.lists, request, answers.list))
  at.post('/version1/messaging').reply((request: Request) => note(sent.sms, request, answers.sms))
  const dt = nock(dtone.url).persist()
  const login = { user: dtone.key, pass: dtone.secret }
  const creations = dt.post('/v1/async/transactions').basicAuth(login)
  creations.reply((request: Request) => note(sent.creations, request, answers.creation))
  const lookUps = dt.get(/^\/v1\/transactions\?/).basicAuth(login)
  lookUps.reply((request: Request) => note(sent.lookUps, request, answers.lookUp))
  const numbers = dt.post('/v1/lookup/mobile-number').basicAuth(login)
  numbers.reply((request: Request) => note(sent.numbers, request, answers.number))
  const products = dt.get(/^\/v1\/products\?/).basicAuth(login)
  products.reply((request: Request) => note(sent.products, request, answers.products))
  const balances = dt.get(/^\/v1\/balances\?/).basicAuth(login)
  balances.reply((request: Request) => note(sent.balances, request, answers.balances))
  return {
    ...{ africastalking, dtone, sent, answers },
    subscriberEnds(
      checkoutId,
      status,
      description = status === 'Success' ? 'Received' : 'The user has declined the request.',
    ) {
      collected.set(checkoutId, { status, description })
      const request = sent.checkouts.find(({ json }) => json.metadata.checkoutId === checkoutId)
      if (request === undefined) throw new Error(`nobody was asked for ${checkoutId}`)
      return checkoutPayment(request.json, { status, description })
    },
    notification: (transactionId, status) => paymentNotification(recipientOf(transactionId), status),
    ends(transactionId, status) {
      ended.set(transactionId, status)
      return paymentNotification(recipientOf(transactionId), status)
    },
    payment: (transactionId, status = 'Queued') => ({ ...listedPayment(recipientOf(transactionId)), status }),
  }
}

async function note(list: Sent[], received: Request, answer: Stub): Promise<Answer> {
  const body = await received.text()
  const json = JSON.parse(body.startsWith('{') ? body : '{}')
  const { pathname, search } = new URL(received.url)
  const request = { path: pathname + search, body, json }
  list.push(request)
  return answer(request)
}

/** A failure of the connection after the request was sent. */
export function reset(): never {
  throw Object.assign(new Error('socket hang up'), { code: 'ECONNRESET' })
}

/** A failure of the connection before anything was sent. */
export function refuseConnection(): never {
  throw Object.assign(new Error('connect ECONNREFUSED'), { code: 'ECONNREFUSED', syscall: 'connect' })
}

function idOf({ metadata }: Recipient): string {
  return `ATPid_${metadata.transactionId.replaceAll('-', '')}`
}

export function inQuery(path: string, name: string): string | null {
  return new URL(path, 'http://at.test').searchParams.get(name)
}

/** A part of a list of payments. */
export function paymentList(responses: readonly object[]): object {
  return { status: 'Success', responses }
}

function listedPayment(recipient: Recipient) {
  const { description, ...payment } = paymentNotification(recipient, 'Success')
  return { ...payment, status: 'Queued' }
}

function foundPayment(payments: readonly { readonly transactionId: string }[], id: string | null): object {
  const own = payments.find(({ transactionId }) => transactionId === id)
  return own === undefined ? { status: 'Failure' } : { status: 'Success', data: own }
}

export function queuedEntry(recipient: Recipient): object {
  const { phoneNumber, amount } = recipient
  const transactionId = idOf(recipient)
  return { phoneNumber, status: 'Queued', provider: 'Athena', value: `SLE ${amount.toFixed(4)}`, transactionId }
}

/** The reply to a B2B payment that was taken. */
function queuedBusinessPayment(payoutId: string): object {
  const transactionId = `ATPid_${payoutId.replaceAll('-', '')}`
  return { status: 'Queued', transactionId, transactionFee: 'SLE 2.5000', providerChannel: '525900' }
}

/** A B2C recipient, or the receiver of a B2B payment. */
export interface Recipient {
  readonly phoneNumber: string
  readonly amount: number
  readonly metadata: { readonly transactionId: string }
  /** @default 'MobileB2C' */
  readonly category?: string
}

/** The members of a request to a subscriber. */
interface CheckoutRequest {
  readonly phoneNumber: string
  readonly amount: number
  readonly metadata: { readonly checkoutId: string }
}

interface Ended {
  readonly status: 'Success' | 'Failed'
  readonly description: string
}

/** What the provider calls the payment of a subscriber. */
export function referenceOf(checkoutId: string): string {
  return `ATPid_${checkoutId.replaceAll('-', '')}`
}

/** The payment of a subscriber as notifications and queries show it. */
function checkoutPayment({ phoneNumber, amount, metadata }: CheckoutRequest, end: Ended | undefined) {
  return {
    transactionId: referenceOf(metadata.checkoutId),
    category: 'MobileCheckout',
    ...(end ?? { status: 'PendingConfirmation' }),
    source: phoneNumber,
    destination: 'PaymentWallet',
    value: `SLE ${amount.toFixed(4)}`,
    requestMetadata: metadata,
  }
}

/** The members of a request for a B2B payment. */
interface BusinessPayment {
  readonly destinationChannel: string
  readonly destinationAccount: string
  readonly amount: number
  readonly metadata: { readonly transactionId: string; readonly itemId: string }
}

/** The payment notification about a recipient. */
function paymentNotification(recipient: Recipient, status: 'Success' | 'Failed') {
  const { phoneNumber, amount, metadata, category = 'MobileB2C' } = recipient
  return {
    transactionId: idOf(recipient),
    category,
    status,
    description: status === 'Success' ? 'Paid' : 'The user is not within network coverage.',
    destination: phoneNumber,
    value: `SLE ${amount.toFixed(4)}`,
    requestMetadata: metadata,
  }
}

function smsAnswer(number: string): object {
  const recipient = { number, status: 'Success', statusCode: 101, cost: 'SLE 0.3500', messageId: 'ATXid_1' }
  return { SMSMessageData: { Message: 'Sent to 1/1', Recipients: [recipient] } }
}
