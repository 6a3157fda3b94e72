import { atPointer } from '../../specs/formats/pointer.ts'
import type { Answer } from '../../testing/index.ts'
import { answerText } from './answerText.ts'

/** A client of the gateway, and what it knows of its requests. */
export interface GatewayClient {
  readonly name: string
  /** Its API key. */
  key: string
  /** The id of the batch that it has submitted last. Throws where there is none. */
  readonly batch: string
  /** The ids of the payments of its last bulk request, in order, or of the bank transfer that it has begun last. Throws where there are none. */
  readonly payments: readonly string[]
  /** The token of the card that it has kept last. Throws where there is none. */
  readonly card: string
  /** The authorisation of a card that it has asked for last. Throws where there is none. */
  readonly authorisation: KnownAuthorisation
  /** The checkout session that it has opened last. Throws where there is none. */
  readonly checkout: KnownCheckout
  /** Learns ids from an answer to a request to this path. */
  hear(path: string, answer: Answer): void
}

export interface KnownAuthorisation {
  readonly id: string
  /** Where the holder of the card is asked; absent where nobody is. */
  readonly challenge: { readonly acsUrl: string; readonly paReq: string; readonly md: string } | undefined
}

export interface KnownCheckout {
  readonly id: string
  /** Its page. */
  readonly url: string
}

export function newClient(name: string, key: string): GatewayClient {
  let batch: string | undefined
  let payments: readonly string[] = []
  let card: string | undefined
  let authorisation: KnownAuthorisation | undefined
  let checkout: KnownCheckout | undefined
  let last: Answer | undefined
  const lacking = (what: string): Error =>
    new Error(last === undefined ? what : `${what} Its last request was answered ${answerText(last)}`)
  return {
    ...{ name, key },
    get batch() {
      if (batch === undefined) throw lacking(`${name} has submitted no batch.`)
      return batch
    },
    get payments() {
      if (payments.length === 0) throw lacking(`${name} has paid nobody.`)
      return payments
    },
    get card() {
      if (card === undefined) throw lacking(`${name} has kept no card.`)
      return card
    },
    get authorisation() {
      if (authorisation === undefined) throw lacking(`${name} has authorised nothing.`)
      return authorisation
    },
    get checkout() {
      if (checkout === undefined) throw lacking(`${name} has opened no checkout.`)
      return checkout
    },
    hear(path, answer) {
      const { body } = answer
      last = answer
      const [id, results] = [atPointer(body, '/batchId'), atPointer(body, '/results')]
      if (path === '/api/BulkDisbursement' && typeof id === 'string') batch = id
      if (path === '/api/CardPayments/tokenize') card = textAt(body, '/token') ?? card
      if (path === '/api/CardPayments/authorize') authorisation = authorisationIn(body) ?? authorisation
      if (path === '/api/Checkout/sessions') checkout = checkoutIn(body) ?? checkout
      const begun = atPointer(body, '/transactionId')
      if (path === '/api/Payment/initiate' && typeof begun === 'string') payments = [begun]
      const pays = path.startsWith('/api/Payment/')
      if (pays && Array.isArray(results)) payments = results.flatMap((one: unknown) => idIn(one))
    },
  }
}

function idIn(result: unknown): string[] {
  const id = atPointer(result, '/transactionId')
  return typeof id === 'string' ? [id] : []
}

/** Problems name it too. */
function authorisationIn(body: unknown): KnownAuthorisation | undefined {
  const id = textAt(body, '/authorizationId')
  if (id === undefined) return undefined
  const [acsUrl, paReq, md] = ['acsUrl', 'paReq', 'md'].map((member) => textAt(body, `/challenge/${member}`))
  const isAsked = acsUrl !== undefined && paReq !== undefined && md !== undefined
  return { id, challenge: isAsked ? { acsUrl, paReq, md } : undefined }
}

function checkoutIn(body: unknown): KnownCheckout | undefined {
  const [id, url] = [textAt(body, '/sessionId'), textAt(body, '/sessionUrl')]
  return id === undefined || url === undefined ? undefined : { id, url }
}

function textAt(body: unknown, pointer: string): string | undefined {
  const text = atPointer(body, pointer)
  return typeof text === 'string' ? text : undefined
}
