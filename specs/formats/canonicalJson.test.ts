import { expect, test } from 'vitest'
import { canonicalJson } from './canonicalJson.ts'

test('the order of members does not matter at any depth, the order of a list does', () => {
  expect(canonicalJson({ b: [{ d: 1, c: null }], a: 'x' })).toBe('{"a":"x","b":[{"c":null,"d":1}]}')
  expect(canonicalJson({ a: 'x', b: [{ c: null, d: 1 }] })).toBe('{"a":"x","b":[{"c":null,"d":1}]}')
  expect(canonicalJson([1, 2])).not.toBe(canonicalJson([2, 1]))
})

test('members are ordered by code units, so that the text does not depend on a language', () => {
  expect(canonicalJson({ ä: 1, b: 2, B: 3 })).toBe('{"B":3,"b":2,"ä":1}')
})
