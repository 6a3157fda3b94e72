import { expect, test } from 'vitest'
import { parsedJson } from './json.ts'

test('parses JSON of any type', () => {
  expect(['{"id":1}', '[]', '"text"', 'null', ' 1.50 '].map(parsedJson)).toEqual([{ id: 1 }, [], 'text', null, 1.5])
})

test.each(['', '{', 'text', "{'id':1}", '01'])('%j is not JSON', (text) => {
  expect(parsedJson(text)).toBeUndefined()
})
