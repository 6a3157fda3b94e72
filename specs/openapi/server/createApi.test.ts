import { expect, test } from 'vitest'
import { loadDocument } from '../document/loadDocument.ts'
import type { Problem } from '../document/problem.ts'
import type { WireReply, WireRequest } from '../document/wire.ts'
import { problemDetails } from '../reply/problemDetails.ts'
import { createApi } from './createApi.ts'

interface Shapes {
  greet: {
    parameters: { query?: never; header?: never; path: { name: string } }
    requestBody?: never
    responses: { 200: { content: { 'application/json': { greeting: string } } } }
  }
}

const document = loadDocument({
  info: { title: 'Greeter', version: '1' },
  paths: {
    '/greet/{name}': {
      get: {
        operationId: 'greet',
        parameters: [{ name: 'name', in: 'path', required: true, schema: { type: 'string', maxLength: 5 } }],
        responses: {
          200: {
            content: {
              'application/json': {
                schema: { type: 'object', properties: { greeting: { type: 'string', minLength: 5 } } },
                example: { greeting: 'Hello, example' },
              },
            },
          },
        },
      },
    },
  },
})

const reported: Problem[] = []
const { respond } = createApi<Shapes, { word: string }>({
  document,
  operations: {
    greet: async ({ path }, { word }) => {
      if (path.name === 'crash') throw new Error('crashed')
      return { status: 200, body: { greeting: path.name === 'short' ? '' : `${word}, ${path.name}` } }
    },
  },
  admit: ({ headers }) =>
    headers['authorization'] === undefined
      ? { refusal: problemDetails({ kind: 'unauthenticated', reason: 'missing' }) }
      : { context: { word: 'Hello' } },
  refuse: (problem) => problemDetails(problem),
  report: (problem) => reported.push(problem),
})

test('an operation answers with its context', async () => {
  expect(await call('/greet/Ami')).toEqual({
    status: 200,
    headers: { 'content-type': 'application/json' },
    body: '{"greeting":"Hello, Ami"}',
  })
})

test.each([
  ['an unknown path', '/unknown', {}, 404],
  ['a missing credential', '/greet/Ami', { authorization: undefined }, 401],
  ['an invalid request', '/greet/Mohamed', {}, 400],
  ['a reply that is not documented', '/greet/short', {}, 500],
  ['a crash', '/greet/crash', {}, 500],
])('%s is refused as the service says', async (_, target, headers, status) => {
  expect(await call(target, headers)).toMatchObject({
    status,
    headers: { 'content-type': 'application/problem+json' },
  })
})

test('faults of ours are reported', async () => {
  reported.length = 0
  await call('/greet/short')
  await call('/greet/crash')
  expect(reported.map(({ kind }) => kind)).toEqual(['replyUndocumented', 'crashed'])
})

test('Prefer is honoured only once the caller is let in', async () => {
  expect(await call('/greet/Ami', { prefer: 'code=200' })).toMatchObject({ body: '{"greeting":"Hello, example"}' })
  expect(await call('/greet/Ami', { prefer: 'code=200', authorization: undefined })).toMatchObject({ status: 401 })
})

test('credentials that are sent twice are refused', async () => {
  const rawHeaders = ['Authorization', 'a', 'authorization', 'b']
  expect(await respond({ ...request('/greet/Ami'), rawHeaders })).toMatchObject({ status: 400 })
})

test('a service that cannot even refuse answers 500', async () => {
  const broken = createApi<Shapes, undefined>({
    document,
    operations: { greet: () => ({ status: 200, body: { greeting: 'Hello' } }) },
    admit: () => ({ context: undefined }),
    refuse: () => {
      throw new Error('cannot')
    },
  })
  expect(await broken.respond(request('/unknown'))).toMatchObject({ status: 500, body: 'Internal Server Error' })
})

function request(target: string, headers: WireRequest['headers'] = {}): WireRequest {
  return { method: 'GET', target, headers: { authorization: 'a', ...headers }, body: new Uint8Array() }
}

async function call(target: string, headers?: WireRequest['headers']): Promise<WireReply> {
  return respond(request(target, headers))
}
