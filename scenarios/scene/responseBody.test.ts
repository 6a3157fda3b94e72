import { expect, test } from 'vitest'
import type { ServiceResponse } from '../actors/serviceActor.ts'
import { valueAt, valuesAt } from './responseBody.ts'

function response(text: string, type = 'application/json'): ServiceResponse {
  return { to: 'GET /payouts', status: 200, headers: new Headers({ 'content-type': type }), text, body: text }
}

const two = response('{"payouts":[{"id":"a","amount":250},{"id":"b","amount":3}]}')

test('values are found by JSON path', () => {
  expect(valuesAt(two, '$.payouts[*].id')).toEqual(['a', 'b'])
  expect(valueAt(two, '$.payouts[?@.amount > 100].id')).toBe('a')
  expect(valuesAt(two, '$.refunds')).toEqual([])
})

test('nothing, or several values, is told with the response', () => {
  expect(() => valueAt(two, '$.refunds')).toThrow(
    /^The response to GET \/payouts has nothing at \$\.refunds\..*"payouts"/s,
  )
  expect(() => valueAt(two, '$.payouts[*].id')).toThrow('has 2 values at $.payouts[*].id.')
})

test('a wrong path is told', () => {
  expect(() => valueAt(two, '$.payouts[')).toThrow(/^"\$\.payouts\[" is no JSON path \(RFC 9535\)/)
  expect(() => valueAt(two, 'status')).toThrow(/^"status" is no JSON path/)
})

test('a response that is no JSON is told, cut', () => {
  expect(() => valueAt(response(`<html>${'x'.repeat(500)}`, 'text/html'), '$.a')).toThrow(
    /^The response to GET \/payouts is no JSON\. Its status is 200; text\/html: <html>x+…$/,
  )
  expect(() => valueAt(response(''), '$.a')).toThrow('it has no body')
})
