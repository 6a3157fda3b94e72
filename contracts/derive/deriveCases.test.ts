import { describe, expect, test } from 'vitest'
import { itemsDocument } from '../../testing/fakes/itemService.ts'
import { readContract } from '../document/readContract.ts'
import type { Case } from '../model/case.ts'
import { deriveCases } from './deriveCases.ts'

/** A document of one operation whose body has one member. */
function taking(member: object, more: object = {}): object {
  const schema = { type: 'object', required: ['x'], properties: { x: member }, ...more }
  return {
    openapi: '3.1.0',
    info: { title: 'One', version: '1' },
    paths: {
      '/one': {
        post: {
          operationId: 'one',
          requestBody: { required: true, content: { 'application/json': { schema } } },
          responses: { 200: { description: 'Good.' }, 400: { description: 'Bad.' } },
        },
      },
    },
  }
}

async function casesOf(document: unknown, seed = '1'): Promise<Case[]> {
  return deriveCases(readContract('doc', document), { seed })
}

/** The value that each invalid case sends for the member, by the case's last name. */
async function broken(member: object): Promise<Record<string, unknown>> {
  const cases = await casesOf(taking(member))
  return Object.fromEntries(
    cases
      .filter(({ name }) => name.startsWith('doc/one/invalid/body.x/'))
      .map((one) => [one.name.split('/').at(-1), JSON.parse(String(one.steps.at(-1)?.request([]).body)).x]),
  )
}

describe('each keyword of a schema gives a case that breaks it', () => {
  test.each([
    [{ type: 'string' }, { type: 12_345, null: null }],
    [{ type: 'integer' }, { type: 'railyard', integer: 1.5, null: null }],
    [{ type: ['string', 'null'] }, { type: 12_345 }],
    [
      { type: 'string', enum: ['a', 'b'] },
      { type: 12_345, enum: 'UNHEARD_OF', null: null },
    ],
    [{ const: 'a' }, { type: 12_345, const: 'UNHEARD_OF', null: null }],
    [
      { type: 'string', pattern: '^[a-z]+$' },
      { type: 12_345, pattern: '!!', null: null },
    ],
    [
      { type: 'string', format: 'uuid' },
      { type: 12_345, format: 'railyard', null: null },
    ],
    [
      { type: 'integer', minimum: 3 },
      { type: 'railyard', integer: 1.5, minimum: 2, null: null },
    ],
    [
      { type: 'number', maximum: 3 },
      { type: 'railyard', maximum: 3.01, null: null },
    ],
    [
      { type: 'number', exclusiveMinimum: 0 },
      { type: 'railyard', minimum: 0, null: null },
    ],
    [
      { type: 'integer', multipleOf: 5 },
      { type: 'railyard', integer: 1.5, multipleOf: 7.5, null: null },
    ],
    [
      { type: 'string', minLength: 2, maxLength: 3 },
      { type: 12_345, minLength: 'r', maxLength: 'rail', null: null },
    ],
  ])('%o', async (member, faults) => {
    expect(await broken(member)).toEqual(faults)
  })

  test('too few, too many and equal items', async () => {
    const member = { type: 'array', minItems: 1, maxItems: 2, uniqueItems: true, items: { enum: ['a', 'b', 'c'] } }
    expect(await broken(member)).toMatchObject({ minItems: [], maxItems: ['a', 'b', 'c'], uniqueItems: ['a', 'a'] })
  })

  test('a missing member, an extra member, no body, malformed JSON, another media type', async () => {
    const names = (await casesOf(taking({ type: 'string' }, { additionalProperties: false }))).map(({ name }) => name)
    expect(names).toEqual(
      expect.arrayContaining([
        'doc/one/invalid/required.body',
        'doc/one/invalid/body/required.x',
        'doc/one/invalid/body/additionalProperties',
        'doc/one/invalid/body/malformed',
        'doc/one/invalid/body/mediaType',
        'doc/one/invalid/path/unknown',
        'doc/one/invalid/method/wrong',
      ]),
    )
  })

  test('a broken value that the schema still allows is no case', async () => {
    expect(await broken({ anyOf: [{ type: 'string' }, { type: 'integer' }] })).toEqual({})
  })
})

