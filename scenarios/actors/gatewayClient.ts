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
  /** Learns ids from an answer to a request to this path. */
  hear(path: string, answer: Answer): void
}

export function newClient(name: string, key: string): GatewayClient {
  let batch: string | undefined
  let payments: readonly string[] = []
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
    hear(path, answer) {
      const { body } = answer
      last = answer
      const [id, results] = [atPointer(body, '/batchId'), atPointer(body, '/results')]
      if (path === '/api/BulkDisbursement' && typeof id === 'string') batch = id
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
