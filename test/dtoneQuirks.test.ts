import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { bytesOf, exchange, type RawReply, type RawRequest } from '../testing/http/exchange.ts'
import { type Stack, startStack } from '../testing/index.ts'

/** Requests that clients of DT One send and replies that they depend on, over a socket. @see docs/dtone.md */
let stack: Stack

beforeAll(async () => {
  stack = await startStack()
  // Synchronous requests are not held, so that they can be tested with each kind of body.
  const world = await stack.world({ name: 'demo' })
  await world.dtone.change({ syncHold: 'PT0S' })
})

afterAll(async () => {
  expect(stack.reports.list()).toEqual([])
  await stack.stop()
})

const authorization = ['authorization', `Basic ${btoa('demo:secret')}`] as const
const json = ['content-type', 'application/json'] as const
const javaAgent = 'DVS-APICLIENT-SDK/2.0.2 JAVA'
const nodeAgent = '@dtone/dvs/1.3.0; node/20.11.0; linux/x64'

function send(request: Partial<RawRequest> & { readonly path: string }): Promise<RawReply> {
  return exchange(stack.urls.dtone, bytesOf({ method: 'GET', headers: [authorization], body: '', ...request }))
}

async function get(path: string): Promise<RawReply> {
  const reply = await send({ path })
  expect(reply.status, `${path}: ${reply.body}`).toBe(200)
  return reply
}

let orders = 0

/** A CREATED transaction. */
async function create(more: object = {}): Promise<{ readonly id: number; readonly external_id: string }> {
  const order = {
    external_id: `quirk-${++orders}`,
    product_id: 6035,
    credit_party_identifier: { mobile_number: '+593990000100' },
    ...more,
  }
  const body = JSON.stringify(order)
  const reply = await send({ method: 'POST', path: '/v1/async/transactions', headers: [authorization, json], body })
  expect(reply.status, reply.body).toBe(201)
  return JSON.parse(reply.body)
}

function expectErrorsOnly({ body }: RawReply): void {
  const { errors, ...others } = JSON.parse(body)
  expect(others).toEqual({})
  expect(errors.length).toBeGreaterThan(0)
  for (const error of errors) expect(error).toEqual({ code: expect.any(Number), message: expect.any(String) })
}

const idsIn = ({ body }: RawReply): number[] => JSON.parse(body).map(({ id }: { id: number }) => id)

