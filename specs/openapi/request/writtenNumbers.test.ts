import { expect, test } from 'vitest'
import { loadDocument } from '../document/loadDocument.ts'
import type { Diagnostic } from '../document/problem.ts'
import { createEdge } from '../server/createEdge.ts'

const amount = { type: 'number', multipleOf: 0.01 }
const schema = {
  type: 'object',
  properties: { amount, list: { type: 'array', items: amount }, any: { type: 'number' }, note: { type: 'string' } },
}
const post = { operationId: 'pay', requestBody: { content: { 'application/json': { schema } } }, responses: {} }
const operation = createEdge(loadDocument({ info: {}, paths: { '/pay': { post } } })).operations.get('pay')

/** The paths of the numbers that a body is refused for. */
function refused(text: string): string[] {
  const request = {
    method: 'POST',
    target: '/pay',
    headers: { 'content-type': 'application/json' },
    body: Buffer.from(text),
  }
  const decoded = operation?.decode(request, {})
  if (decoded === undefined || decoded instanceof Promise || decoded.problem !== undefined)
    throw new Error('not decoded')
  const found: Diagnostic[] = []
  operation?.accepts(decoded.request, found)
  return found.map(({ code, path }) => `${code} ${path.join('.')}`)
}

test.each([
  '0.019999999999999999',
  '1.0000000000000001',
  '99.989999999999999999999',
  '1000000000.00000000000001',
  '12345678901234567890.001',
  '1.0000000000000001e0',
  '1e-30',
])('%s has more than two decimals wherever it stands, although it may be read as a number with two', (number) => {
  expect(refused(`{"amount":${number}}`)).toEqual(['multipleOf body.amount'])
  expect(refused(`{"list":[0.02, ${number}, 0.0200000000000000000000]}`)).toEqual(['multipleOf body.list.1'])
})

test.each(['0.02', '0.0200000000000000000000', '1e2', '99.99', '100000000000000000000', '1.2300000000000000000e1'])(
  '%s has two decimals at most',
  (number) => {
    expect(refused(`{"amount":${number},"list":[${number}]}`)).toEqual([])
  },
)

test('a number without a step, and digits within a text, may be written as they like', () => {
  expect(refused('{"any":0.019999999999999999,"amount":0.02,"note":"0.019999999999999999"}')).toEqual([])
})

test('of a member that stands twice the last one counts', () => {
  expect(refused('{"amount":0.019999999999999999,"amount":0.02}')).toEqual([])
  expect(refused('{"amount":0.02,"amount":0.019999999999999999}')).toEqual(['multipleOf body.amount'])
})

test('a number of a million digits is refused in less than a second', () => {
  const before = process.cpuUsage()
  expect(refused(`{"amount":1.${'0'.repeat(1_000_000)}1}`)).toEqual(['multipleOf body.amount'])
  const { user, system } = process.cpuUsage(before)
  expect((user + system) / 1_000).toBeLessThan(1_000)
})
