import { patchDtoneSettings } from '../../simulators/dtone/levers/settings.ts'
import type { WireSettings } from '../../simulators/dtone/rules/settings/settings.ts'
import { createDtone, type Dtone } from '../../simulators/dtone/service.ts'
import { firstTransactionId } from '../../simulators/dtone/state.ts'
import { advance, duration, formatInstant, type Instant, type World, Worlds } from '../../simulators/kernel/index.ts'
import type { WireReply } from '../../specs/openapi/index.ts'

/** The time of a fresh world; its clock is manual. */
export const opening: Instant = Date.UTC(2026, 0, 5, 9)

/** The first transaction id of the world "demo". */
export const firstId: number = firstTransactionId(new Worlds().create({ name: 'demo' }))

interface Answer {
  readonly status: number
  readonly headers: WireReply['headers']
  readonly body: unknown
}

/** DT One without a socket. */
interface DtoneStack {
  readonly service: Dtone
  readonly worlds: Worlds
  /** Errors of ours: a crash, or an undocumented reply. */
  readonly reported: readonly string[]
  /** A fresh manual world; its callbacks are dropped on the way, and stay on record. */
  open(key?: string): DtoneWorld
}

export interface DtoneWorld {
  readonly world: World
  get(target: string, headers?: Readonly<Record<string, string>>): Promise<Answer>
  /** Changes settings as the control plane does. */
  set(settings: Partial<WireSettings>): void
  post(target: string, body?: object | string, headers?: Readonly<Record<string, string>>): Promise<Answer>
  /** Moves the clock by an ISO 8601 duration. */
  pass(iso: string): Promise<void>
  passMilliseconds(milliseconds: number): Promise<void>
}

export function dtoneStack(alter?: Parameters<typeof createDtone>[1]): DtoneStack {
  const reported: string[] = []
  const clock = { mode: 'manual', now: opening } as const
  const worlds = new Worlds({ clock, report: (error, about) => reported.push(`${about}: ${String(error)}`) })
  const service = createDtone(worlds, alter)
  return {
    service,
    worlds,
    reported,
    open(key = 'demo') {
      const world = worlds.create({ name: key })
      world.callbackPlans.add({ action: { kind: 'drop' } })
      return worldOf(service, world)
    },
  }
}

function worldOf(service: Dtone, world: World): DtoneWorld {
  const authorization = `Basic ${Buffer.from(`${world.name}:secret`).toString('base64')}`

  async function ask(method: string, target: string, body: string, headers: TestHeaders): Promise<Answer> {
    const request = { method, target, headers: { authorization, ...headers }, body: Buffer.from(body) }
    const reply = await service.ask(request)
    return { status: reply.status, headers: reply.headers, body: JSON.parse(reply.body) }
  }

  async function passMilliseconds(milliseconds: number): Promise<void> {
    await advance(world, world.clock.now() + milliseconds)
  }

  return {
    world,
    set(body) {
      service.lever(patchDtoneSettings)({ path: { world: world.name }, query: {}, headers: {}, body })
    },
    get: (target, headers = {}) => ask('GET', target, '', headers),
    post(target, body = '', headers = {}) {
      const text = typeof body === 'string' ? body : JSON.stringify(body)
      return ask('POST', target, text, { ...(text !== '' && { 'content-type': 'application/json' }), ...headers })
    },
    pass: (iso) => passMilliseconds(duration(iso)),
    passMilliseconds,
  }
}

type TestHeaders = Readonly<Record<string, string>>

/** The wire form of a time the given milliseconds after the opening. */
export function momentAfter(milliseconds: number): string {
  return formatInstant(opening + milliseconds).replace('Z', '000000Z')
}
