import { expect } from 'vitest'
import {
  callOver,
  type RawReply,
  type RawRequest,
  type Stack,
  startStack,
  type TestWorld,
  worldNamed,
} from '../../testing/index.ts'
import type { Refusals } from './abuses.ts'

/** A service under test: a request that it accepts, its refusals, and its state. */
export interface Target {
  readonly origin: string
  /** Makes a valid request. Each call makes one that is accepted. */
  readonly good: () => RawRequest
  readonly accepted: number
  /** The most bytes of a body that are read. @default 1 MiB */
  readonly bodyLimit?: number
  /** Whether an unknown query parameter is refused with status 400. @default false: it is ignored */
  readonly refusesUnknownParameters?: boolean
  /** Wrong credentials with their refusals. */
  readonly wrongCredentials: readonly (readonly [headers: RawRequest['headers'], refusal: Refusal])[]
  /** The header with credentials, which must not be repeated; undefined where the service has none. */
  readonly credentialHeader: string | undefined
  readonly expectRefusal: (reply: RawReply, refusal: Refusal) => void
  /** The state that a request changes if it is accepted, even in part. */
  readonly state: () => Promise<unknown>
}

export const targetNames = ['dtone', 'africastalking', 'control', 'gateway'] as const satisfies (keyof Refusals)[]

export interface Targets {
  readonly of: (name: keyof Refusals) => Target
  readonly reports: Stack['reports']
  stop(): Promise<void>
}

type Refusal = Refusals[keyof Refusals]

/** Starts every service with strict credentials. The only world is `demo`, with a manual clock. */
export async function startTargets(): Promise<Targets> {
  const stack = await startStack({
    credentials: 'strict',
    gateway: { world: 'demo', demo: true, declaresProduct: true, logLevel: 'silent' },
  })
  const { urls, reports, stop } = stack
  const world = worldNamed(stack.control, 'demo')
  const targets = {
    dtone: dtone(urls.dtone),
    africastalking: africastalking(urls.africastalking, world),
    control: control(stack, world),
    gateway: messages(stack, world),
  }
  return {
    of: (name) => targets[name],
    reports,
    stop,
  }
}

const json = ['content-type', 'application/json'] as const
const basic = (text: string): string => `Basic ${Buffer.from(text).toString('base64')}`

function dtone(origin: string): Target {
  const authorization = basic('demo:demo')
  const ask = callOver(origin, { authorization })
  const unauthorized = 1_000_401
  let orders = 0
  return {
    origin,
    accepted: 201,
    credentialHeader: 'authorization',
    good: () => ({
      method: 'POST',
      path: '/v1/async/transactions',
      headers: [['authorization', authorization], json],
      body: JSON.stringify({
        external_id: `order-${++orders}`,
        product_id: 41402,
        credit_party_identifier: { mobile_number: '+2348030000100' },
      }),
    }),
    wrongCredentials: [
      [[], unauthorized],
      [[['authorization', basic('nobody:demo')]], unauthorized],
      [[['authorization', basic('demo:wrong')]], unauthorized],
      [[['authorization', basic('demo:')]], unauthorized],
      [[['authorization', basic(':secret')]], unauthorized],
      [[['authorization', basic('demo')]], unauthorized],
      [[['authorization', 'Bearer demo']], unauthorized],
      [[['authorization', 'Basic ??*?']], unauthorized],
      [[['authorization', 'Basic']], unauthorized],
      [[['authorization', basic('__proto__:__proto__')]], unauthorized],
      [[['authorization', basic(`${'k'.repeat(8_000)}:s`)]], unauthorized],
    ],
    expectRefusal(reply, code) {
      expect(reply.status).toBe(Number(code) - 1_000_000)
      expect(reply.headers.get('content-type')).toBe('application/json')
      expect(JSON.parse(reply.body)).toEqual({ errors: [{ code, message: expect.stringMatching(/./) }] })
      if (code === unauthorized) expect(reply.headers.get('www-authenticate')).toBe('Basic realm="DT One"')
    },
    async state() {
      const transactions = await ask('GET', '/v1/transactions')
      return [transactions.headers.get('x-total'), (await ask('GET', '/v1/balances')).body]
    },
  }
}

