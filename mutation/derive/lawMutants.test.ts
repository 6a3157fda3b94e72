import { describe, expect, test } from 'vitest'
import type { Respond, WireRequest } from '../../specs/openapi/index.ts'
import { askLaw, lawMutant, ordersDocument, posting, replyWith } from './lawMutants.fixture.ts'

const orders = [
  { id: 1, day: 'A', state: 'open' },
  { id: 2, day: 'A', state: 'paid' },
  { id: 3, day: 'B', state: 'open' },
  { id: 4, day: 'B', state: 'open' },
]

/** The pages of a list with its filters, in the language that is asked for. */
const list: Respond = ({ target, headers: { 'accept-language': language = 'en' } }) => {
  const asked = new URLSearchParams(target.split('?')[1])
  const [page, size] = [Number(asked.get('page') ?? 1), Number(asked.get('per_page') ?? 3)]
  if (size > 3) return replyWith(400, {})
  const isMeant = (name: 'day' | 'state', value: string): boolean => (asked.get(name) ?? value) === value
  const found = orders.filter(({ day, state }) => isMeant('day', day) && isMeant('state', state))
  const items = found.slice((page - 1) * size, page * size)
  return replyWith(
    200,
    items.map((one) => ({ ...one, note: language })),
    { 'X-Total': String(found.length), 'Content-Language': String(language) },
  )
}

describe('lists', () => {
  const ids = async (name: string, search: string) => {
    const { body, times } = await askLaw(`listOrders/${name}`, list, { target: `/orders?${search}` })
    return [Array.isArray(body) ? body.map(({ id }) => id) : body, times]
  }

  test('have later pages and equal entries in another order', async () => {
    expect(await ids('order-changed/later-pages', 'page=1&per_page=2')).toEqual([[1, 2], 0])
    expect(await ids('order-changed/later-pages', 'page=2&per_page=2')).toEqual([[4, 3], 1])
    expect(await ids('order-changed/equals', 'per_page=3')).toEqual([[2, 1, 3], 1])
  })

  test('ignore a filter that is sent with another one', async () => {
    expect(await ids('filter-ignored-beside/state', 'state=paid')).toEqual([[2], 0])
    expect(await ids('filter-ignored-beside/state', 'state=paid&day=A')).toEqual([[1, 2], 1])
  })

  test('fold the case of a filter', async () => {
    expect(await ids('filter-case-folded/day', 'day=A')).toEqual([[], 1])
    expect(await ids('filter-case-folded/state', 'state=paid')).toEqual([[2], 0])
  })

  test('ignore the limit of the page size beside a filter', async () => {
    expect(await ids('limit-ignored/with-filter', 'per_page=9')).toEqual([{}, 0])
    expect(await ids('limit-ignored/with-filter', 'per_page=9&day=A')).toEqual([[1, 2], 1])
  })

  test('count all entries beside a filter', async () => {
    const total = async (search: string) =>
      (await askLaw('listOrders/total-of-all', list, { target: `/orders?${search}` })).headers['X-Total']
    expect([await total('per_page=2'), await total('day=A')]).toEqual(['4', '4'])
  })
})

test.each([
  ['always', '', 'es', ['en', 'en']],
  ['beside-filter', '', 'es', ['es', 'es']],
  ['beside-filter', '?day=A', 'es', ['en', 'en']],
  ['told-only', '', 'es', ['es', 'en']],
  ['weights', '', 'fr;q=0.2, es', ['fr', 'fr']],
])('a language is dropped: %s%s', async (label, search, language, expected) => {
  const request = { target: `/orders${search}`, headers: { 'x-key': 'known', 'accept-language': language } }
  const { headers, body } = await askLaw(`listOrders/language-dropped/${label}`, list, request)
  expect([headers['Content-Language'], Array.isArray(body) && body[0].note]).toEqual(expected)
})

