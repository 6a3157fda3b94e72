import { expect, test } from 'vitest'
import { filterRuleOf, listRulesOf, sortFieldsOf } from './listRules.ts'
import { readContract } from './readContract.ts'

test('x-sort is a list of pointers, or of pointers with an order', () => {
  const { sort, isDeclared } = listRulesOf({ 'x-sort': ['/id', { by: '/at', order: 'descending' }] })
  expect(isDeclared).toBe(true)
  expect(sort).toEqual([
    { by: ['/id'], isDescending: false },
    { by: ['/at'], isDescending: true },
  ])
})

test('x-list names entries, their number, a cursor and what fills the list', () => {
  const given = { operationId: 'receive', requestBody: { text: 'hello' } }
  const list = { items: '/rows', total: '/hits', cursor: { parameter: 'after', member: '/id' }, given }
  expect(listRulesOf({ 'x-list': list })).toMatchObject({
    ...{ items: '/rows', total: '/hits', cursor: { parameter: 'after', member: '/id' } },
    given: [{ operationId: 'receive', body: { text: 'hello' } }],
  })
  expect(listRulesOf({}).isDeclared).toBe(false)
})

test.each([
  ['/id', { member: '/id', compare: 'equal', ignoresCase: false, needs: [] }],
  [true, { member: undefined, compare: 'equal', ignoresCase: false, needs: [] }],
  [
    { member: '/id', ignores: ['case'] },
    { member: '/id', compare: 'equal', ignoresCase: true, needs: [] },
  ],
  [
    { member: '/at', compare: 'from', needs: ['zone'] },
    { member: '/at', compare: 'from', ignoresCase: false, needs: ['zone'] },
  ],
  [undefined, undefined],
])('x-filters: %j', (said, expected) => {
  expect(filterRuleOf({ 'x-filters': said })).toEqual(expected)
})

test('x-sorts has one or several pointers for each field', () => {
  expect([...sortFieldsOf({ 'x-sorts': { id: '/id', price: ['/price', '/price/from'] } })]).toEqual([
    ['id', ['/id']],
    ['price', ['/price', '/price/from']],
  ])
})

test('x-filters beside an operation names its parameters', () => {
  const get = { parameters: [{ name: 'state', in: 'query' }], 'x-filters': { state: '/state' }, responses: {} }
  const { operations } = readContract('orders', { openapi: '3.1.0', paths: { '/orders': { get } } })
  expect(operations[0]?.parameters[0]?.filter).toEqual({
    member: '/state',
    compare: 'equal',
    ignoresCase: false,
    needs: [],
  })
})
