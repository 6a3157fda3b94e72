import http, { createServer, type Server } from 'node:http'
import https from 'node:https'
import { text } from 'node:stream/consumers'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { type ProviderUrls, simulatorOf } from './providerHosts.ts'
import { type Redirection, redirectProviders } from './redirectProviders.ts'

let servers: Server[]
let urls: ProviderUrls
let redirection: Redirection | undefined

/** A server that answers with its name and the host that was asked. */
async function serve(name: string): Promise<string> {
  const server = createServer((request, response) => response.end(`${name} ${request.headers.host}${request.url}`))
  servers.push(server)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return `http://127.0.0.1:${Object(server.address()).port}`
}

beforeAll(async () => {
  servers = []
  urls = { africastalking: await serve('AT'), dtone: `${await serve('DT')}/v1` }
})
afterEach(() => redirection?.undo())
afterAll(() => {
  for (const server of servers) server.close().closeAllConnections()
})

const clients: readonly [string, (url: string) => Promise<string>][] = [
  ['fetch', async (url) => (await fetch(url, { headers: { accept: '*/*' } })).text()],
  ['fetch with a body', async (url) => (await fetch(new Request(url, { method: 'POST', body: 'x' }))).text()],
  ['node:https', (url) => getOver(url.startsWith('https:') ? https : http, url)],
  ['an agent of its own', (url) => getOver(url.startsWith('https:') ? https : http, url, { keepAlive: true })],
]

async function getOver(protocol: typeof http | typeof https, url: string, agent?: http.AgentOptions): Promise<string> {
  const own = agent && new protocol.Agent(agent)
  const { promise, resolve, reject } = Promise.withResolvers<http.IncomingMessage>()
  protocol.get(url, own ? { agent: own } : {}, resolve).on('error', reject)
  const body = await text(await promise)
  own?.destroy()
  return body
}

test.each(clients)('%s reaches the simulators by the hosts of the providers', async (_, get) => {
  redirection = redirectProviders(urls)
  expect(await get('https://api.sandbox.africastalking.com/version1/messaging')).toBe(
    'AT api.sandbox.africastalking.com/version1/messaging',
  )
  expect(await get('https://payments.africastalking.com/mobile/b2c/request')).toMatch(/^AT payments/)
  expect(await get('https://dvs-api.dtone.com/v1/balances?unit=USD')).toBe('DT dvs-api.dtone.com/v1/balances?unit=USD')
})

test.each(clients)('%s reaches other hosts as usual', async (_, get) => {
  const { host } = new URL(urls.africastalking)
  redirection = redirectProviders({ africastalking: urls.dtone, dtone: urls.dtone })
  expect(await get(`http://${host}/own`)).toBe(`AT ${host}/own`)
})

test('all is as before when it ends', async () => {
  const agents = await import('node:https')
  const before = agents.Agent.prototype.createConnection
  const one = redirectProviders(urls)
  expect(agents.Agent.prototype.createConnection).not.toBe(before)
  one.undo()
  expect(agents.Agent.prototype.createConnection).toBe(before)
  redirection = redirectProviders({ africastalking: urls.dtone, dtone: urls.dtone })
  for (const [, get] of clients) expect(await get('https://api.africastalking.com/')).toMatch(/^DT /)
})

test('a second redirection is refused', () => {
  redirection = redirectProviders(urls)
  expect(() => redirectProviders(urls)).toThrow('they are redirected already')
})

test.each(['voice.africastalking.com', 'API.sandbox.africastalking.com', 'preprod-dvs-api.dtone.com'])(
  '%s is a host of an interface',
  (host) => {
    expect(simulatorOf(host, urls)).toBeDefined()
  },
)

test.each([
  '127.0.0.1',
  'africastalking.com',
  'account.africastalking.com',
  'api.africastalking.com.evil.example',
  'dtone.com',
])('%s is not a host of an interface', (host) => {
  expect(simulatorOf(host, urls)).toBeUndefined()
})
