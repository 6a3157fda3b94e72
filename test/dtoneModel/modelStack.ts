import assert from 'node:assert/strict'
import { type Alterations, createSimulators } from '../../simulators/index.ts'
import type { CallbackRecord } from '../../simulators/kernel/index.ts'
import type { WireReply } from '../../specs/openapi/index.ts'

/** DT One with its control plane and callbacks, without sockets. */
export interface ModelStack {
  ask(world: string, method: string, target: string, body?: object): Promise<WireReply>
  /** Sends a control-plane request for a world. The path `''` is the world itself. */
  steer(world: string, method: string, path: string, body?: object): Promise<{ status: number; body: string }>
  /** Creates a world. Callbacks to `http://127.0.0.1/<world>` are passed to `receive`, which gives the status of the reply. */
  open(world: string, receive: (body: string) => Promise<number>): void
  callbacksOf(world: string): readonly CallbackRecord[]
  /** Reported internal errors. */
  readonly reported: readonly string[]
}

export function modelStack(alter: Alterations = {}): ModelStack {
  const reported: string[] = []
  const receivers = new Map<string, (body: string) => Promise<number>>()
  const simulators = createSimulators({
    services: ['dtone'],
    alter,
    clock: { mode: 'manual', now: 0 },
    journalEntries: 10,
    report: (error, about) => reported.push(`${about}: ${String(error)}`),
    async deliver({ url, body }) {
      const receive = receivers.get(new URL(url).pathname.slice(1))
      return receive === undefined
        ? { error: 'nobody there' }
        : { reply: { status: await receive(body), headers: {}, body: '' } }
    },
  })
  return {
    async ask(world, method, target, body) {
      const authorization = `Basic ${btoa(`${world}:secret`)}`
      const headers = body === undefined ? { authorization } : { authorization, 'content-type': 'application/json' }
      const request = { method, target, headers, body: Buffer.from(body === undefined ? '' : JSON.stringify(body)) }
      assert.ok(simulators.dtone !== undefined)
      return simulators.dtone.ask(request)
    },
    steer: (world, method, path, body) => simulators.steer(method, `/worlds/${world}${path}`, body),
    open(world, receive) {
      receivers.set(world, receive)
      simulators.worlds.create({ name: world })
    },
    callbacksOf: (world) => [...(simulators.worlds.get(world)?.callbacks.list() ?? [])],
    reported,
  }
}
