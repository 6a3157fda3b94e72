import { expect, test } from 'vitest'
import { createOracle } from '../checks/oracle.ts'
import { readContract } from '../document/readContract.ts'
import type { Anomaly } from '../model/case.ts'
import { checkAttempts } from './checkAttempts.ts'
import type { Attempt } from './receiver.ts'

const schema = {
  type: 'object',
  additionalProperties: false,
  required: ['id'],
  properties: { id: { type: 'integer' }, reference: { type: 'string' } },
}
const content = { 'application/json': { schema } }
const document = {
  openapi: '3.1.0',
  info: { title: 'Calls', version: '1' },
  paths: {
    '/order': {
      post: {
        operationId: 'order',
        responses: { 201: { description: 'Ordered.' } },
        callbacks: {
          ready: {
            '{$request.body#/url}': {
              post: {
                'x-once': '/id',
                requestBody: { required: true, content },
                responses: { '2XX': { description: 'Taken.' } },
              },
            },
          },
        },
      },
    },
  },
}

const attempt = (body: string, anomaly: Anomaly = 'sent', headers = {}): Attempt => ({
  ...{ method: 'POST', target: '/case', body, anomaly },
  headers: { 'content-type': 'application/json', 'content-length': String(body.length), ...headers },
})

async function found(
  anomaly: Anomaly,
  attempts: readonly Attempt[],
  members = {},
  isSentOnce = false,
): Promise<string[]> {
  const contract = readContract('calls', document)
  const [callback] = contract.operations[0]?.callbacks ?? []
  if (callback === undefined) throw new Error('the document has no callback')
  const oracle = await createOracle(contract)
  return checkAttempts({ ...callback, isSentOnce }, { anomaly }, attempts, oracle, { members, pointer: '#' }).map(
    ({ message }) => message,
  )
}

const good = '{"id":1}'

test('one attempt that is acknowledged is correct', async () => {
  expect(await found('sent', [attempt(good)])).toEqual([])
})

test('a callback that never comes is reported', async () => {
  expect(await found('sent', [])).toEqual(['never came'])
})

test('a retry after an acknowledgement is reported', async () => {
  expect(await found('sent', [attempt(good), attempt(good)])).toEqual(['came again after it was acknowledged'])
})

test('a missing retry after a failed attempt is reported', async () => {
  expect(await found('5xx', [{ ...attempt(good, '5xx'), status: 503 }])).toEqual([
    'did not come again after an answer with 503',
  ])
  expect(await found('5xx', [attempt(good, '5xx'), attempt(good)])).toEqual([])
})

test('a callback that is sent once does not come again after a failed attempt', async () => {
  expect(await found('5xx', [attempt(good, '5xx')], {}, true)).toEqual([])
  expect(await found('5xx', [attempt(good, '5xx'), attempt(good)], {}, true)).toEqual([
    'came again, though it is sent once',
  ])
})

test('fields in another order than those of an example with the same fields are reported, where the document wants it', async () => {
  const [contract] = [readContract('calls', document)]
  const [callback] = contract.operations[0]?.callbacks ?? []
  if (callback === undefined) throw new Error('the document has no callback')
  const oracle = await createOracle(contract)
  const example = { id: 1, name: 'a' }
  const media = callback.media.map((one) => ({ ...one, examples: new Map([['one', example]]) }))
  const outOfOrder = (body: string, isOrdered = true): number =>
    checkAttempts(
      { ...callback, media, isOrdered },
      { anomaly: 'sent' },
      [attempt(body, 'sent', { 'content-type': 'application/x-www-form-urlencoded' })],
      oracle,
    ).filter(({ message }) => message.includes('another order')).length
  expect(['id=1&name=a', 'name=a&id=1', 'name=a', 'name=a&id=1&more=1'].map((body) => outOfOrder(body))).toEqual([
    0, 1, 0, 0,
  ])
  expect(outOfOrder('name=a&id=1', false)).toBe(0)
})

test('later posts, and the last one, have members of their own', async () => {
  const posts = [attempt('{"id":1}'), attempt('{"id":2}')]
  const contract = readContract('calls', document)
  const [callback] = contract.operations[0]?.callbacks ?? []
  if (callback === undefined) throw new Error('the document has no callback')
  const oracle = await createOracle(contract)
  const missing = (last: number): number =>
    checkAttempts(callback, { anomaly: 'sent' }, posts, oracle, {
      members: { '/id': 1 },
      last: { '/id': last },
      pointer: '#',
    }).length
  expect([missing(2), missing(1)]).toEqual([0, 1])
  const missingLater = (...following: readonly { '/id': number }[]): number =>
    checkAttempts(callback, { anomaly: 'sent' }, posts, oracle, { members: {}, following, pointer: '#' }).length
  expect([missingLater({ '/id': 2 }), missingLater({ '/id': 1 }), missingLater({ '/id': 2 }, { '/id': 3 })]).toEqual([
    0, 1, 1,
  ])
})

test('a body and a media type that are not documented are reported', async () => {
  expect(await found('sent', [attempt('{"id":"1"}')])).toEqual([expect.stringContaining('must be integer')])
  expect(await found('sent', [attempt(good, 'sent', { 'content-type': 'text/plain' })])).toEqual([
    expect.stringContaining('documented are: application/json'),
  ])
})

test('a followed redirect is reported', async () => {
  const followed = { ...attempt(good), target: '/case/elsewhere' }
  expect(await found('3xx', [attempt(good, '3xx'), followed])).toContain('followed a redirect')
})

test('two different bodies for one `x-once` identity are reported', async () => {
  const told = [attempt('{"id":1,"reference":"a"}'), attempt('{"id":1,"reference":"b"}')]
  expect(await found('sent', told)).toEqual(['told of the same thing twice, in different words: /id are alike'])
  expect(await found('sent', [attempt(good), attempt('{"id":2}')])).toEqual([])
})

test('members that differ from the expected ones are reported, in JSON and in forms', async () => {
  expect(await found('sent', [attempt(good)], { '/id': 2 })).toEqual(['is 1, must be 2'])
  const form = attempt('id=1', 'sent', { 'content-type': 'application/x-www-form-urlencoded' })
  expect(await found('sent', [form], { '/id': '2' })).toContain('is "1", must be "2"')
})
