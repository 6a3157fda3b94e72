import { describe, expect, test } from 'vitest'
import { databases } from '../testing/databases.ts'
import { testGateway } from '../testing/testGateway.ts'

const numbers = Array.from({ length: 12 }, (_, index) => `0761231${String(index).padStart(2, '0')}`)

describe.each(databases())('on $name', ({ url }) => {
  test('reports about some items and a retry that names all come at the same time, and each is taken', async () => {
    const gateway = await testGateway({ databaseUrl: await url() })
    const { batchId, itemIds } = await gateway.payBatch(numbers.map((number) => [number, 100]))
    const ids = (await gateway.batch(batchId)).items.map(({ transactionId }) => transactionId)
    const reportFailed = (id: string) =>
      gateway.callBack(gateway.callbackUrls.africastalking.payments, gateway.notification(id, 'Failed'))
    const [first = '', ...others] = ids
    await reportFailed(first)
    const [retried, ...reported] = await Promise.all([
      gateway.post(`/api/BulkDisbursement/${batchId}/retry`, { batchId, itemIds }),
      ...others.map(reportFailed),
    ])
    expect(retried.status).toBe(200)
    expect(reported).toEqual(others.map(() => 200))
    const again = retried.body.retried.length
    expect((await gateway.batch(batchId)).counts).toEqual({
      pending: 0,
      processed: again,
      failed: numbers.length - again,
    })
  })
})
