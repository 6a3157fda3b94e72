import { expect, test } from 'vitest'
import { flatten } from './flatten.ts'

test.each([
  ['items', { items: { type: 'integer' } }, { items: { enum: [1, 2] } }],
  ['a member', { properties: { id: { type: 'integer' } } }, { properties: { id: { enum: [1, 2] } } }],
])('what two parts of an allOf say of %s holds together', (_, one, other) => {
  const both = { allOf: [{ type: 'integer' }, { enum: [1, 2] }] }
  const merged = 'items' in one ? { items: both } : { properties: { id: both } }
  expect(flatten({}, { allOf: [one, other] })).toEqual(merged)
})
