import { describe, expect, test } from 'vitest'
import { databases } from '../testing/databases.ts'
import { testGateway } from '../testing/testGateway.ts'

const key = { 'idempotency-key': 'k' }

describe.each(databases())('on $name', ({ url }) => {
  test('the same members in another order are the same request', async () => {
    const gateway = await testGateway({ databaseUrl: await url() })
    const pay = (payment: object) => gateway.post('/api/Payment/bulk-mobile', { payments: [payment] }, key)
    const first = await pay({ phoneNumber: '+23276123100', amount: 10 })
    expect(first.status).toBe(200)
    const again = await pay({ amount: 10, phoneNumber: '+23276123100' })
    expect([again.status, again.body]).toEqual([200, first.body])
    expect((await pay({ phoneNumber: '+23276123100', amount: 11 })).status).toBe(422)
    await gateway.idle()
    expect(gateway.sent.b2c).toHaveLength(1)
  })
})
