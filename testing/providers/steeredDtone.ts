import { afterAll, afterEach, beforeEach, expect } from 'vitest'
import { type Alterations, createSimulators } from '../../simulators/index.ts'
import { createControlClient } from '../control/client.ts'
import { opening } from '../stack/startStack.ts'

/** DT One for a test file: each test starts with a fresh world, and fails when an error was reported from within. */
export function steeredDtone(): ReturnType<typeof createSteeredDtone> {
  const stack = createSteeredDtone()
  beforeEach(async () => {
    stack.notices.splice(0)
    await stack.open()
  })
  afterEach(() => {
    expect(stack.reported.splice(0)).toEqual([])
  })
  afterAll(() => stack.close())
  return stack
}

/** DT One in one world, `w`, called by its wire and steered through the control plane, without sockets. */
export function createSteeredDtone(dtone?: Alterations['dtone']) {
  const reported: string[] = []
  const notices: string[] = []
  const simulators = createSimulators({
    services: ['dtone'],
    ...(dtone && { alter: { dtone } }),
    clock: { mode: 'manual', now: Date.parse(opening) },
    report: (error, about) => reported.push(`${about}: ${String(error)}`),
    notice: (nearMiss) => notices.push(nearMiss),
  })

  const control = createControlClient(simulators.steer)

  /** Sends a request about the world, or another one; the tests read the body as they need it. */
  async function steer(method: string, path: string, body?: object, world = 'w') {
    const reply = await control.send(method, `/worlds/${world}${path}`, body)
    const json: ReturnType<typeof JSON.parse> = reply.body
    return { status: reply.status, body: json }
  }

  async function ask(method: string, target: string, body?: object, headers: Headers = {}) {
    const reply = await simulators.dtone?.ask({
      method,
      target,
      headers: {
        authorization: credentials('w', 'secret'),
        ...(body !== undefined && { 'content-type': 'application/json' }),
        ...headers,
      },
      body: Buffer.from(body === undefined ? '' : JSON.stringify(body)),
    })
    return { status: reply?.status, headers: reply?.headers ?? {}, body: JSON.parse(reply?.body ?? 'null') }
  }

  let orders = 0
  return {
    reported,
    notices,
    steer,
    ask,
    /** Orders 3 USD for a number of Claro Ecuador, confirmed at once: COMPLETED after three seconds. */
    order: (change: object = {}) =>
      ask('POST', '/v1/async/transactions', {
        external_id: `order-${++orders}`,
        product_id: 6035,
        auto_confirm: true,
        credit_party_identifier: { mobile_number: '+593990000100' },
        ...change,
      }),
    /** The status of a transaction by name. */
    statusOf: async (id: number): Promise<string> => (await ask('GET', `/v1/transactions/${id}`)).body.status.message,
    /** Moves the clock by an ISO 8601 duration. */
    pass: (by: string, world?: string) => steer('POST', '/clock/advance', { by }, world),
    usd: async () => (await ask('GET', '/v1/balances?unit=USD')).body[0],
    open: () => steer('PUT', ''),
    close: () => simulators.close(),
  }
}

type Headers = Readonly<Record<string, string>>

/** HTTP Basic, as an API key and its secret. */
export function credentials(key: string, secret: string): string {
  return `Basic ${Buffer.from(`${key}:${secret}`).toString('base64')}`
}
