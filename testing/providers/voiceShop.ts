import { afterAll, afterEach, beforeEach, expect } from 'vitest'
import { createSimulators } from '../../simulators/index.ts'
import { createControlClient } from '../control/client.ts'
import { opening } from '../stack/startStack.ts'
import { openWorld, type TestWorld } from '../world/world.ts'

export const subscriber = '+254711000001'
export const other = '+254711000002'
/** The number of the account. */
export const line = '+254711082000'

/** Fields of a post to the application. */
export type Post = Readonly<Record<string, string>>

/** Answer of the application: actions, a whole reply, or the reason why there is none. */
type Answer =
  | string
  | { readonly status: number; readonly headers?: Readonly<Record<string, string>>; readonly body?: string }
  | { readonly error: string }

/** Africa's Talking and an application behind a voice number, without a socket. Each test starts with a fresh world. */
export function voiceShop() {
  const reported: string[] = []
  let world: TestWorld
  let answer: (post: Post) => Answer
  let posts: { readonly path: string; readonly fields: Post; readonly body: string }[] = []
  const simulators = createSimulators({
    clock: { mode: 'manual', now: Date.parse(opening) },
    report: (error, about) => reported.push(`${about}: ${String(error)}`),
    deliver: async ({ url, body }) => {
      const fields: Post = Object.fromEntries(new URLSearchParams(body))
      const { pathname: path } = new URL(url)
      posts.push({ path, fields, body })
      const given = path === '/events' ? '' : answer(fields)
      if (typeof given === 'string') return { reply: { status: 200, headers: clear(given), body: given } }
      return 'error' in given ? given : { reply: { headers: {}, body: '', ...given } }
    },
  })
  const control = createControlClient(simulators.steer)

  beforeEach(async () => {
    world = await openWorld(control, 'w')
    answer = () => response('<Say>Hello</Say>')
    posts = []
    await world.africastalking.voiceNumbers.register(line, {
      callback: 'http://127.0.0.1:9/voice',
      events: 'http://127.0.0.1:9/events',
    })
  })
  afterEach(() => {
    expect(reported.splice(0)).toEqual([])
  })
  afterAll(() => simulators.close())

  async function ask(headers: Readonly<Record<string, string>>, body: string) {
    const reply = await simulators.africastalking.ask({
      ...{ method: 'POST', target: '/call', body: Buffer.from(body) },
      headers: { apikey: 'w', accept: 'application/json', ...headers },
    })
    const json: ReturnType<typeof JSON.parse> =
      reply.headers['content-type'] === 'application/json' ? JSON.parse(reply.body) : reply.body
    await world.advance('PT0S')
    return { status: reply.status, headers: reply.headers, body: json }
  }

  return {
    control,
    simulators,
    world: () => world,
    phone: (number = subscriber) => world.subscribers.phone(number),
    /** How the application answers to a post. */
    answer: (how: (post: Post) => Answer) => {
      answer = how
    },
    /** The questions, notices and the last post to the application. */
    posts: (path = '/voice') => posts.filter((one) => one.path === path).map(({ fields }) => fields),
    /** The same as they were sent. */
    bodies: (path = '/voice') => posts.filter((one) => one.path === path).map(({ body }) => body),
    /** States that were reported to the events URL. */
    events: () => posts.filter((one) => one.path === '/events').map(({ fields }) => fields['callSessionState']),
    /** Makes a call, and lets the phone ring. */
    makeCall: (fields: Readonly<Record<string, string>> = {}) =>
      ask(
        { 'content-type': 'application/x-www-form-urlencoded' },
        new URLSearchParams({ username: 'sandbox', from: line, to: subscriber, ...fields }).toString(),
      ),
    makeJsonCall: (members: object) =>
      ask({ 'content-type': 'application/json' }, JSON.stringify({ username: 'sandbox', from: line, ...members })),
  }
}

/** An answer of an application with these elements. */
export function response(elements: string): string {
  return `<?xml version="1.0" encoding="UTF-8"?><Response>${elements}</Response>`
}

function clear(body: string): Readonly<Record<string, string>> {
  return { 'content-type': 'application/xml', 'content-length': String(Buffer.byteLength(body)) }
}