describe('the edges of a schema are taken', () => {
  test.each([
    [{ enum: ['a', 'b'] }, ['enum.a', 'enum.b']],
    [{ oneOf: [{ type: 'string' }, { type: 'integer' }] }, ['branch.0', 'branch.1']],
    [{ type: 'integer', minimum: 1, maximum: 9 }, ['minimum', 'maximum']],
    [{ type: 'string', minLength: 1, maxLength: 9 }, ['minLength', 'maxLength']],
    [{ type: 'array', items: {}, minItems: 1, maxItems: 3 }, ['minItems', 'maxItems']],
    [{ type: ['string', 'null'] }, ['null']],
  ])('%o', async (member, labels) => {
    const names = (await casesOf(taking(member))).map(({ name }) => name)
    expect(names).toEqual(expect.arrayContaining(labels.map((label) => `doc/one/valid/body.x/${label}`)))
  })
})

describe('places that have no name of their own, or that are reached by a choice', () => {
  test('additional members are broken by their schema', async () => {
    const names = (
      await casesOf(taking({ type: 'object', additionalProperties: { type: 'integer', minimum: 0 } }))
    ).map(({ name }) => name)
    expect(names).toEqual(
      expect.arrayContaining(['type', 'minimum'].map((word) => `doc/one/invalid/body.x.anyMember/${word}`)),
    )
  })

  test('nested unions are varied branch by branch', async () => {
    const of = (name: string): object => ({ type: 'object', required: [name], properties: { [name]: { enum: ['v'] } } })
    const inner = { oneOf: [of('b'), of('c')] }
    const names = (await casesOf(taking({ oneOf: [of('a'), inner] }))).map(({ name }) => name)
    expect(names).toEqual(
      expect.arrayContaining([
        ...['0', '1.0', '1.1'].map((at) => `doc/one/valid/body.x/branch.${at}`),
        ...['0>.a', '1.0>.b', '1.1>.c'].map((place) => `doc/one/invalid/body.x<${place}/enum`),
      ]),
    )
  })

  test('a recursive union is followed once', async () => {
    const items = { $ref: '#/components/schemas/Self' }
    const self = { oneOf: [{ type: 'string' }, { type: 'array', items }] }
    const document = { ...taking({ $ref: '#/components/schemas/Self' }), components: { schemas: { Self: self } } }
    expect((await casesOf(document)).map(({ name }) => name)).toContain('doc/one/valid/body.x/branch.1')
  })
})

test('another seed gives other requests under the same names', async () => {
  const told = (cases: readonly Case[]): string[] =>
    cases.map(({ name, steps }) => `${name} ${JSON.stringify(steps[0]?.request([]))}`)
  const document = taking({ type: 'string' })
  const [first, again, other] = await Promise.all([casesOf(document), casesOf(document), casesOf(document, '2')])
  expect(told(again)).toEqual(told(first))
  expect(told(other)).not.toEqual(told(first))
  expect(other.map(({ name }) => name)).toEqual(first.map(({ name }) => name))
})

test('the source of a link comes before each case of its target', async () => {
  const cases = await casesOf(itemsDocument)
  const unknown = cases.find(({ name }) => name === 'doc/showItem/invalid/path.id/type')
  expect(unknown?.steps.map(({ operationId }) => operationId)).toEqual(['addItem', 'showItem'])
  const reply = { status: 201, headers: {}, body: '{"id":7}' }
  const shown = cases.find(({ name }) => name === 'doc/addItem/stateful/show.showItem')
  expect(shown?.steps.at(-1)?.request([reply]).target).toBe('/items/7')
})

test('OpenAPI 3.0 nullable and boolean exclusive bounds are read', async () => {
  const document = {
    ...taking({ type: 'integer', nullable: true, minimum: 0, exclusiveMinimum: true }),
    openapi: '3.0.3',
  }
  const cases = await casesOf(document)
  expect(cases.map(({ name }) => name)).toContain('doc/one/valid/body.x/null')
  expect(cases.find(({ name }) => name.endsWith('body.x/minimum'))?.steps[0]?.request([]).body).toBe('{"x":1}')
})

test('a form is sent as a form, and its texts are never of a wrong type', async () => {
  const schema = {
    type: 'object',
    required: ['to'],
    properties: { to: { type: 'string' }, count: { type: 'integer' } },
  }
  const body = { required: true, content: { 'application/x-www-form-urlencoded': { schema } } }
  const responses = { 200: { description: 'Good.' }, 400: { description: 'Bad.' } }
  const document = {
    openapi: '3.1.0',
    info: {},
    paths: { '/f': { post: { operationId: 'f', requestBody: body, responses } } },
  }
  const cases = await casesOf(document)
  const names = cases.map(({ name }) => name)
  expect(names).toContain('doc/f/invalid/body.count/type')
  expect(names).not.toContain('doc/f/invalid/body.to/type')
  const wrong = cases.find(({ name }) => name === 'doc/f/invalid/body.count/type')?.steps[0]?.request([])
  expect(wrong?.headers['content-type']).toBe('application/x-www-form-urlencoded')
  expect(String(wrong?.body)).toMatch(/^to=.*&count=railyard$/)
})

