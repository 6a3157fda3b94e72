import nock from 'nock'
import { afterEach, describe, expect, test } from 'vitest'
import { createWork, type WorkUnit } from '../runtime/work.ts'
import { airtimeProduct, dtoneError } from '../testing/dtoneBodies.ts'
import { hanging } from '../testing/hanging.ts'
import { manualClock } from '../testing/manualClock.ts'
import { reset } from '../testing/stubbedProviders.ts'
import { httpCalls } from './httpCalls.ts'
import { callbackUrls, connectRails, type Rails } from './index.ts'
import type { Payout } from './rail.ts'

/** What a provider answers at the edges of its protocol, and worse: the client alone decides what follows from it. */
const at = 'http://at.test'
const dtone = 'http://dtone.test'

afterEach(() => nock.cleanAll())

const payout: Payout = {
  ...{ id: '6ad5a2f3-0a6e-4b7e-9d1c-0d6f0a1b2c31', channel: 'MobileMoney', receiver: '+23276123100', amount: 25_000 },
  ...{ batch_item_id: null, asked_product: null, asked_amount: null, asked_unit: null },
  ...{ provider_reference: null, created_at: Date.UTC(2026, 0, 1), doubtful_since: null },
}
const bank: Payout = { ...payout, channel: 'BankTransfer', receiver: '001001000000000097' }
const airtime: Payout = { ...payout, channel: 'MobileValue', receiver: '+254711000100' }
const chosen: Payout = { ...airtime, asked_product: '7001', asked_amount: '15750', asked_unit: 'KES' }

const refusedEntry = { phoneNumber: payout.receiver, status: 'Failed', errorMessage: 'Insufficient Credit' }
const noted = async (): Promise<void> => {}
const submit = (rail: 'africastalking' | 'dtone', one: Payout) => async (rails: Rails, unit: WorkUnit) =>
  (await rails.rails[rail].submit([one], unit, noted))[0]

interface Call {
  readonly name: string
  readonly origin: string
  readonly method: 'GET' | 'POST'
  readonly path: RegExp
  readonly ask: (rails: Rails, unit: WorkUnit) => Promise<unknown>
  /** A body that means a refusal, or that there is no such payment, where its status is that of an answer. */
  readonly refusal: object
  /** What follows from an answer that says nothing. */
  readonly nothing: unknown
  /** After 429 and 503 in the words of nobody. @default nothing */
  readonly later?: unknown
}

const doubt = { kind: 'unanswered' }
const postponed = { kind: 'postponed' }

const calls: readonly Call[] = [
  {
    ...{ name: 'B2C', origin: at, method: 'POST', path: /^\/mobile\/b2c\/request$/, nothing: doubt },
    ...{ ask: submit('africastalking', payout), refusal: { numQueued: 0, entries: [refusedEntry] } },
  },
  {
    ...{ name: 'B2B', origin: at, method: 'POST', path: /^\/mobile\/b2b\/request$/, nothing: doubt },
    ...{ ask: submit('africastalking', bank), refusal: { status: 'Failed', errorMessage: 'Insufficient Credit' } },
  },
  {
    ...{
      name: 'a payment by its id',
      origin: at,
      method: 'GET',
      path: /^\/query\/transaction\/find\?/,
      nothing: doubt,
    },
    ask: (rails, unit) => rails.rails.africastalking.lookUp({ ...payout, provider_reference: 'ATPid_1' }, unit),
    refusal: { status: 'Failure' },
  },
  {
    ...{
      name: 'a list of payments',
      origin: at,
      method: 'GET',
      path: /^\/query\/transaction\/fetch\?/,
      nothing: doubt,
    },
    ask: (rails, unit) => rails.rails.africastalking.lookUp(payout, unit),
    refusal: { status: 'Success', responses: [] },
  },
  {
    ...{ name: 'a message', origin: at, method: 'POST', path: /^\/version1\/messaging$/, nothing: doubt },
    ask: (rails, unit) => rails.sendSms({ phoneNumber: payout.receiver, text: 'hello' }, unit),
    refusal: { SMSMessageData: { Message: 'InvalidSenderId', Recipients: [] } },
  },
  {
    ...{ name: 'a creation', origin: dtone, method: 'POST', path: /^\/v1\/async\/transactions$/, nothing: doubt },
    ...{ ask: submit('dtone', chosen), refusal: dtoneError(1_006_001, 'Insufficient balance') },
    later: { kind: 'postponed', doubtful: true },
  },
  {
    ...{ name: 'a number', origin: dtone, method: 'POST', path: /^\/v1\/lookup\/mobile-number$/, nothing: postponed },
    ...{ ask: submit('dtone', airtime), refusal: dtoneError(1_005_003, 'Credit party mobile number is invalid') },
  },
  {
    ...{ name: 'products', origin: dtone, method: 'GET', path: /^\/v1\/products\?/, nothing: postponed },
    ...{ ask: submit('dtone', airtime), refusal: dtoneError(1_005_006, 'Operator not found') },
  },
  {
    ...{ name: 'a transaction', origin: dtone, method: 'GET', path: /^\/v1\/transactions\?/, nothing: doubt },
    ask: (rails, unit) => rails.rails.dtone.lookUp(airtime, unit),
    refusal: dtoneError(1_008_004, 'Transaction not found'),
  },
  {
    ...{ name: 'balances', origin: dtone, method: 'GET', path: /^\/v1\/balances\?/, nothing: undefined },
    ask: async (rails, unit) => rails.rails.dtone.balances?.(unit),
    refusal: dtoneError(1_006_009, 'Account balance not found'),
  },
]

type Reply = readonly [status: number, body?: string, headers?: Record<string, string>]

