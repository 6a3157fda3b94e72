import { expect, test } from 'vitest'
import { listRulesOf } from '../../document/listRules.ts'
import { listReply } from './listReply.ts'

const rules = listRulesOf({})
const reply = (body: unknown, headers = {}, status = 200) => ({ status, headers, body: JSON.stringify(body) })

test.each([
  ['the body', [1, 2], [], undefined],
  ['the only array in it', { limit: 9, data: { entries: [1, 2] } }, ['data', 'entries'], undefined],
  ['an array beside its number', { data: [1, 2], meta: { total_count: 5 } }, ['data'], 5],
])('a list is %s', (_, body, path, total) => {
  expect(listReply(reply(body), rules)).toEqual({ items: [1, 2], path, total })
})

test('the number of all entries is that of a header, or of the member that the document names', () => {
  expect(listReply(reply([1], { 'x-total': '7' }), rules)?.total).toBe(7)
  const named = listRulesOf({ 'x-list': { items: '/rows', total: '/hits' } })
  expect(listReply(reply({ rows: [1], other: [], hits: 3 }), named)).toEqual({ items: [1], path: ['rows'], total: 3 })
})

test('404 is an empty list, another refusal and two arrays are none', () => {
  expect(listReply(reply({ code: 1 }, {}, 404), rules)?.items).toEqual([])
  expect(listReply(reply([], {}, 400), rules)).toBeUndefined()
  expect(listReply(reply({ one: [], two: [] }), rules)).toBeUndefined()
})
