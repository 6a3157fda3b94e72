import { createSimulators, type SimulatorsOptions } from '../../index.ts'
import { opening } from './testYard.ts'

/** A DT One in one world, `w`, that is asked by its wire and steered by the control plane alone, without sockets; `dtone` breaks it on purpose. */
export function testSteering(dtone?: NonNullable<SimulatorsOptions['alter']>['dtone']) {
  const reported: string[] = []
  const notices: string[] = []
  const simulators = createSimulators({
    services: ['dtone'],
    ...(dtone && { alter: { dtone } }),
    clock: { mode: 'manual', now: opening },
    report: (error, about) => reported.push(`${about}: ${String(error)}`),
    notice: (nearMiss) => notices.push(nearMiss),
  })

  async function steer(method: string, path: string, body?: object) {
    const reply = await simulators.steer(method, `/worlds/w${path}`, body)
    return { status: reply.status, body: reply.body === '' ? undefined : JSON.parse(reply.body) }
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
    pass: (by: string) => steer('POST', '/clock/advance', { by }),
    usd: async () => (await ask('GET', '/v1/balances?unit=USD')).body[0],
    open: () => simulators.steer('PUT', '/worlds/w'),
    close: () => simulators.close(),
  }
}

type Headers = Readonly<Record<string, string>>

/** HTTP Basic, as an API key and its secret. */
export function credentials(key: string, secret: string): string {
  return `Basic ${Buffer.from(`${key}:${secret}`).toString('base64')}`
}
