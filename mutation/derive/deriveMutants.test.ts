import { describe, expect, test } from 'vitest'
import { readContract } from '../../contracts/index.ts'
import type { Respond, WireReply, WireRequest } from '../../specs/openapi/index.ts'
import type { Mutant, SentCallback } from '../mutant.ts'
import { broken } from '../run/broken.ts'
import { thingsDocument } from './deriveMutants.fixture.ts'
import { deriveMutants } from './deriveMutants.ts'

const mutants = new Map(deriveMutants(readContract('things', thingsDocument)).map((mutant) => [mutant.name, mutant]))
const known = { 'x-key': 'known' }
const things = [1, 2, 3, 4, 5].map((id) => ({ id, kind: 'old' }))
const json = { 'content-type': 'application/json' }

/** Things of two keys, `known` and `other`; the first has five of them, the second none. */
const respond: Respond = ({ method, target, headers }) => {
  const [path, query] = target.split('?')
  if (headers['x-key'] !== 'known' && headers['x-key'] !== 'other') return reply(401, { code: 401 })
  const own = headers['x-key'] === 'known' ? things : []
  if (method === 'POST') return reply(201, { id: 6, kind: 'new', note: 'made' })
  if (path === '/things') {
    const asked = new URLSearchParams(query)
    const [page, size] = [Number(asked.get('page') ?? 1), Number(asked.get('per_page') ?? 3)]
    return reply(200, own.slice((page - 1) * size, page * size), {
      'X-Total': String(own.length),
      'X-Page': String(page),
    })
  }
  const found = own.find(({ id }) => `/things/${id}` === path)
  return found === undefined ? reply(404, { code: 404 }) : reply(200, found)
}

function reply(status: number, body: unknown, headers: Readonly<Record<string, string>> = {}): WireReply {
  return { status, headers: { ...json, ...headers }, body: JSON.stringify(body) }
}

function mutant(name: string): Mutant {
  const found = mutants.get(`things/${name}`)
  if (found === undefined) throw new Error(`there is no mutant ${name}; there are ${[...mutants.keys()].join(', ')}`)
  return found
}

interface Answer extends WireReply {
  readonly times: number
}

async function ask(name: string, request: Partial<WireRequest>, ...before: Partial<WireRequest>[]): Promise<Answer> {
  let times = 0
  const service = broken(respond, mutant(name).change, known, () => {
    times += 1
  })
  const whole = (part: Partial<WireRequest>): WireRequest => ({
    method: 'GET',
    target: '/things',
    headers: known,
    body: new Uint8Array(),
    ...part,
  })
  for (const one of before) await service(whole(one))
  return { ...(await service(whole(request))), times }
}

const bodyOf = ({ body }: WireReply): unknown => JSON.parse(body)

describe('replies', () => {
  test('lack a required member', async () => {
    const answer = await ask('listThings/field-dropped/200.*.id', {})
    expect(bodyOf(answer)).toEqual([{ kind: 'old' }, things[1], things[2]])
    expect(answer.times).toBe(1)
  })

  test('have a member of another type', async () => {
    expect(bodyOf(await ask('makeThing/type-changed/201.note', { method: 'POST' }))).toMatchObject({ note: 12_345 })
    expect(bodyOf(await ask('getThing/type-changed/200.id', { target: '/things/1' }))).toMatchObject({ id: 'railyard' })
  })

  test('have a value that is not of the enum', async () => {
    expect(bodyOf(await ask('getThing/enum-changed/200.kind', { target: '/things/1' }))).toEqual({
      id: 1,
      kind: 'UNHEARD_OF',
    })
  })

  test.each([
    ['getThing/status-changed/200.299', '/things/1', 299],
    ['getThing/status-changed/404.418', '/things/9', 418],
    ['getThing/success-refused/200.401', '/things/1', 401],
    ['getThing/refusal-accepted/404.200', '/things/9', 200],
  ])('have another status: %s', async (name, target, status) => {
    expect(await ask(name, { target })).toMatchObject({ status, times: 1 })
  })

  test('lack a header, have another content type, another error, another code', async () => {
    expect((await ask('listThings/header-missing/200.x-total', {})).headers).toEqual({ ...json, 'X-Page': '1' })
    expect((await ask('listThings/content-type-changed/200', {})).headers).toMatchObject({
      'content-type': 'text/plain',
    })
    expect(bodyOf(await ask('getThing/error-shape-changed/404', { target: '/things/9' }))).not.toHaveProperty('code')
    const swapped = bodyOf(await ask('getThing/error-code-swapped/404.code', { target: '/things/9' }))
    expect(swapped).toMatchObject({ code: expect.any(Number) })
    expect(swapped).not.toEqual({ code: 404 })
  })

  test('of other operations, other statuses and other places stay as they are', async () => {
    for (const [name, target] of [
      ['listThings/field-dropped/200.*.id', '/things/1'],
      ['getThing/status-changed/200.299', '/things/9'],
      ['getThing/type-changed/200.note', '/things/1'],
    ] as const) {
      const answer = await ask(name, { target })
      expect(answer.times).toBe(0)
      expect(answer).toMatchObject(await respond({ method: 'GET', target, headers: known, body: new Uint8Array() }))
    }
  })
})

