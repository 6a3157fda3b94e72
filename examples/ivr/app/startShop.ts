import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'
import { type Account, answerTo, type Message } from './shopLine.ts'

/** The end of a call, as the gateway tells it. */
export interface Ended {
  readonly from: string
  readonly status: string
  readonly seconds: number
}

export interface Shop {
  /** Where the gateway asks what a caller hears. */
  readonly callback: string
  /** By the number of the customer. */
  readonly accounts: Map<string, Account>
  readonly messages: readonly Message[]
  /** Calls that have ended, oldest first, each once. */
  readonly ended: readonly Ended[]
  stop(): Promise<void>
}

/** Starts the server of the shop on a free port. */
export async function startShop(agent: string): Promise<Shop> {
  const books = { accounts: new Map<string, Account>(), messages: [] as Message[], agent }
  const ended = new Map<string, Ended>()
  const server = createServer(async (request, response) => {
    const fields = new URLSearchParams(await text(request))
    const isActive = fields.get('isActive') === '1'
    if (!isActive) ended.set(fields.get('sessionId') ?? '', endOf(fields))
    const body = isActive ? answerTo(fields, books) : ''
    response.setHeader('content-type', 'application/xml').setHeader('content-length', Buffer.byteLength(body)).end(body)
  })
  await once(server.listen(0, '127.0.0.1'), 'listening')
  const { port } = server.address() as AddressInfo
  return {
    callback: `http://127.0.0.1:${port}/voice`,
    accounts: books.accounts,
    messages: books.messages,
    get ended() {
      return [...ended.values()]
    },
    async stop() {
      server.closeAllConnections()
      await once(server.close(), 'close')
    },
  }
}

function endOf(fields: URLSearchParams): Ended {
  return {
    from: fields.get('callerNumber') ?? '',
    status: fields.get('status') ?? '',
    seconds: Number(fields.get('durationInSeconds')),
  }
}
