import { expect, test } from 'vitest'
import { testGateway } from '../testing/testGateway.ts'

const absent = '00000000-0000-4000-8000-000000000000'
const prefer = { prefer: 'code=200' }

test('Prefer chooses no reply: what is not there is not found, and what is wrong is refused', async () => {
  const gateway = await testGateway()
  for (const path of ['Payment', 'Banks']) {
    const { status, headers } = await gateway.get(`/api/${path}/${path === 'Banks' ? '999' : absent}`, prefer)
    expect([status, headers.get('preference-applied')]).toEqual([404, null])
  }
  expect((await gateway.get(`/api/BulkDisbursement/${absent}/status`, prefer)).status).toBe(404)
  for (const path of ['process', 'retry']) {
    const body = path === 'retry' ? { batchId: absent, itemIds: [absent] } : undefined
    expect((await gateway.post(`/api/BulkDisbursement/${absent}/${path}`, body, prefer)).status).toBe(404)
  }
  for (const path of ['BulkDisbursement', 'Payment/bulk-mobile', 'Sms/send'])
    expect((await gateway.post(`/api/${path}`, {}, prefer)).status, path).toBe(400)
  expect([gateway.sent.b2c, gateway.sent.creations]).toEqual([[], []])
})
