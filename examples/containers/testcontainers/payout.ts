import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Part } from './places.ts'

/** A receiver of callbacks, as an application has one. */
export interface Receiver {
  readonly port: number
  readonly received: readonly string[]
  close(): void
}

export async function startReceiver(): Promise<Receiver> {
  const received: string[] = []
  const server = createServer(async (request, response) => {
    received.push(await new Response(request).text())
    response.end()
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return { port: portOf(server), received, close: () => server.close() }
}

/** Pays a subscriber of a world of its own, moves that world's clock by a minute, and so has its callback delivered to a URL. */
export async function payOut(url: (part: Part) => string, world: string, callback: string): Promise<void> {
  const control = `${url('control')}/worlds/${world}`
  await send('PUT', control, {})
  await send('PUT', `${control}/africastalking/callback-urls`, { payments: callback })
  const recipients = [{ phoneNumber: '+254711000100', currencyCode: 'KES', amount: 250, metadata: {} }]
  const payment = { username: 'sandbox', productName: 'payouts', recipients }
  await send('POST', `${url('africastalking')}/mobile/b2c/request`, payment, { apiKey: world })
  await send('POST', `${control}/clock/advance`, { by: 'PT1M' })
}

async function send(method: string, url: string, body: object, headers: Record<string, string> = {}): Promise<void> {
  const reply = await fetch(url, {
    method,
    headers: { 'Content-Type': 'application/json', Accept: 'application/json', ...headers },
    body: JSON.stringify(body),
  })
  if (!reply.ok) throw new Error(`${method} ${url} answered ${reply.status}: ${await reply.text()}`)
}

function portOf(server: Server): number {
  const address: AddressInfo | string | null = server.address()
  if (address === null || typeof address === 'string') throw new Error('the receiver listens on a port')
  return address.port
}