function africastalking(origin: string, world: TestWorld): Target {
  const missing = [401, 'The resource requires authentication, which was not supplied with the request'] as const
  const wrong = [401, 'The supplied authentication is invalid'] as const
  return {
    origin,
    accepted: 201,
    credentialHeader: 'apiKey',
    good: () => ({
      method: 'POST',
      path: '/mobile/b2c/request',
      headers: [['apiKey', 'demo'], json],
      body: JSON.stringify({
        username: 'sandbox',
        productName: 'payouts',
        recipients: [{ phoneNumber: '+254711000100', currencyCode: 'KES', amount: 10 }],
      }),
    }),
    wrongCredentials: [
      [[], missing],
      [[['apiKey', '']], missing],
      [[['apiKey', 'nobody']], wrong],
      [[['apiKey', '__proto__']], wrong],
      [[['apiKey', 'k'.repeat(8_000)]], wrong],
    ],
    expectRefusal(reply, refusal) {
      const [status, text] = Array.isArray(refusal) ? refusal : []
      expect(reply.status).toBe(status)
      expect(reply.headers.get('content-type')).toBe('text/plain; charset=UTF-8')
      if (text instanceof RegExp) expect(reply.body).toMatch(text)
      else expect(reply.body).toBe(text)
      if (status === 401) expect(reply.headers.get('www-authenticate')).toBe('Basic realm="api",charset=UTF-8')
      if (status === 405) expect(reply.headers.get('allow')).toBe('POST')
    },
    state: () => stateOf(world),
  }
}

function control({ urls, control: client }: Stack, world: TestWorld): Target {
  return {
    origin: urls.control,
    refusesUnknownParameters: true,
    accepted: 201,
    credentialHeader: undefined,
    good: () => ({
      method: 'POST',
      path: '/worlds/demo/callback-plans',
      headers: [json],
      body: JSON.stringify({ select: { nth: 1_000 }, action: { kind: 'hold' } }),
    }),
    wrongCredentials: [],
    expectRefusal: expectProblem,
    state: () =>
      Promise.all([client.perform('listWorlds'), world.clock(), world.callbackPlans.list(), world.faults.list()]),
  }
}

function messages({ gateway }: Stack, world: TestWorld): Target {
  const { url = '', apiKey } = gateway ?? {}
  const authorization = `Bearer ${apiKey}`
  return {
    origin: url,
    accepted: 200,
    bodyLimit: 2_097_152,
    credentialHeader: 'authorization',
    good: () => ({
      method: 'POST',
      path: '/api/Sms/send',
      headers: [['authorization', authorization], json],
      body: JSON.stringify({ phoneNumber: '+23276123900', message: 'Hello' }),
    }),
    wrongCredentials: [
      [[], 401],
      [[['authorization', 'Bearer tp_live_nobody']], 401],
      [[['authorization', basic(`${apiKey}:`)]], 401],
      [[['authorization', 'Bearer']], 401],
      [[['authorization', `Bearer ${'k'.repeat(8_000)}`]], 401],
    ],
    expectRefusal: expectProblem,
    state: () => stateOf(world),
  }
}

/** The snapshot of the world, including timers and random sources, without the journal counter and the digest. */
async function stateOf(world: TestWorld): Promise<unknown> {
  const counted = ['nextJournalEntry', 'digest']
  return JSON.parse(JSON.stringify(await world.snapshot()), (key, value) => (counted.includes(key) ? undefined : value))
}

function expectProblem(reply: RawReply, status: Refusal): void {
  expect(reply.status).toBe(status)
  expect(reply.headers.get('content-type')).toBe('application/problem+json')
  expect(JSON.parse(reply.body)).toMatchObject({
    type: 'about:blank',
    title: expect.stringMatching(/./),
    status,
    detail: expect.stringMatching(/./),
  })
}