describe('requests', () => {
  test.each([
    '/v1/products',
    '/v1/products/6035',
    '/v1/transactions',
    '/v1/balances',
    '/v1/services',
    '/v1/operators/1596',
    '/v1/promotions',
    '/v1/lookup/mobile-number/+593990000100',
  ])('GET %s accepts a JSON body {} and its content type, as the Node.js client sends it', async (path) => {
    const reply = await send({ path, headers: [authorization, json, ['user-agent', nodeAgent]], body: '{}' })
    expect(reply.status).toBe(200)
    expect(reply.body).toBe((await get(path)).body)
  })

  test.each([
    ['benefit_types=TALKTIME,DATA', 'benefit_types[]=TALKTIME&benefit_types[]=DATA'],
    ['benefit_types=TALKTIME,DATA', 'benefit_types%5B%5D=TALKTIME&benefit_types%5B%5D=DATA'],
    ['benefit_types=TALKTIME,DATA', 'benefit_types=TALKTIME%2CDATA'],
    ['tags=BUNDLE', 'tags[]=BUNDLE'],
    ['tags=BUNDLE', 'tags%5B%5D=BUNDLE'],
  ])('?%s of the Java client and ?%s of others are equivalent', async (csv, brackets) => {
    const [one, other] = [await get(`/v1/products?${csv}`), await get(`/v1/products?${brackets}`)]
    expect(idsIn(one).length).toBeGreaterThan(0)
    expect(one.headers.get('x-total')).not.toBe((await get('/v1/products')).headers.get('x-total'))
    expect(other.body).toBe(one.body)
  })

  test.each(['+', '%2B', '%20'])('a number in a query may begin with %s', async (plus) => {
    const mine = await create({ credit_party_identifier: { mobile_number: '+593990001100' } })
    await create()
    const found = await get(`/v1/transactions?credit_party_mobile_number=${plus}593990001100`)
    expect(idsIn(found)).toContain(mine.id)
    expect(found.headers.get('x-total')).toBe(String(idsIn(found).length))
    for (const { credit_party_identifier } of JSON.parse(found.body))
      expect(credit_party_identifier).toEqual({ mobile_number: '+593990001100' })
  })

  test.each(['+', '%2B'])('a number in a path may begin with %s', async (plus) => {
    const reply = await get(`/v1/lookup/mobile-number/${plus}593990000100`)
    expect(JSON.parse(reply.body)[0]).toMatchObject({ country: { iso_code: 'ECU' }, identified: true })
  })

  describe.each([
    ['confirm', 'async/transactions', 'CONFIRMED'],
    ['confirm', 'sync/transactions', 'CONFIRMED'],
    ['cancel', 'transactions', 'CANCELLED'],
  ])('%s under %s', (action, under, status) => {
    test.each<readonly [body: string, type: string, written: RawRequest['headers']]>([
      ['{}', 'application/json', [json]],
      ['{}', 'no content type', []],
      ['', 'application/json', [json]],
      ['', 'application/x-www-form-urlencoded', [['content-type', 'application/x-www-form-urlencoded']]],
      ['', 'no content type', []],
      ['{"transaction_id":1}', 'application/json', [json]],
      ['{"transaction_id":1}', 'no content type', []],
    ])('accepts the body "%s" with %s', async (body, _, written) => {
      const { id } = await create()
      const headers = [authorization, ...written]
      const reply = await send({ method: 'POST', path: `/v1/${under}/${id}/${action}`, headers, body })
      expect(reply.status, reply.body).toBe(202)
      expect(JSON.parse(reply.body)).toMatchObject({ id, status: { message: status } })
    })

    test.each<readonly [type: string, written: RawRequest['headers']]>([
      ['application/json', [json]],
      ['no content type', []],
    ])('accepts a request without a body and a content length, with %s', async (_, written) => {
      const { id } = await create()
      const headers = [authorization, ...written]
      const bytes = bytesOf({ method: 'POST', path: `/v1/${under}/${id}/${action}`, headers, body: '' })
      const reply = await exchange(stack.urls.dtone, bytes.toString('latin1').replace('content-length: 0\r\n', ''))
      expect(reply.status, reply.body).toBe(202)
      expect(JSON.parse(reply.body)).toMatchObject({ id, status: { message: status } })
    })
  })

  test('page=1&per_page=100 after the filters, as the Java client appends it, selects one long page', async () => {
    const reply = await get('/v1/products?country_iso_code=ECU&page=1&per_page=100')
    expect([reply.headers.get('x-page'), reply.headers.get('x-per-page')]).toEqual(['1', '100'])
    expect(idsIn(reply)).toContain(6035)
    for (const { operator } of JSON.parse(reply.body)) expect(operator.country.iso_code).toBe('ECU')
  })

  test('a status_id that is the id of an operator, as the Java client sends it, gives an empty list', async () => {
    await create()
    expect((await get('/v1/transactions?status_id=1596&operator_id=1596&page=1&per_page=100')).body).toBe('[]')
  })

  test.each([nodeAgent, javaAgent, 'GuzzleHttp/7', ''])('the user agent "%s" is accepted', async (agent) => {
    expect((await send({ path: '/v1/balances', headers: [authorization, ['user-agent', agent]] })).status).toBe(200)
  })
})

