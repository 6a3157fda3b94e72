import { expect, test } from 'vitest'
import { atPointer, pathStep, pointerKeys, pointerPart } from './pointer.ts'

const document = { paths: { '/a~b': { get: [{ id: 7 }] } } }

test.each([
  ['/paths/~1a~0b/get/0/id', 7],
  ['#/paths/~1a~0b/get/0/id', 7],
  ['#/paths/%7E1a%7E0b/get/0/id', 7],
  ['', document],
  ['/paths/missing/get', undefined],
  ['/paths/constructor', undefined],
  ['/paths/~1a~0b/get/-1', undefined],
])('%s is resolved to its value', (pointer, value) => {
  expect(atPointer(document, pointer)).toEqual(value)
})

test('a key of digits is a step into a list', () => {
  expect(pointerKeys('/items/0/1a').map(pathStep)).toEqual(['items', 0, '1a'])
})

test('an escaped key is unescaped to the same key', () => {
  expect(pointerKeys(`/${pointerPart('/a~1b')}`)).toEqual(['/a~1b'])
})

test('a part that is not percent-encoded is not changed', () => {
  expect(pointerKeys('#/100%')).toEqual(['100%'])
  expect(pointerKeys('/100%25')).toEqual(['100%25'])
})
