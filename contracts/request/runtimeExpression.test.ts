import { expect, test } from 'vitest'
import { resolvedMembers } from './runtimeExpression.ts'

const seen = {
  parts: { path: {}, query: {}, header: {}, cookie: {}, body: { amount: 3 } },
  reply: { status: 201, headers: {}, body: '{"id":7,"status":{"id":1}}' },
}

test('members are constants or values of the exchange', () => {
  expect(resolvedMembers({ '/a': 'x', '/b': '$response.body#/id', '/c': '-$request.body#/amount' }, seen)).toEqual({
    ...{ '/a': 'x', '/b': 7, '/c': -3 },
  })
})

test('a member may be a text that was read of the control plane', () => {
  const reply = { ...seen.reply, reads: { code: '482913' } }
  expect(resolvedMembers({ '/a': '$reads.code', '/b': '$reads.none' }, { ...seen, reply })).toEqual({ '/a': '482913' })
})

test('the parts of a sum are added as decimals', () => {
  const reply = { ...seen.reply, body: '{"price":0.1,"fee":0.2}' }
  const sums = {
    '/a': '$response.body#/price + $response.body#/fee',
    '/b': '-$response.body#/price - $response.body#/fee',
    '/c': '$response.body#/price + $response.body#/none',
  }
  expect(resolvedMembers(sums, { ...seen, reply })).toEqual({ '/a': 0.3, '/b': -0.3, '/c': Number.NaN })
})

test('an object from an expression is compared; one from the document is a schema', () => {
  expect(resolvedMembers({ '/a': '$response.body#/status', '/b': { minimum: 1 } }, seen)).toEqual({
    '/a': { const: { id: 1 } },
    '/b': { minimum: 1 },
  })
})

test('an expression for an absent value is undefined', () => {
  expect(resolvedMembers({ '/a': '$response.body#/none' }, seen)).toEqual({ '/a': undefined })
})
