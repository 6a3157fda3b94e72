import { expect, test } from 'vitest'
import { schemaChecks } from '../schema/schemaCheck.ts'
import { checkChanges, checkMembers } from './checkDemands.ts'

const body = { status: 'DONE', tags: ['a'], pin: null, price: { amount: 3.5 } }
const memberMessages = (members: Record<string, unknown>): string[] =>
  checkMembers(members, { body, headers: { 'x-total': '2' } }, schemaChecks({})).map(
    ({ path, message }) => `${path.join('.')} ${message}`,
  )

test('a member equals a constant, and a list as a whole', () => {
  expect(memberMessages({ '/status': 'DONE', '/price/amount': 3.5, '/tags': ['a'] })).toEqual([])
  expect(memberMessages({ '/status': 'OPEN', '/tags/0': 'b', '/tags': [] })).toEqual([
    'body.status is "DONE", must be "OPEN"',
    'body.tags.0 is "a", must be "b"',
    'body.tags is ["a"], must be []',
  ])
})

test('null demands that a member is absent or null', () => {
  expect(memberMessages({ '/pin': null, '/nowhere/at/all': null })).toEqual([])
  expect(memberMessages({ '/status': null })).toEqual(['body.status is "DONE", must not be there'])
})

test('an object is a schema', () => {
  expect(memberMessages({ '/price': { required: ['amount'] }, '/price/amount': { minimum: 3 } })).toEqual([])
  expect(memberMessages({ '/price/amount': { minimum: 4 } })).toEqual(['body.price.amount is 3.5, which must be >= 4'])
})

test('an absent member fulfils neither a constant nor a schema', () => {
  expect(memberMessages({ '/none': 'x', '/neither': {} })).toEqual([
    'body.none is not there, must be "x"',
    'body.neither is not there, must be {}',
  ])
})

test('a demand without a value to compare with is a finding', () => {
  expect(memberMessages({ '/status': undefined })).toEqual([
    'body.status can not be compared: the exchange before it lacks what the document names',
  ])
})

test('a header is named as in runtime expressions, in any case', () => {
  expect(memberMessages({ '$response.header.X-Total': '2', '$response.header.X-Next-Page': null })).toEqual([])
  expect(memberMessages({ '$response.header.X-Total': '3', '$response.header.X-Page': '1' })).toEqual([
    'header.x-total is "2", must be "3"',
    'header.x-page is not there, must be "1"',
  ])
})

const changeMessages = (by: Record<string, unknown>, before: unknown, after: unknown): string[] =>
  checkChanges(by, JSON.stringify(before), JSON.stringify(after)).map(({ message }) => message)

test('numbers that moved by the demanded amounts are good, whatever their decimals', () => {
  const [before, after] = [
    { a: 0.3, b: 0.1, c: 1 },
    { a: 0.2, b: 0.3, c: 1 },
  ]
  expect(changeMessages({ '/a': -0.1, '/b': 0.2, '/c': 0 }, before, after)).toEqual([])
})

test('a number that moved by another amount is reported with both values', () => {
  expect(changeMessages({ '/0/a': -1 }, [{ a: 10 }], [{ a: 8 }])).toEqual(['moved by -2 from 10 to 8, must move by -1'])
})

test('a value that is not a number cannot have moved', () => {
  expect(changeMessages({ '/a': 1 }, {}, { a: 1 })).toEqual(['was nothing and is 1, must be a number both times'])
  expect(changeMessages({ '/a': Number.NaN }, { a: 1 }, { a: 1 })).toHaveLength(1)
  expect(changeMessages({ '/a': 'x' }, { a: 1 }, { a: 1 })).toEqual([
    'can not be compared: "x" is no number to move by',
  ])
})
