import { expect, test } from 'vitest'
import { withLocalCallbacks } from './localCallbacks.ts'

const documentWith = (url: object): object => ({
  paths: {
    '/orders': {
      post: {
        requestBody: { content: { 'application/json': { schema: { $ref: '#/components/schemas/NewOrder' } } } },
        callbacks: { placed: { '{$request.body#/hooks/placed}': { post: {} } } },
      },
    },
  },
  components: {
    schemas: {
      NewOrder: { allOf: [{ properties: { hooks: { $ref: '#/components/schemas/Hooks' } } }] },
      Hooks: { properties: { placed: url, other: { type: 'string', format: 'uri' } } },
    },
  },
})

const url = { type: 'string', format: 'uri' }

test('a generated URL of a callback leads to a port of this machine where nothing listens', () => {
  expect(withLocalCallbacks({ ...documentWith(url) })).toEqual(documentWith({ ...url, example: 'http://127.0.0.1:9/' }))
})

test('a documented URL of a callback is kept', () => {
  const shown = documentWith({ ...url, example: 'http://localhost:4000/placed' })
  expect(withLocalCallbacks({ ...shown })).toEqual(shown)
})
