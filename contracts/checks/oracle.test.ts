import { expect, test } from 'vitest'
import { readContract } from '../document/readContract.ts'
import { createOracle } from './oracle.ts'

test('XML is checked for its media type and not against the schema of its content', async () => {
  const schema = { type: 'object', required: ['id'], properties: { id: { type: 'integer' } } }
  const responses = { 200: { description: 'Good.', content: { 'application/xml': { schema } } } }
  const contract = readContract('xml', {
    openapi: '3.1.0',
    info: { title: 'XML', version: '1' },
    paths: { '/one': { get: { operationId: 'one', responses } } },
  })
  const [operation] = contract.operations
  if (operation === undefined) throw new Error('the document has an operation')
  const { reply } = await createOracle(contract)
  const body = '<one><id>1</id></one>'
  expect(reply(operation, { status: 200, headers: { 'content-type': 'application/xml' }, body })).toEqual([])
  const asText = reply(operation, { status: 200, headers: { 'content-type': 'text/plain' }, body })
  expect(asText.map(({ check }) => check)).toContain('content-type')
})

test.each([
  [1.15, []],
  [99_999.99, []],
  [1.155, ['must be multiple of 0.01']],
])('an amount of %d is compared with its step in decimals', async (amount, messages) => {
  const schema = { type: 'object', properties: { amount: { type: 'number', multipleOf: 0.01 } } }
  const responses = { 200: { description: 'Good.', content: { 'application/json': { schema } } } }
  const contract = readContract('amounts', {
    openapi: '3.1.0',
    info: { title: 'Amounts', version: '1' },
    paths: { '/one': { get: { operationId: 'one', responses } } },
  })
  const [operation] = contract.operations
  if (operation === undefined) throw new Error('the document has an operation')
  const { reply } = await createOracle(contract)
  const headers = { 'content-type': 'application/json' }
  const found = reply(operation, { status: 200, headers, body: JSON.stringify({ amount }) })
  expect(found.map(({ message }) => message)).toEqual(messages)
})
