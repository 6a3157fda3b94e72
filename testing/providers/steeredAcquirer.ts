import { afterAll, afterEach, beforeEach, expect } from 'vitest'
import { type Alterations, createSimulators } from '../../simulators/index.ts'
import { createControlClient } from '../control/client.ts'
import { opening } from '../stack/startStack.ts'

/** The card acquirer for a test file: each test starts with a fresh world, and fails when an error was reported from within. */
export function steeredAcquirer(): ReturnType<typeof createSteeredAcquirer> {
  const stack = createSteeredAcquirer()
  beforeEach(() => stack.open())
  afterEach(() => {
    expect(stack.reported.splice(0)).toEqual([])
  })
  afterAll(() => stack.close())
  return stack
}

/** A card whose number is always authorised. */
export const goodCard = { number: '4111111111111111', expiryMonth: 12, expiryYear: 2030, securityCode: '987' }

/** A card whose holder is asked. */
export const challengedCard = { ...goodCard, number: '4000000000003220' }

/** The card acquirer in one world, `w`, called by its wire and steered through the control plane, without sockets. */
export function createSteeredAcquirer(acquirer?: Alterations['acquirer']) {
  const reported: string[] = []
  const told: string[] = []
  const simulators = createSimulators({
    services: ['acquirer'],
    ...(acquirer && { alter: { acquirer } }),
    clock: { mode: 'manual', now: Date.parse(opening) },
    report: (error, about) => reported.push(`${about}: ${String(error)}`),
    log: (event) => told.push(JSON.stringify(event)),
  })
  const control = createControlClient(simulators.steer)

  /** Sends a request about the world, or another one; the tests read the body as they need it. */
  async function steer(method: string, path: string, body?: object, world = 'w') {
    const reply = await control.send(method, `/worlds/${world}${path}`, body)
    const json: ReturnType<typeof JSON.parse> = reply.body
    return { status: reply.status, body: json }
  }

  async function send(method: string, target: string, text: string, headers: Readonly<Record<string, string>>) {
    const body = Buffer.from(text)
    const reply = await simulators.acquirer?.ask({ method, target, headers, body })
    return { status: reply?.status, headers: reply?.headers ?? {}, text: reply?.body ?? '' }
  }

  async function ask(method: string, target: string, body?: object, key = 'w') {
    const headers = { authorization: `Bearer ${key}`, ...(body && { 'content-type': 'application/json' }) }
    const { status, text } = await send(method, target, body === undefined ? '' : JSON.stringify(body), headers)
    const json: ReturnType<typeof JSON.parse> = JSON.parse(text)
    return { status, body: json }
  }

  return {
    reported,
    /** Every event of the log, as JSON. */
    told,
    simulators,
    steer,
    send,
    ask,
    /** Asks for 250 SLE. */
    authorise: (change: object = {}, key?: string) =>
      ask(
        'POST',
        '/v1/authorisations',
        { reference: 'order-1', amount: 25_000, currency: 'SLE', card: goodCard, ...change },
        key,
      ),
    /** What the issuer answers to a pending challenge. */
    answer: async (id: string, transStatus: string, world?: string): Promise<string> =>
      (await steer('POST', `/acquirer/challenges/${id}`, { transStatus }, world)).body.paRes,
    statusOf: async (id: string, key?: string): Promise<string> =>
      (await ask('GET', `/v1/authorisations/${id}`, undefined, key)).body.status,
    /** Moves the clock by an ISO 8601 duration. */
    pass: (by: string, world?: string) => steer('POST', '/clock/advance', { by }, world),
    open: () => steer('PUT', ''),
    close: () => simulators.close(),
  }
}
