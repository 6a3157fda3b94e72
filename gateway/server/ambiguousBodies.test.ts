import { expect, test } from 'vitest'
import { testGateway } from '../testing/testGateway.ts'

const item = { destination: '+23276123456', amount: 1 }

test.each([
  ['an amount that stands twice', `{"batchName":"a","items":[{"destination":"+23276123456","amount":1,"amount":2}]}`],
  ['half a surrogate pair', JSON.stringify({ batchName: 'a\ud800', items: [item] })],
])('a batch with %s is refused, and nothing is stored', async (_, body) => {
  const gateway = await testGateway({})
  const headers = { authorization: `Bearer ${gateway.apiKey}`, 'content-type': 'application/json' }
  const answer = await fetch(new URL('/api/BulkDisbursement', gateway.url), { method: 'POST', headers, body })
  expect([answer.status, await answer.json()]).toEqual([400, expect.objectContaining({ code: 'invalid_request' })])
  expect(gateway.sent.b2c).toEqual([])
})
