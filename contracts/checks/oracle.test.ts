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
