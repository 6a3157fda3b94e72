import { afterAll, afterEach, beforeEach, expect } from 'vitest'
import { createSimulators } from '../../simulators/index.ts'
import { createControlClient } from '../control/client.ts'
import { opening } from '../stack/startStack.ts'

/** Africa's Talking for a test file, steered through the control plane: each test starts with a fresh world, `w`. */
export function steeredAfricasTalking(credentials: 'open' | 'strict' = 'open') {
  const reported: string[] = []
  const simulators = createSimulators({
    credentials,
    clock: { mode: 'manual', now: Date.parse(opening) },
    report: (error, about) => reported.push(`${about}: ${String(error)}`),
    deliver: async () => ({ reply: { status: 200, headers: {}, body: '' } }),
  })
  const control = createControlClient(simulators.steer)

  /** Sends a request about the world; the tests read the body as they need it. */
  async function steer(method: string, path: string, body?: object) {
    const reply = await control.send(method, `/worlds/w${path}`, body)
    const json: ReturnType<typeof JSON.parse> = reply.body
    return { status: reply.status, body: json }
  }

  /** Sends an SMS as a form. */
  function send(fields: Readonly<Record<string, string>>) {
    return post('/version1/messaging', { message: 'Hello', ...fields })
  }

  /** Sends a form to the provider. */
  async function post(target: string, fields: Readonly<Record<string, string>>) {
    const { status, headers, body } = await simulators.africastalking.ask({
      method: 'POST',
      target,
      headers: { apikey: 'w', accept: 'application/json', 'content-type': 'application/x-www-form-urlencoded' },
      body: Buffer.from(new URLSearchParams({ username: 'sandbox', ...fields }).toString()),
    })
    return { status, headers, body }
  }

  /** Asks the provider with a query. */
  async function get(path: string, query: Readonly<Record<string, string>>) {
    const target = `${path}?${new URLSearchParams({ username: 'sandbox', ...query })}`
    const headers = { apikey: 'w', accept: 'application/json' }
    const { status, body } = await simulators.africastalking.ask({ method: 'GET', target, headers, body: Buffer.of() })
    return { status, body }
  }

  /** Sends an SMS; gives the status of the reply, the summary, and the code of each recipient. */
  async function codes(to: string, from?: string): Promise<[number, string, ...number[]]> {
    const { status, body } = await send({ to, ...(from !== undefined && { from }) })
    const { Message, Recipients } = JSON.parse(body).SMSMessageData
    return [status, Message, ...Recipients.map(({ statusCode }: { statusCode: number }) => statusCode)]
  }

  /** The forms of the callbacks of this name so far. */
  async function told(name: string): Promise<Readonly<Record<string, string>>[]> {
    const world = simulators.worlds.get('w')
    const callbacks = [...(world?.callbacks.list() ?? [])].filter((callback) => callback.name === name)
    return callbacks.map(({ body }) => Object.fromEntries(new URLSearchParams(body)))
  }

  beforeEach(async () => {
    await control.send('PUT', '/worlds/w', {})
  })
  afterEach(() => {
    expect(reported.splice(0)).toEqual([])
  })
  afterAll(() => simulators.close())
  return { steer, send, post, get, codes, told, pass: (by: string) => steer('POST', '/clock/advance', { by }) }
}