describe('callers', () => {
  test('without credentials, or with wrong ones, are let in', async () => {
    expect(await ask('listThings/authentication-ignored/none', { headers: {} })).toMatchObject({
      status: 200,
      times: 1,
    })
    expect(await ask('listThings/authentication-ignored/none', { headers: { 'x-key': 'wrong' } })).toMatchObject({
      status: 401,
    })
    expect(await ask('listThings/authentication-ignored/wrong', { headers: { 'x-key': 'wrong' } })).toMatchObject({
      status: 200,
    })
    expect(await ask('listThings/authentication-ignored/wrong', { headers: {} })).toMatchObject({
      status: 401,
      times: 0,
    })
  })

  test('see the resources of other accounts', async () => {
    const request = { target: '/things/1', headers: { 'x-key': 'other' } }
    expect(await ask('getThing/world-shared', request)).toMatchObject({ status: 404, times: 0 })
    expect(await ask('getThing/world-shared', request, { target: '/things/2' })).toMatchObject({
      status: 200,
      times: 1,
    })
  })
})

test('lists are off by one', async () => {
  const ids = async (name: string): Promise<unknown> => bodyOf(await ask(name, { target: '/things?page=1&per_page=2' }))
  expect(await ids('listThings/page-off-by-one/page')).toEqual([things[2], things[3]])
  expect(await ids('listThings/page-off-by-one/per_page')).toEqual([things[0], things[1], things[2]])
  expect(await ids('listThings/page-off-by-one/last-item')).toEqual([things[0]])
  expect((await ask('listThings/page-off-by-one/x-total', {})).headers).toMatchObject({ 'X-Total': '6', 'X-Page': '1' })
})

describe('a validation is skipped', () => {
  test.each([
    ['query.page.minimum', 'listThings'],
    ['query.page.type', 'listThings'],
    ['query.per_page.maximum', 'listThings'],
    ['path.id.type', 'getThing'],
    ['body.required', 'makeThing'],
    ['body.required.kind', 'makeThing'],
    ['body.kind.pattern', 'makeThing'],
    ['body.kind.maxLength', 'makeThing'],
    ['body.callback.type', 'makeThing'],
  ])('%s', (label, operation) => {
    const { change, hint } = mutant(`${operation}/validation-skipped/${label}`)
    const altered = change.at === 'document' ? change.alter(thingsDocument) : thingsDocument
    expect(JSON.stringify(altered).length).toBeLessThan(JSON.stringify(thingsDocument).length)
    expect(hint).toContain('/')
  })

  test('and no other one', () => {
    const { change } = mutant('makeThing/validation-skipped/body.kind.pattern')
    const altered = change.at === 'document' ? change.alter(thingsDocument) : {}
    const put = JSON.stringify(altered).replace('"maxLength":5', '"pattern":"^[a-z]+$","maxLength":5')
    expect(put).toBe(JSON.stringify(thingsDocument))
  })

  test('only where a request can break it: a text is always a text', () => {
    const skipped = [...mutants.keys()].filter((name) => name.includes('validation-skipped/'))
    const labels = skipped.map((name) => name.split('validation-skipped/')[1])
    expect(labels).toEqual([
      ...['query.page.type', 'query.page.minimum'],
      ...['query.per_page.type', 'query.per_page.minimum', 'query.per_page.maximum', 'query.search.maxLength'],
      ...[
        'body.required',
        'body.type',
        'body.required.kind',
        'body.kind.type',
        'body.kind.pattern',
        'body.kind.maxLength',
      ],
      ...['body.callback.type', 'path.id.type'],
    ])
  })
})

test('callbacks are lost, doubled, not retried, of another type, and changed', () => {
  const sent: SentCallback = {
    contentType: 'application/json',
    content: { id: 1, kind: 'new' },
    retry: { attempts: 5, delays: [5_000, 30_000] },
  }
  const outcome = (name: string): unknown => {
    const { change } = mutant(`makeThing/${name}`)
    return change.at === 'callback' ? change.alter(sent) : undefined
  }
  expect(outcome('callback-lost/made')).toEqual([])
  expect(outcome('callback-doubled/made')).toEqual([sent, sent])
  expect(outcome('callback-not-retried/made')).toEqual([{ ...sent, retry: { ...sent.retry, attempts: 1 } }])
  expect(outcome('callback-content-type/made')).toEqual([{ ...sent, contentType: 'application/x-www-form-urlencoded' }])
  expect(outcome('callback-field-dropped/made.id')).toEqual([{ ...sent, content: { kind: 'new' } }])
  expect(outcome('callback-enum-changed/made.kind')).toEqual([{ ...sent, content: { id: 1, kind: 'UNHEARD_OF' } }])
  expect(outcome('callback-type-changed/made.id')).toEqual([
    { ...sent, content: { id: { railyard: true }, kind: 'new' } },
  ])
  expect(outcome('callback-type-changed/made.note')).toEqual([sent])
})

test('webhooks are broken in the same ways', () => {
  const content = { 'application/json': { schema: { $ref: '#/components/schemas/Thing' } } }
  const found = { post: { requestBody: { content }, responses: { 200: { description: 'Taken.' } } } }
  const derived = deriveMutants(readContract('things', { ...thingsDocument, webhooks: { found } }))
  const names = derived.map(({ name }) => name)
  expect(names.filter((name) => name.startsWith('things/found/'))).toEqual(
    [...mutants.keys()]
      .filter((name) => /^things\/makeThing\/callback-.*\/made/.test(name))
      .map((name) => name.replace('makeThing', 'found').replace('/made', '/found')),
  )
})
