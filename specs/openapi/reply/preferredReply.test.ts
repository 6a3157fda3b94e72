import { expect, test } from 'vitest'
import { sampleDocument } from '../document.fixture.ts'
import { createEdge } from '../server/createEdge.ts'

const products = createEdge(sampleDocument()).operations.get('getProducts')
const two = { status: 200, headers: { 'X-Total': '2' }, body: [{ id: 1 }, { id: 2 }] }

test.each([
  ['code=200', { ...two, body: [] }],
  ['example=two', two],
  ['code=200, example=two', two],
  ['code="200"; example="two"', two],
  ['wait=10, Example = "two"', two],
  ['code=404', { status: 404, body: { code: 404 } }],
  ['code=410', { status: 410 }],
])('Prefer: %s gives a documented reply', (prefer, reply) => {
  const preferred = products?.preferred(prefer)
  expect(preferred).toMatchObject(reply)
  expect(preferred && products?.check(preferred)).toEqual([])
})

test.each(['wait=10', 'code=500', 'example=none-such', 'code=404, example=two', 'code=410, example=x', ''])(
  'Prefer: %s has no documented reply',
  (prefer) => {
    expect(products?.preferred(prefer)).toBeUndefined()
  },
)
