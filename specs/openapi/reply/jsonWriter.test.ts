import fc from 'fast-check'
import { expect, test } from 'vitest'
import { deepFreeze, jsonWriter } from './jsonWriter.ts'

test('the text equals that of JSON.stringify, also when it is cached', () => {
  const write = jsonWriter()
  const json = fc.jsonValue().map((value) => value ?? undefined)
  const part = fc.tuple(json, fc.boolean()).map(([value, fixed]) => (fixed ? deepFreeze(value) : value))
  fc.assert(
    fc.property(fc.oneof(json, fc.dictionary(fc.string(), part)), (value) => {
      expect(write(value)).toBe(JSON.stringify(value))
      expect(write(value)).toBe(JSON.stringify(value))
    }),
  )
})

test('a frozen object with mutable parts is not cached', () => {
  const write = jsonWriter()
  const part = Object.freeze({ inner: { count: 1 } })
  expect(write({ part })).toBe('{"part":{"inner":{"count":1}}}')
  part.inner.count = 2
  expect(write({ part })).toBe('{"part":{"inner":{"count":2}}}')
})

test('an object that is frozen after its first use is encoded again', () => {
  const write = jsonWriter()
  const part = { count: 1 }
  expect(write({ part })).toBe('{"part":{"count":1}}')
  part.count = 2
  expect(write({ part: deepFreeze(part) })).toBe('{"part":{"count":2}}')
})