/** Orders whose keys and references are taken once. */
function shop(): Respond {
  const stored = new Map<string, { readonly sent: string; readonly id: number }>()
  const references = new Set<unknown>()
  let id = 0
  return ({ headers: { 'idempotency-key': key = '' }, body, target }) => {
    const sent = Buffer.from(body).toString()
    const place = `${target} ${String(key)}`
    const earlier = key === '' ? undefined : stored.get(place)
    if (earlier !== undefined) return earlier.sent === sent ? replyWith(201, { id: earlier.id }) : replyWith(422, {})
    const { reference } = JSON.parse(sent)
    if (references.has(reference)) return replyWith(400, {})
    references.add(reference)
    id += 1
    stored.set(place, { sent, id })
    return replyWith(201, { id, reference })
  }
}

const keyed = (reference: string, key = 'once', more: Partial<WireRequest> = {}) =>
  posting({ reference }, { 'idempotency-key': key }, more)

describe('idempotency keys', () => {
  test('are compared without the body', async () => {
    const { status, body, times } = await askLaw('addOrder/key/without-body', shop(), keyed('a'), keyed('b'))
    expect([status, body, times]).toEqual([201, { id: 1, reference: 'a' }, 1])
  })

  test('are forgotten after a refused use', async () => {
    const requests = [keyed('a'), keyed('b'), keyed('c')]
    expect(await askLaw('addOrder/key/forgotten-by-refusal', shop(), ...requests)).toMatchObject({ status: 201 })
    expect(await askLaw('addOrder/key/case-folded', shop(), ...requests)).toMatchObject({ status: 422 })
  })

  test('are compared without case', async () => {
    expect(await askLaw('addOrder/key/case-folded', shop(), keyed('a'), keyed('b', 'ONCE'))).toMatchObject({
      status: 422,
    })
    expect(await askLaw('addOrder/key/without-body', shop(), keyed('a'), keyed('b', 'ONCE'))).toMatchObject({
      status: 201,
    })
  })

  test('are shared by operations', async () => {
    const pay = keyed('b', 'once', { target: '/orders/pay' })
    expect(await askLaw('payOrder/key/across-operations', shop(), keyed('a'), pay)).toMatchObject({
      status: 422,
      times: 1,
    })
    expect(await askLaw('payOrder/key/across-operations', shop(), pay, pay)).toMatchObject({ status: 201, times: 0 })
  })

  test('are stored late', async () => {
    const keys: unknown[] = []
    const noting: Respond = ({ headers }) => {
      keys.push(headers['idempotency-key'])
      return replyWith(201, {})
    }
    await askLaw('addOrder/key/stored-late', noting, keyed('a'), keyed('a'), keyed('a', 'other'))
    expect(keys).toEqual(['once', 'once-1', 'other'])
  })
})

test.each([
  ['case-folded', 'a', 'A', 400],
  ['blanks-folded', 'a', 'a ', 400],
  ['form-folded', '\u00e9', 'e\u0301', 400],
  ['blanks-folded', 'a', 'A', 201],
])('a unique member is compared loosely: %s', async (label, first, second, status) => {
  const requests = [posting({ reference: first }), posting({ reference: second })]
  expect(await askLaw(`addOrder/unique/reference.${label}`, shop(), ...requests)).toMatchObject({ status })
})

test('a unique member is compared with the rest of the body', async () => {
  const name = 'addOrder/unique/reference.with-body'
  const [one, other] = [posting({ reference: 'a' }), posting({ reference: 'a', note: 'b' })]
  expect(await askLaw(name, shop(), one, other)).toMatchObject({ status: 201, body: { reference: 'a' }, times: 1 })
  expect(await askLaw(name, shop(), one, one)).toMatchObject({ status: 400, times: 0 })
})

test('a limit of attempts comes one too late or too early', async () => {
  const limited = (): Respond => {
    let attempts = 0
    return () => (attempts++ < 2 ? replyWith(200, { attempts }) : replyWith(429, {}))
  }
  const pay = { method: 'POST', target: '/orders/pay' }
  const nth = async (name: string, count: number) => {
    const requests = Array.from({ length: count }, () => pay)
    return (await askLaw(`payOrder/attempts-shifted/${name}`, limited(), ...requests)).status
  }
  expect([await nth('one-more', 3), await nth('one-more', 4)]).toEqual([200, 429])
  expect([await nth('one-less', 1), await nth('one-less', 2)]).toEqual([200, 429])
})

