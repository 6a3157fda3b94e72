import { expect, test } from 'vitest'
import { readContract } from '../document/readContract.ts'
import { checkErrorShape } from './checkStatus.ts'
import { createOracle } from './oracle.ts'

const schema = { type: 'object', required: ['code'], properties: { code: { type: 'integer', enum: [404] } } }
const contract = readContract('things', {
  openapi: '3.1.0',
  info: { title: 'Things', version: '1' },
  paths: {
    '/things': {
      get: {
        operationId: 'listThings',
        responses: {
          200: { description: 'All.' },
          404: { description: 'None.', content: { 'application/json': { schema } } },
        },
      },
    },
  },
})
const oracle = await createOracle(contract)

test.each([
  ['the documented error', { code: 404 }, 0],
  ['another code in the same shape', { code: 405 }, 0],
  ['a code of another type', { code: 'none' }, 1],
  ['another shape', { error: 'none' }, 1],
])('%s', (_, body, count) => {
  const reply = { status: 405, headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) }
  expect(checkErrorShape(contract, oracle, reply)).toHaveLength(count)
})
