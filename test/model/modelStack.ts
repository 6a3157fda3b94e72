import assert from 'node:assert/strict'
import { type Alterations, createSimulators } from '../../simulators/index.ts'
import type { CallbackRecord } from '../../simulators/kernel/index.ts'
import type { WireReply } from '../../specs/openapi/index.ts'

/** A provider with its control plane and callbacks, without sockets. */
export interface ModelStack {
  /** Sends a request to the provider; an object goes as JSON, a text as a form. */
  ask(
    world: string,
    method: string,
    target: string,
    body?: object | string,
    headers?: Readonly<Record<string, string>>,
  ): Promise<WireReply>
  /** Sends a control-plane request for a world. The path `''` is the world itself. */
  steer(world: string, method: string, path: string, body?: object): Promise<{ status: number; body: string }>
  /** Creates a world. Callbacks to `http://127.0.0.1/<world>`, and to paths below it, are passed to `receive`. */
  open(world: string, receive: Receive): void
  callbacksOf(world: string): readonly CallbackRecord[]
  /** All that the services know of a world, as JSON. */
  stateOf(world: string): string
  /** Reported internal errors. */
  readonly reported: readonly string[]
}

/** Receives the body of a callback, and the path below its world. Gives the reply; undefined for none. */
export type Receive = (body: string, path: string) => Promise<Reply | undefined>

interface Reply {
  readonly status: number
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: string
}

export function modelStack(provider: 'dtone' | 'africastalking', alter: Alterations = {}): ModelStack {
  const reported: string[] = []
  const receivers = new Map<string, Receive>()
  const simulators = createSimulators({
    services: [provider],
    alter,
    clock: { mode: 'manual', now: 0 },
    journalEntries: 10,
    report: (error, about) => reported.push(`${about}: ${String(error)}`),
    async deliver({ url, body }) {
      const [, world = '', path = ''] = new URL(url).pathname.split('/')
      const receive = receivers.get(world)
      if (receive === undefined) return { error: 'nobody there' }
      const reply = await receive(body, path)
      return reply === undefined ? { error: 'no reply' } : { reply: { headers: {}, body: '', ...reply } }
    },
  })
  return {
    async ask(world, method, target, body, headers = {}) {
      const caller = { authorization: `Basic ${btoa(`${world}:secret`)}`, apikey: world, accept: 'application/json' }
      const form = typeof body === 'string' ? 'application/x-www-form-urlencoded' : 'application/json'
      const content = typeof body === 'object' ? JSON.stringify(body) : (body ?? '')
      const service = simulators[provider]
      assert.ok(service !== undefined)
      return service.ask({
        ...{ method, target },
        headers: { ...caller, ...(body !== undefined && { 'content-type': form }), ...headers },
        body: Buffer.from(content),
      })
    },
    steer: (world, method, path, body) => simulators.steer(method, `/worlds/${world}${path}`, body),
    open(world, receive) {
      receivers.set(world, receive)
      simulators.worlds.create({ name: world })
    },
    stateOf(world) {
      const instances = simulators.worlds.get(world)?.instances ?? []
      return JSON.stringify(Object.fromEntries([...instances].map(([name, service]) => [name, service.dump()])))
    },
    callbacksOf: (world) => [...(simulators.worlds.get(world)?.callbacks.list() ?? [])],
    reported,
  }
}
