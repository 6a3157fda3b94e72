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

async function found(anomaly: Anomaly, attempts: readonly Attempt[], members = {}): Promise<string[]> {
  const contract = readContract('calls', document)
  const [callback] = contract.operations[0]?.callbacks ?? []
  if (callback === undefined) throw new Error('the document has no callback')
  const oracle = await createOracle(contract)
  return checkAttempts(callback, anomaly, attempts, oracle, members).map(({ message }) => message)
}

const good = '{"id":1}'

test('one that comes once and is taken is good', async () => {
  expect(await found('sent', [attempt(good)])).toEqual([])
})

test('one that never comes is found', async () => {
  expect(await found('sent', [])).toEqual(['never came'])
})

test('one that comes again though it was taken is found', async () => {
  expect(await found('sent', [attempt(good), attempt(good)])).toEqual(['came again after it was acknowledged'])
})

test('one that does not come again though it was not taken is found', async () => {
  expect(await found('5xx', [attempt(good, '5xx')])).toEqual(['did not come again after a 503'])
  expect(await found('5xx', [attempt(good, '5xx'), attempt(good)])).toEqual([])
})

test('a changed field and another media type are found', async () => {
  expect(await found('sent', [attempt('{"id":"1"}')])).toEqual([expect.stringContaining('must be integer')])
  expect(await found('sent', [attempt(good, 'sent', { 'content-type': 'text/plain' })])).toEqual([
    expect.stringContaining('documented are: application/json'),
  ])
})

test('a redirect that was followed is found', async () => {
  const followed = { ...attempt(good), target: '/case/elsewhere' }
  expect(await found('3xx', [attempt(good, '3xx'), followed])).toContain('followed a redirect')
})

test('one thing that is told of twice in different words is found; two things are not', async () => {
  const told = [attempt('{"id":1,"reference":"a"}'), attempt('{"id":1,"reference":"b"}')]
  expect(await found('sent', told)).toEqual(['told of the same thing twice, in different words: /id are alike'])
  expect(await found('sent', [attempt(good), attempt('{"id":2}')])).toEqual([])
})

test('members that are not what they must be are found, in JSON and in forms', async () => {
  expect(await found('sent', [attempt(good)], { '/id': 2 })).toEqual(['is 1, must be 2'])
  const form = attempt('id=1', 'sent', { 'content-type': 'application/x-www-form-urlencoded' })
  expect(await found('sent', [form], { '/id': '2' })).toContain('is "1", must be "2"')
})
