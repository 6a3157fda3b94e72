import { expect, test } from 'vitest'
import { schemaChecks } from '../schema/schemaCheck.ts'
import { checkMembers } from './checkMembers.ts'

const body = { status: 'DONE', tags: ['a'], pin: null, price: { amount: 3.5 } }
const messages = (members: Record<string, unknown>): string[] =>
  checkMembers(members, { body, headers: { 'x-total': '2' } }, schemaChecks({})).map(
    ({ path, message }) => `${path.join('.')} ${message}`,
  )

test('a member equals a constant, a list as a whole', () => {
  expect(messages({ '/status': 'DONE', '/price/amount': 3.5, '/tags': ['a'] })).toEqual([])
  expect(messages({ '/status': 'OPEN', '/tags/0': 'b', '/tags': [] })).toEqual([
    'body.status is "DONE", must be "OPEN"',
    'body.tags.0 is "a", must be "b"',
    'body.tags is ["a"], must be []',
  ])
})

test('null says that a member is not there, or null', () => {
  expect(messages({ '/pin': null, '/nowhere/at/all': null })).toEqual([])
  expect(messages({ '/status': null })).toEqual(['body.status is "DONE", must not be there'])
})

test('an object is a schema', () => {
  expect(messages({ '/price': { required: ['amount'] }, '/price/amount': { minimum: 3 } })).toEqual([])
  expect(messages({ '/price/amount': { minimum: 4 } })).toEqual(['body.price.amount is 3.5, which must be >= 4'])
})

test('what must be somewhere must be there', () => {
  expect(messages({ '/none': 'x', '/neither': {} })).toEqual([
    'body.none is not there, must be "x"',
    'body.neither is not there, must be {}',
  ])
})

test('what the document compares with must be there as well', () => {
  expect(messages({ '/status': undefined })).toEqual([
    'body.status can not be compared: the exchange before it lacks what the document names',
  ])
})

test('a header is named as in runtime expressions, whatever the size of its letters', () => {
  expect(messages({ '$response.header.X-Total': '2', '$response.header.X-Next-Page': null })).toEqual([])
  expect(messages({ '$response.header.X-Total': '3', '$response.header.X-Page': '1' })).toEqual([
    'header.x-total is "2", must be "3"',
    'header.x-page is not there, must be "1"',
  ])
})
