import { expect, test } from 'vitest'
import type { JsonObject } from '../../specs/openapi/index.ts'
import { readContract } from '../document/readContract.ts'
import { restOf } from './restOf.ts'
import { smallDocument } from './smallService.fixture.ts'

const posted = { 200: { description: 'Done.' } }

function restFor(post: JsonObject, more: JsonObject = {}): number {
  const document = { ...smallDocument({ '/orders': { post: { responses: posted, ...post } } }), ...more }
  return restOf(readContract('small', document))
}

test('a service whose operations end with their answers rests half a second', () => {
  expect(restFor({})).toBe(500)
})

test.each<[string, JsonObject, JsonObject?]>([
  ['a callback', { callbacks: { shipped: { '{$request.body#/url}': { post: { responses: posted } } } } }],
  ['a 202', { responses: { 202: { description: 'Accepted.' } } }],
  ['a change after a time', { responses: { 200: { links: { paid: { operationId: 'show', 'x-after': 'PT3S' } } } } }],
  ['a held reply', { 'x-holds': { for: 'PT3M' } }],
  ['effects at a provider', { 'x-causes': { pay: 1 } }],
  ['a webhook', {}, { webhooks: { paid: { post: { responses: posted } } } }],
])('one with %s rests 4 s', (_, post, more) => {
  expect(restFor(post, more)).toBe(4_000)
})