test.each([
  ['listOrders/bound-shifted/query.per_page.maximum', '"exclusiveMaximum":3'],
  ['listOrders/bound-shifted/query.page.minimum', '"exclusiveMinimum":1'],
])('a bound is compared the wrong way: %s', (name, written) => {
  const { change } = lawMutant(name)
  if (change.at !== 'document') throw new Error('a bound stands in the document')
  expect(JSON.stringify(change.alter(ordersDocument))).toContain(written)
  expect(JSON.stringify(ordersDocument)).not.toContain(written)
})

test('a bound of what another rule may refuse is left alone', () => {
  expect(() => lawMutant('addOrder/bound-shifted/body.reference.maxLength')).toThrow('there is no mutant')
})

test('replies come from a cache that is never emptied, or that all accounts share', async () => {
  const counting = (): Respond => {
    let count = 0
    return () => replyWith(200, [count++])
  }
  const other = { headers: { 'x-key': 'other' } }
  const last = async (name: string, ...requests: Partial<WireRequest>[]) =>
    (await askLaw(`listOrders/reply-cached/${name}`, counting(), ...requests)).body
  expect([await last('for-good', {}, {}), await last('for-good', {}, other)]).toEqual([[0], [1]])
  expect([await last('for-all', {}, other), await last('for-all', {}, { target: '/orders?day=A' })]).toEqual([[0], [1]])
})

test('a member that a PATCH does not have is reset', async () => {
  const echo: Respond = ({ body }) => replyWith(200, JSON.parse(Buffer.from(body).toString()))
  const patch = posting({ reference: 'a' }, {}, { method: 'PATCH', target: '/orders/settings' })
  const { body } = await askLaw('patchSettings/absent-reset/note', echo, patch)
  expect(body).toEqual({ reference: 'a', note: 'none' })
  const again = await askLaw('patchSettings/absent-reset/note', echo, patch, patch)
  expect(again.body).toEqual({ reference: 'a', note: 'PT7S' })
  const sent = posting({ note: 'a' }, {}, { method: 'PATCH', target: '/orders/settings' })
  expect(await askLaw('patchSettings/absent-reset/note', echo, sent)).toMatchObject({ body: { note: 'a' }, times: 0 })
})

test('a moment is read without its offset', async () => {
  const echo: Respond = ({ target, body }) => replyWith(200, [target, Buffer.from(body).toString()])
  const moment = '2026-01-01T02:00:00+02:00'
  const asked = { target: `/orders?since=${encodeURIComponent(moment)}` }
  expect((await askLaw('listOrders/offset-ignored/query.since', echo, asked)).body).toEqual([
    '/orders?since=2026-01-01T02%3A00%3A00Z',
    '',
  ])
  expect((await askLaw('addOrder/offset-ignored/body', echo, posting({ at: moment }))).body).toEqual([
    '/orders',
    '{"at":"2026-01-01T02:00:00Z"}',
  ])
})

test('an amount is wrong by a cent, or added in binary fractions', async () => {
  const priced: Respond = () => replyWith(201, { prices: [0.1, 0.2], total: 0.3 })
  const total = async (name: string) => (await askLaw(`addOrder/${name}`, priced, posting({}))).body
  expect(await total('amount-off/total')).toMatchObject({ total: 0.31 })
  expect(await total('amount-in-floats/total')).toMatchObject({ total: 0.30000000000000004 })
})

test('each interval of a schedule is changed, and the number of attempts', () => {
  const sent = {
    contentType: 'application/json',
    content: {},
    retry: { attempts: 3, delays: [5_000, 30_000] },
  } as const
  const retry = (name: string): unknown => {
    const { change } = lawMutant(`addOrder/callback-${name}`)
    return change.at === 'callback' ? change.alter(sent)[0]?.retry : undefined
  }
  expect(retry('interval/shipped.1.longer')).toEqual({ attempts: 3, delays: [6_000, 30_000] })
  expect(retry('interval/shipped.2.shorter')).toEqual({ attempts: 3, delays: [5_000, 29_000, 30_000] })
  expect(retry('attempts/shipped.one-more')).toEqual({ attempts: 4, delays: [5_000, 30_000] })
  expect(retry('attempts/shipped.one-less')).toEqual({ attempts: 2, delays: [5_000, 30_000] })
})
