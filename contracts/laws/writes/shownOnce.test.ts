import { expect, test } from 'vitest'
import type { JsonObject } from '../../../specs/openapi/index.ts'
import { brokenBy, json, type Respond, smallDocument } from '../../run/smallService.fixture.ts'

const text = { type: 'string' }
const closed = (...names: readonly string[]): JsonObject => ({
  ...{ type: 'object', additionalProperties: false, required: names },
  properties: Object.fromEntries(names.map((name) => [name, text])),
})

/** A key is in the reply that makes it, and its list shows the rest. */
const document = smallDocument({
  '/keys': {
    get: {
      operationId: 'list',
      responses: { 200: { description: 'Keys.', content: json({ type: 'array', items: closed('id', 'owner') }) } },
    },
    post: {
      operationId: 'make',
      responses: { 201: { description: 'Made.', content: json(closed('id', 'owner', 'secret')) } },
    },
  },
})

function keys(shown: (made: readonly object[]) => readonly object[]): Respond {
  const made: object[] = []
  return ({ method, account }) => {
    if (method === 'GET') return { status: 200, body: shown(made) }
    const key = { id: `${made.length}`, owner: account }
    made.push(key)
    return { status: 201, body: { ...key, secret: 'x' } }
  }
}

test('a list must show what was created without what is shown once', async () => {
  const broken = (shown: Parameters<typeof keys>[0]): ReturnType<typeof brokenBy> =>
    brokenBy(document, keys(shown), ['small/make/law/read/list'])
  expect(await broken((made) => made)).toEqual({})
  expect(await broken(() => [])).toEqual({
    'make/law/read/list': expect.stringContaining('no entry is what make answered'),
  })
})

test('an envelope is not what it lists, though both have members of the same names', async () => {
  const list = {
    type: 'object',
    additionalProperties: false,
    required: ['owner'],
    properties: { owner: { type: 'array' } },
  }
  const enclosed = smallDocument({
    '/keys': {
      get: { operationId: 'list', responses: { 200: { description: 'Keys.', content: json(list) } } },
      post: {
        operationId: 'make',
        responses: { 201: { description: 'Made.', content: json(closed('id', 'owner', 'secret')) } },
      },
    },
  })
  const enclosing = keys((made) => made)
  await expect(brokenBy(enclosed, enclosing, ['small/make/law/read/list'])).rejects.toThrow('there is no case')
})
