import { expect, test } from 'vitest'
import { callbackVariations, variationsOf } from './variationsOf.ts'

const setup = { operationId: 'setStock', parameters: { item: 'cap' }, body: { count: 0 } }

test('without `x-cases` there is one variation, with all members', () => {
  const given = { operationId: 'setStock', parameters: { item: 'cap' }, requestBody: { count: 0 } }
  expect(
    variationsOf({
      'x-example': 'small',
      'x-status': 409,
      'x-after': 'PT3S',
      'x-repeat': 3,
      'x-together': 2,
      'x-restores': 'stock',
      'x-times': { count: 3, status: 401 },
      'x-given': given,
      'x-meanwhile': { ...given, times: 2 },
      'x-requires': ['account', 'luck'],
      'x-reads': { code: { ...given, match: '\\d{6}' }, none: given },
      'x-leads': true,
    }),
  ).toEqual([
    {
      ...{ row: undefined, place: '', example: 'small', status: 409, after: 'PT3S', repeat: 3, together: 2 },
      given: [setup],
      meanwhile: [setup, setup],
      ...{ parameters: {}, body: undefined, request: {}, until: {}, expect: {}, last: {}, following: [], changes: {} },
      requires: ['account'],
      ...{ restores: ['stock'], times: { count: 3, status: 401 } },
      ...{ settles: false, records: {}, leads: true, reads: [{ name: 'code', step: setup, match: '\\d{6}' }] },
    },
  ])
})

test('a row overrides the members outside the table, one by one', () => {
  const rows = { late: { after: 'PT5M', expect: { '/b': 3 } }, plain: {} }
  const ways = variationsOf({ 'x-after': 'PT3S', 'x-expect': { '/a': 1, '/b': 2 }, 'x-cases': rows })
  expect(ways.map(({ row, after, expect: members }) => [row, after, members])).toEqual([
    ['late', 'PT5M', { '/a': 1, '/b': 3 }],
    ['plain', 'PT3S', { '/a': 1, '/b': 2 }],
  ])
})

test('a row may have another request of the linked operation', () => {
  const rows = { next: { parameters: { page: 2 } }, other: { requestBody: { id: 2 } } }
  const ways = variationsOf({ parameters: { per_page: 5 }, requestBody: { id: 1 }, 'x-cases': rows })
  expect(ways.map(({ parameters, body }) => [parameters, body])).toEqual([
    [{ per_page: 5, page: 2 }, { id: 1 }],
    [{ per_page: 5 }, { id: 2 }],
  ])
})

test('members of a wrong type are left out', () => {
  const [way] = variationsOf({ 'x-status': 'bad', 'x-after': 3, 'x-request': [], 'x-given': [{ no: 'operation' }] })
  expect(way).toMatchObject({ status: undefined, after: undefined, request: {}, given: [] })
})

test('a callback has its own variation besides the rows', () => {
  const { variation, rows } = callbackVariations({ 'x-expect': { '/a': 1 }, 'x-cases': { other: {} } })
  expect([variation, ...rows].map(({ row, expect: members }) => [row, members])).toEqual([
    [undefined, { '/a': 1 }],
    ['other', { '/a': 1 }],
  ])
  expect(callbackVariations({}).rows).toEqual([])
})
