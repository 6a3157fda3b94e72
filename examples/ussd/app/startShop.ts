import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'
import { type Account, answerTo } from './shopMenu.ts'

export interface Shop {
  /** Where the gateway asks for menus. */
  readonly callback: string
  /** Where it reports ends of sessions. */
  readonly events: string
  readonly accounts: Map<string, Account>
  /** How sessions have ended: status and error, oldest first, each session once. */
  readonly ended: readonly string[]
  stop(): Promise<void>
}

/** Starts the server of the shop on a free port. */
export async function startShop(): Promise<Shop> {
  const accounts = new Map<string, Account>()
  const ended = new Map<string, string>()
  const server = createServer(async (request, response) => {
    const form = new URLSearchParams(await text(request))
    const field = (name: string): string => form.get(name) ?? ''
    if (request.url === '/ended') {
      ended.set(field('sessionId'), `${field('status')} ${field('errorMessage')}`.trim())
      response.end()
      return
    }
    const question = {
      ...{ sessionId: field('sessionId'), serviceCode: field('serviceCode') },
      ...{ phoneNumber: field('phoneNumber'), text: field('text') },
    }
    response.setHeader('content-type', 'text/plain').end(await answerTo(question, accounts))
  })
  await once(server.listen(0, '127.0.0.1'), 'listening')
  const { port } = server.address() as AddressInfo
  return {
    callback: `http://127.0.0.1:${port}/ussd`,
    events: `http://127.0.0.1:${port}/ended`,
    accounts,
    get ended() {
      return [...ended.values()]
    },
    async stop() {
      server.closeAllConnections()
      await once(server.close(), 'close')
    },
  }
}
