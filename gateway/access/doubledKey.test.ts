import { once } from 'node:events'
import { request } from 'node:http'
import { expect, test } from 'vitest'
import { testGateway } from '../testing/testGateway.ts'

test('two headers with an idempotency key are refused, and nothing is paid', async () => {
  const gateway = await testGateway()
  const headers = {
    ...{ authorization: `Bearer ${gateway.apiKey}`, 'content-type': 'application/json' },
    'idempotency-key': ['k', 'k'],
  }
  const sending = request(new URL('/api/Payment/bulk-mobile', gateway.url), { method: 'POST', headers })
  sending.end(JSON.stringify({ payments: [{ phoneNumber: '+23276123100', amount: 1 }] }))
  const [response] = await once(sending, 'response')
  expect(response.statusCode).toBe(400)
  expect(gateway.sent.b2c).toEqual([])
})
