import { once } from 'node:events'
import { Agent, type RequestOptions, request } from 'node:https'
import { connect, type Socket } from 'node:net'
import { type TLSSocket, connect as tlsConnect } from 'node:tls'
import { createHandler } from '../../specs/openapi/index.ts'
import { makeAuthority, makeServer, readIssuer } from '../authority/certify.ts'
import type { Provider } from '../hosts/providerHosts.ts'
import { type ProxyOptions, type ProxyPort, startProxy } from './startProxy.ts'

/** Valid whenever the tests run. */
const validity = { from: new Date('2026-01-01'), until: new Date('2049-12-31') }
const api = ['api.sandbox.example.com', 'api.example.com', 'pay.sandbox.example.com']

/** A provider whose simulator answers with what it was asked. A request of /reset breaks the connection. */
const echo: Provider = {
  title: 'Echo',
  hosts: api,
  service: {
    handler: createHandler(({ method, target, headers, rawHeaders, body }) => ({
      status: 200,
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ method, target, headers, rawHeaders, body: Buffer.from(body).toString() }),
      ...(target === '/reset' && { disruption: { kind: 'reset' } }),
    })),
    answers: {
      malformed: (status) => ({ status, headers: {}, body: 'not understood by Echo' }),
      foreign: (detail) => ({ status: 403, headers: {}, body: detail }),
    },
  },
}

export interface TestProxy extends ProxyPort {
  readonly port: number
  /** The authority that signed for it, PEM. */
  readonly ca: string
  readonly notices: string[]
}

/** Starts a proxy in front of a provider `Echo`, and one that does not run, with an authority of its own. */
export async function startTestProxy(others: ProxyOptions['others'] = 'refuse'): Promise<TestProxy> {
  const hosts = [...api, 'absent.example.com']
  const authority = await makeAuthority(hosts, validity)
  const identity = await makeServer(hosts, await readIssuer(authority))
  const notices: string[] = []
  const absent: Provider = { title: 'Absent', hosts: ['absent.example.com'], service: undefined }
  const proxy = await startProxy({
    port: 0,
    providers: [echo, absent],
    identity,
    others,
    notice: (line) => notices.push(line),
  })
  return { ...proxy, port: Number(new URL(proxy.url).port), ca: authority.certificate, notices }
}

/** Asks over TLS in a tunnel, as Node does with HTTPS_PROXY. */
export async function askThrough(
  { url, ca }: TestProxy,
  target: string,
  { body = '', ...options }: RequestOptions & { readonly body?: string } = {},
): Promise<{ readonly status: number | undefined; readonly body: string }> {
  const agent = new Agent({ ca, proxyEnv: { HTTPS_PROXY: url } })
  const asked = request(target, { agent, ...options })
  asked.end(body)
  const [response] = await once(asked, 'response')
  const text = await response.setEncoding('utf8').toArray()
  agent.destroy()
  return { status: response.statusCode, body: text.join('') }
}

/** Sends text over a connection, and gives all that comes back. */
export async function say(proxy: TestProxy, text: string): Promise<string> {
  return talk(connect(proxy.port, '127.0.0.1'), text)
}

/** Sends text over TLS to the port itself, as a client does whose resolver names it. */
export async function sayOverTls(proxy: TestProxy, servername: string, text: string): Promise<string> {
  const socket: TLSSocket = tlsConnect({ port: proxy.port, host: '127.0.0.1', servername, ca: proxy.ca })
  return talk(socket, text)
}

async function talk(socket: Socket, text: string): Promise<string> {
  socket.write(text)
  return (await socket.setEncoding('utf8').toArray()).join('')
}
