import { describe, expect, test } from 'vitest'
import { databases } from '../testing/databases.ts'
import { testGateway } from '../testing/testGateway.ts'

describe.each(databases())('on $name', ({ url }) => {
  test('paths and ids are found in any letter case', async () => {
    const gateway = await testGateway({ databaseUrl: await url() })
    expect((await gateway.get('/api/banks')).status).toBe(200)
    expect((await gateway.get('/API/BANKS/003')).status).toBe(200)
    const items = [{ destination: '076123100', amount: 10 }]
    const submitted = await gateway.post('/api/bulkdisbursement', { batchName: 'wages', items })
    const batch = submitted.body.batchId.toUpperCase()
    const [item = ''] = submitted.body.itemIds
    const key = { 'idempotency-key': 'process' }
    const processed = await gateway.post(`/api/BulkDisbursement/${batch}/process`, undefined, key)
    expect(processed.body).toMatchObject({ batchId: submitted.body.batchId, processedCount: 1 })
    const repeated = await gateway.post(`/api/bulkdisbursement/${submitted.body.batchId}/PROCESS`, undefined, key)
    expect(repeated.body).toEqual(processed.body)
    expect((await gateway.get(`/api/BulkDisbursement/${batch}/status`)).status).toBe(200)
    const { transactionId } = processed.body.processed[0]
    expect((await gateway.get(`/api/payment/${transactionId.toUpperCase()}`)).status).toBe(200)
    await gateway.callBack(gateway.callbackUrls.africastalking.payments, gateway.ends(transactionId, 'Failed'))
    const body = { batchId: batch, itemIds: [item.toUpperCase(), item] }
    const retried = await gateway.post(`/api/BulkDisbursement/${batch}/retry`, body, { 'idempotency-key': 'retry' })
    expect([retried.status, retried.body.retried.length]).toEqual([200, 1])
    const again = { batchId: submitted.body.batchId, itemIds: [item, item] }
    const same = await gateway.post(`/api/BulkDisbursement/${submitted.body.batchId}/retry`, again, {
      'idempotency-key': 'retry',
    })
    expect(same.body).toEqual(retried.body)
  })
})
