import { createAfricasTalking } from '../../simulators/africastalking/service.ts'
import { type Advanced, advance, duration, parseInstant, Worlds } from '../../simulators/kernel/index.ts'
import { createSubscribers } from '../../simulators/subscribers/index.ts'
import type { WireReply, WireRequest } from '../../specs/openapi/index.ts'
import type { components } from '../../specs/types/africastalking.generated.ts'

export const start = parseInstant('2026-01-01T00:00:00.000Z') ?? 0

type Fields = Readonly<Record<string, string | number>>

/** The provider in one world, its clock manual at `start`, without a socket. */
export function africasTalkingStack(credentials: 'open' | 'strict' = 'open') {
  const worlds = new Worlds({ credentials, clock: { mode: 'manual', now: start }, report: rethrow })
  const service = createAfricasTalking(worlds, createSubscribers(worlds))
  const world = worlds.create({ name: 'demo' })
  const ask = (request: Partial<WireRequest> & { readonly text?: string }): Promise<WireReply> =>
    service.ask({
      method: 'POST',
      target: '/version1/messaging',
      body: Buffer.from(request.text ?? ''),
      ...request,
      headers: { apikey: 'demo', accept: 'application/json', ...request.headers },
    })
  return {
    worlds,
    world,
    service,
    ask,
    send: (fields: Fields) =>
      ask({ headers: form, text: encode({ username: 'sandbox', message: 'Hello', ...fields }) }),
    pay: (recipients: readonly object[], productName = 'Payouts') =>
      ask({ target: b2c, headers: json, text: JSON.stringify({ username: 'sandbox', productName, recipients }) }),
    /** Sends airtime; `key` is the idempotency key. */
    async sendAirtime(recipients: readonly object[], { key, ...fields }: Airtime = {}) {
      const headers = { ...form, ...(key !== undefined && { 'idempotency-key': key }) }
      const text = encode({ username: 'sandbox', recipients: JSON.stringify(recipients), ...fields })
      const { status, body } = await ask({ target: airtime, headers, text })
      return { status, text: body, ...airtimeReply(body) }
    },
    pass: (time: string): Promise<Advanced> => advance(world, world.clock.now() + duration(time)),
    callbacks: () => [...world.callbacks.list()],
    /** Records callbacks without sending them. */
    silence: () => world.callbackPlans.add({ action: { kind: 'drop' } }),
    contextOf: () => service.contextOf(world),
    path: { world: 'demo' },
  }
}

export const form = { 'content-type': 'application/x-www-form-urlencoded' } as const
export const json = { 'content-type': 'application/json' } as const
export const b2c = '/mobile/b2c/request'
export const airtime = '/version1/airtime/send'

interface Airtime {
  readonly key?: string
  readonly maxNumRetry?: number
}

type AirtimeReply = components['schemas']['SendAirtimeReply']

/** A reply to an airtime request, its first entry at hand. */
function airtimeReply(body: string): AirtimeReply & { readonly entry: AirtimeReply['responses'][number] | undefined } {
  const reply: AirtimeReply = JSON.parse(body)
  return { ...reply, entry: reply.responses[0] }
}

function encode(fields: Fields): string {
  return new URLSearchParams(
    Object.entries(fields).map(([name, value]): [string, string] => [name, String(value)]),
  ).toString()
}

function rethrow(error: unknown): never {
  throw error
}