const json = { 'content-type': 'application/json' }
const html = '<!doctype html><title>Please log in</title>'

const useless: readonly (readonly [what: string, reply: Reply])[] = [
  ['JSON that breaks off', [200, '[{"status":"Succ', json]],
  ['an object of another kind', [200, '{"ok":true}', json]],
  ['a text in JSON', [200, '"Queued"', json]],
  ['a number in JSON', [200, '7', json]],
  ['null in JSON', [200, 'null', json]],
  ['a list of nothing that can be read', [200, '[null]', json]],
  ['an HTML page', [200, html, { 'content-type': 'text/html' }]],
  ['an HTML page that claims to be JSON', [200, html, json]],
  ['an HTML page with 403, as of a proxy', [403, html, { 'content-type': 'text/html' }]],
  ['an HTML page with 404, as of a proxy', [404, html, { 'content-type': 'text/html' }]],
  ['an empty body', [200, '', json]],
  ['201 and an empty body', [201, '', json]],
  ['204', [204]],
]

describe.each(calls)('$name', (call) => {
  const { origin, method, path, nothing, refusal, later = nothing } = call

  test.each(useless)('%s says nothing', async (_, reply) => {
    expect(await ask(call, () => reply)).toEqual(like(nothing))
  })

  test('a connection that is reset says nothing', async () => {
    expect(await ask(call, reset)).toEqual(like(nothing))
  })

  test.each([500, 502, 504])('%s with the body of a refusal says nothing', async (status) => {
    expect(await ask(call, () => [status, JSON.stringify(refusal), json])).toEqual(like(nothing))
  })

  test.each([
    [503, 'the body of a refusal', JSON.stringify(refusal), {}],
    [429, 'seconds to wait', 'slow down', { 'retry-after': '7' }],
    [429, 'a date to wait for', 'slow down', { 'retry-after': 'Thu, 01 Jan 2026 00:01:00 GMT' }],
  ])('%i with %s is tried again only where nothing can be paid twice', async (status, _, body, headers) => {
    expect(await ask(call, () => [status, body, { ...json, ...headers }])).toEqual(like(later))
  })

  test.each(
    [301, 302, 303, 307, 308].flatMap(
      (status) =>
        [
          [status, JSON.stringify(refusal)],
          [status, '[]'],
        ] as const,
    ),
  )('a redirect by %i with %s is not followed, and says nothing', async (status, body) => {
    const followed: string[] = []
    const note = ({ method: by }: Request): Reply => {
      followed.push(by)
      return [200, '[]']
    }
    nock('http://elsewhere.test').get(/.*/).reply(note).post(/.*/).reply(note)
    const target = { ...json, location: 'http://elsewhere.test/' }
    expect(await ask(call, () => [status, body, target])).toEqual(like(nothing))
    expect(followed).toEqual([])
  })

  test('no answer within 30 s says nothing', async () => {
    const silent = hanging<Reply>()
    const [clock, wall] = [manualClock(), manualClock()]
    const asked = ask(call, silent.stub, clock, wall)
    await silent.reached
    await wall.advance(250)
    await clock.advance(30_000)
    expect(await asked).toEqual(like(nothing))
  })

  function ask(
    { ask: question }: Call,
    reply: () => Reply | Promise<Reply>,
    clock = manualClock(),
    wall = manualClock(),
  ) {
    if (path.source.includes('products'))
      nock(dtone)
        .post('/v1/lookup/mobile-number')
        .reply(200, [{ id: airtimeProduct.operator.id, identified: true }])
    const interceptor = nock(origin).persist()
    const stub = method === 'GET' ? interceptor.get(path) : interceptor.post(path)
    stub.reply(async () => [...(await reply())])
    return asking(question, clock, wall)
  }
})

test.each(['7', 'Thu, 01 Jan 2026 00:01:00 GMT', undefined])(
  "Africa's Talking throttles a message in its own words: not sent, and again after %s",
  async (retryAfter) => {
    const headers: Record<string, string> = retryAfter === undefined ? {} : { 'retry-after': retryAfter }
    nock(at).post('/version1/messaging').reply(429, 'The user has sent too many requests', headers)
    const outcome = await asking((rails, unit) => rails.sendSms({ phoneNumber: '+23276123100', text: 'hello' }, unit))
    expect(outcome).toEqual({ kind: 'throttled', retryAfter })
  },
)

test('DT One throttles a creation in its own words: nothing was taken, whenever it may be tried again', async () => {
  const headers = { 'retry-after': '7' }
  nock(dtone).post('/v1/async/transactions').reply(429, dtoneError(1_000_429, 'Too many requests'), headers)
  expect(await asking(submit('dtone', chosen))).toEqual({ kind: 'postponed', reason: 'status 429' })
})

/** A conclusion of this kind, with a reason of any words. */
function like(conclusion: unknown): unknown {
  return typeof conclusion === 'object' && conclusion !== null
    ? { reason: expect.any(String), ...conclusion }
    : conclusion
}

/** Asks through the client of the gateway. */
function asking(question: Call['ask'], clock = manualClock(), wall = manualClock()): Promise<unknown> {
  const never = new AbortController().signal
  const rails = connectRails(
    {
      africastalking: { url: at, username: 'sandbox', apiKey: 'demo', productName: 'Payouts' },
      dtone: { url: dtone, key: 'demo', secret: 'hush' },
    },
    {
      ...{ clock, side: 'live', urls: callbackUrls((path) => `http://127.0.0.1${path}`) },
      call: httpCalls(clock, wall, { closing: never, ending: never }),
    },
  )
  return createWork(clock).track((unit) => question(rails, unit))
}
