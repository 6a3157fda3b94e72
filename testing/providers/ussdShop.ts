import { afterAll, afterEach, beforeEach, expect } from 'vitest'
import { createSimulators } from '../../simulators/index.ts'
import { createControlClient } from '../control/client.ts'
import { opening } from '../stack/startStack.ts'
import { openWorld, type TestWorld } from '../world/world.ts'

export const subscriber = '+254711000001'
export const code = '*384*70421#'

/** What the application was sent. */
export interface Asked {
  readonly path: string
  readonly headers: Readonly<Record<string, string>>
  readonly body: string
  /** Fields of the form in their order. */
  readonly fields: readonly (readonly [string, string])[]
}

/** Answer of the application: a text, a whole reply, or the reason why there is none. */
type Answer =
  | string
  | { readonly status: number; readonly headers?: Readonly<Record<string, string>>; readonly body?: string }
  | { readonly error: string }

/** Africa's Talking and an application behind a USSD code, without a socket. Each test starts with a fresh world. */
export function ussdShop() {
  const reported: string[] = []
  const usual = (text: string): Answer => (text === '9' ? 'END Bye' : `CON Menu ${text}`)
  let world: TestWorld
  let answer = usual
  let asked: Asked[] = []
  const simulators = createSimulators({
    clock: { mode: 'manual', now: Date.parse(opening) },
    report: (error, about) => reported.push(`${about}: ${String(error)}`),
    deliver: async ({ url, headers, body }) => {
      const fields = [...new URLSearchParams(body)]
      asked.push({ path: new URL(url).pathname, headers, body, fields })
      const given = answer(new URLSearchParams(body).get('text') ?? '')
      if (typeof given === 'string') return { reply: { status: 200, headers: {}, body: given } }
      return 'error' in given ? given : { reply: { headers: {}, body: '', ...given } }
    },
  })
  const control = createControlClient(simulators.steer)

  beforeEach(async () => {
    world = await openWorld(control, 'w')
    answer = usual
    asked = []
    const callback = 'http://127.0.0.1:9/ussd'
    await world.africastalking.ussdCodes.register(code, { callback, events: 'http://127.0.0.1:9/ended' })
  })
  afterEach(() => {
    expect(reported.splice(0)).toEqual([])
  })
  afterAll(() => simulators.close())

  return {
    control,
    simulators,
    world: () => world,
    phone: (number = subscriber) => world.subscribers.phone(number),
    /** How the application answers, by the text of the session. */
    answer: (how: (text: string) => Answer) => {
      answer = how
    },
    questions: () => asked.filter(({ path }) => path === '/ussd'),
    /** Events as objects. */
    events: () =>
      asked
        .filter(({ path }) => path === '/ended')
        .map((one): Record<string, string> => Object.fromEntries(one.fields)),
    /** Sends a form to the provider. */
    async post(target: string, fields: Readonly<Record<string, string>>) {
      const reply = await simulators.africastalking.ask({
        method: 'POST',
        target,
        headers: { apikey: 'w', accept: 'application/json', 'content-type': 'application/x-www-form-urlencoded' },
        body: Buffer.from(new URLSearchParams({ username: 'sandbox', ...fields }).toString()),
      })
      const body: ReturnType<typeof JSON.parse> = JSON.parse(reply.body)
      return { status: reply.status, body }
    },
  }
}