describe('documents that others wrote', () => {
  test('a schema that requires itself ends at some depth', async () => {
    const self = { type: 'object', required: ['x'], properties: { x: { $ref: '#/components/schemas/Self' } } }
    const document = { ...taking({ $ref: '#/components/schemas/Self' }), components: { schemas: { Self: self } } }
    expect((await casesOf(document)).map(({ name }) => name)).toContain('doc/one/valid/example')
  })

  test('a pattern without the unicode flag is broken like any other', async () => {
    expect(await broken({ type: 'string', pattern: '^{[0-9]+}$' })).toHaveProperty('pattern')
  })

  test('a pattern of unknown syntax is ignored, and the rest of its schema is broken', async () => {
    const sent = await broken({ type: 'string', pattern: '(?<bad', maxLength: 3 })
    expect(Object.keys(sent)).toEqual(expect.arrayContaining(['type', 'null']))
    expect(sent).not.toHaveProperty('pattern')
  })

  test('of many operations, the nearest by path are read for the state', async () => {
    const get = (name: string) => ({ get: { operationId: name, responses: { 200: { description: 'Good.' } } } })
    const others = Object.fromEntries(Array.from({ length: 40 }, (_, at) => [`/other/${at}`, get(`other${at}`)]))
    const document = taking({ type: 'string' })
    const paths = { ...others, ...('paths' in document && Object(document.paths)), '/one/shown': get('shown') }
    const cases = await casesOf({ ...document, paths })
    const state = cases.find(({ name }) => name === 'doc/one/invalid/body/malformed')?.state ?? []
    expect(state).toHaveLength(6)
    expect(state[0]?.operationId).toBe('shown')
  })

  test('targets of links are read first for the state', async () => {
    const get = (name: string) => ({ get: { operationId: name, responses: { 200: { description: 'Good.' } } } })
    const linking = JSON.parse(JSON.stringify(taking({ type: 'string' })))
    linking.paths['/one/near'] = get('near')
    linking.paths['/far/away'] = get('far')
    linking.paths['/one'].post.responses[200].links = { far: { operationId: 'far' } }
    const cases = await casesOf(linking)
    const state = cases.find(({ name }) => name === 'doc/one/invalid/body/malformed')?.state ?? []
    expect(state.map(({ operationId }) => operationId)).toEqual(['far', 'near'])
  })

  test('a form is never of a wrong type', async () => {
    for (const type of ['application/x-www-form-urlencoded', 'multipart/form-data']) {
      const cases = await casesOf(
        sentAs({ [type]: { schema: { type: 'object', properties: { x: { type: 'string' } } } } }),
      )
      const labels = cases.map(({ name }) => name)
      expect(labels).not.toContain('doc/one/invalid/body/type')
      expect(labels).not.toContain('doc/one/invalid/body/null')
      expect(labels).not.toContain('doc/one/invalid/body.x/type')
    }
  })

  test('JSON is sent if a body may be XML or JSON', async () => {
    const schema = { type: 'object', required: ['x'], properties: { x: { type: 'string' } } }
    const cases = await casesOf(sentAs({ 'application/xml': { schema }, 'application/json': { schema } }))
    const types = cases.map((one) => one.steps.at(-1)?.request([]).headers['content-type'])
    expect(new Set(types)).toEqual(new Set(['application/json', 'application/x-railyard', undefined]))
  })

  test('a required list in a query has an item', async () => {
    const tags = { name: 'tags', in: 'query', required: true, schema: { type: 'array', items: { type: 'string' } } }
    const get = { operationId: 'one', parameters: [tags], responses: { 200: { description: 'Good.' } } }
    const cases = await casesOf({ ...taking({}), paths: { '/one': { get } } })
    expect(cases.find(({ name }) => name === 'doc/one/valid/example')?.steps[0]?.request([]).target).toMatch(/tags=./)
  })
})

/** A document of one operation whose body has these media types. */
function sentAs(content: object): object {
  const post = {
    operationId: 'one',
    requestBody: { required: true, content },
    responses: { 200: { description: 'Good.' } },
  }
  return { ...taking({}), paths: { '/one': { post } } }
}