describe('replies', () => {
  test('a request without credentials is challenged and can be repeated with them, as the Java client does', async () => {
    const body = JSON.stringify({
      external_id: 'challenged',
      product_id: 6035,
      credit_party_identifier: { mobile_number: '+593990000100' },
    })
    const request = { method: 'POST', path: '/v1/async/transactions', body }
    const headers = [json, ['user-agent', javaAgent]] as const
    const challenge = await send({ ...request, headers })
    expect(challenge.status).toBe(401)
    expect(challenge.headers.get('www-authenticate')).toBe('Basic realm="DT One"')
    expect((await send({ ...request, headers: [...headers, authorization] })).status).toBe(201)
  })

  test('header names have their canonical case, because the Java client compares case', async () => {
    const { headerNames } = await get('/v1/products?page=2&per_page=10')
    for (const name of ['X-Total', 'X-Total-Pages', 'X-Per-Page', 'X-Page', 'X-Next-Page', 'X-Prev-Page'])
      expect(headerNames).toContain(name)
    for (const name of ['X-Ratelimit-Limit', 'X-Ratelimit-Remaining', 'Content-Language', 'Vary', 'Date'])
      expect(headerNames).toContain(name)
    expect((await send({ path: '/v1/balances', headers: [] })).headerNames).toContain('WWW-Authenticate')
  })

  test.each([
    ['/v1/products?per_page=10', { 'x-page': '1', 'x-next-page': '2', 'x-prev-page': undefined }],
    ['/v1/products?per_page=10&page=2', { 'x-page': '2', 'x-next-page': '3', 'x-prev-page': '1' }],
    ['/v1/balances?per_page=1&page=2', { 'x-page': '2', 'x-next-page': undefined, 'x-prev-page': '1' }],
    ['/v1/balances', { 'x-page': '1', 'x-next-page': undefined, 'x-prev-page': undefined }],
    ['/v1/products/6035', { 'x-page': undefined, 'x-total': undefined, 'x-next-page': undefined }],
  ])('%s has these page headers and no empty ones: %j', async (path, expected) => {
    const { headers } = await get(path)
    for (const [name, value] of Object.entries(expected)) expect(headers.get(name), name).toBe(value)
    expect([...headers].filter(([, value]) => value === '')).toEqual([])
  })

  test.each([
    ['/v1/balances', 200, [authorization]],
    ['/v1/balances', 401, []],
    ['/v1/products/1', 404, [authorization]],
    ['/v1/nowhere', 404, [authorization]],
    ['/v1/products?per_page=0', 400, [authorization]],
  ])('%s with status %i has a Date, because the Node.js client throws without it', async (path, status, headers) => {
    const reply = await send({ path, headers })
    expect(reply.status).toBe(status)
    expect(Date.parse(reply.headers.get('date') ?? '')).toBeGreaterThan(0)
  })

  test.each([
    [400, '/v1/products?per_page=0', []],
    [401, '/v1/balances', undefined],
    [404, '/v1/products/1', []],
    [404, '/v1/nowhere', []],
    [500, '/v1/balances', [['prefer', 'code=500']]],
    [503, '/v1/balances', [['prefer', 'code=503']]],
  ] as const)('an error with status %i has only the key errors, with code and message', async (status, path, more) => {
    const reply = await send({ path, headers: more === undefined ? [] : [authorization, ...more] })
    expect(reply.status).toBe(status)
    expectErrorsOnly(reply)
  })

  test('an error with status 429, once the rate limit is used up, has only the key errors, with code and message', async () => {
    const world = await stack.world({ name: 'busy' })
    await world.dtone.change({ rateLimit: { requests: 1, window: 'PT1S' } })
    const headers = [['authorization', `Basic ${btoa('busy:secret')}`]] as const
    expect((await send({ path: '/v1/balances', headers })).status).toBe(200)
    const reply = await send({ path: '/v1/balances', headers })
    expect(reply.status).toBe(429)
    expectErrorsOnly(reply)
  })

  test('a validity has only keys that the Java client knows', async () => {
    const validities: unknown[] = JSON.parse((await get('/v1/products?tags=BUNDLE&per_page=100')).body)
      .map(({ validity }: { validity: unknown }) => validity)
      .filter((validity: unknown) => validity !== null)
    expect(validities.length).toBeGreaterThan(0)
    for (const validity of validities)
      expect(validity).toEqual({ unit: expect.any(String), quantity: expect.any(Number) })
  })

  test('a transaction describes its product as the Java client requires, and omits keys that do not apply', async () => {
    const { id } = await create()
    const transaction = JSON.parse((await get(`/v1/transactions/${id}`)).body)
    expect(transaction.product).toMatchObject({
      id: 6035,
      name: '3 USD',
      description: expect.any(String),
      type: 'FIXED_VALUE_RECHARGE',
    })
    expect(transaction.promotions).toBeNull()
    for (const key of ['pin', 'operator_reference', 'confirmation_date', 'sender', 'requested_values', 'callback_url'])
      expect(transaction).not.toHaveProperty(key)
  })
})
