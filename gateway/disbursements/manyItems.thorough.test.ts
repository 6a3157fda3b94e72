import { describe, expect, test } from 'vitest'
import { databases } from '../testing/databases.ts'
import { testGateway } from '../testing/testGateway.ts'

/** Distinct numbers abroad and in Sierra Leone. */
function items(count: number): { destination: string; amount: number }[] {
  const number = (index: number): string => String(index).padStart(6, '0')
  return Array.from({ length: count }, (_, index) => ({
    destination: index % 100 === 0 ? `+254711${number(index)}` : `+23276${number(index)}`,
    amount: 1.25,
  }))
}

// The longest tests are left out where RAILYARD_LONGEST is no.
const most = process.env['RAILYARD_LONGEST'] === 'no' ? 1 : undefined

describe.each(databases().slice(0, most))('on $name', ({ url }) => {
  test('a batch of 10,000 items is stored, handed over once, and shown by its pages', async () => {
    const gateway = await testGateway({ databaseUrl: await url() })
    const batch = { batchName: 'wages', items: items(10_000) }
    const headers = { 'idempotency-key': 'wages' }
    const submitted = await gateway.post('/api/BulkDisbursement', batch, headers)
    expect(submitted.status).toBe(201)
    expect((await gateway.post('/api/BulkDisbursement', batch, headers)).body).toEqual(submitted.body)
    const { batchId, itemIds } = submitted.body
    const processed = await gateway.post(`/api/BulkDisbursement/${batchId}/process`)
    expect(processed.body.processedCount).toBe(10_000)
    const paid = gateway.sent.b2c.flatMap(({ json }) => json.recipients.map(({ phoneNumber }) => phoneNumber))
    expect([paid.length, new Set(paid).size, gateway.sent.creations.length]).toEqual([9_900, 9_900, 100])

    expect((await gateway.batch(batchId)).items.map(({ itemId }) => itemId)).toEqual(itemIds)
    const page = async (query: string) => (await gateway.get(`/api/BulkDisbursement/${batchId}/status?${query}`)).body
    const third = await page('page=3&perPage=4000')
    expect(third.items.map(({ itemId }) => itemId)).toEqual(itemIds.slice(8_000))
    expect(third).toMatchObject({
      counts: { pending: 0, processed: 10_000, failed: 0 },
      paging: { page: 3, perPage: 4_000, totalItems: 10_000, totalPages: 3 },
    })
    expect((await page('page=2')).items.map(({ itemId }) => itemId)).toEqual(itemIds.slice(1_000, 2_000))
    expect((await page('page=11')).items).toEqual([])

    const retried = await gateway.post(`/api/BulkDisbursement/${batchId}/retry`, { batchId, itemIds })
    expect(retried.body.code).toBe('nothing_failed')
  })

  test('10,001 items are too many', async () => {
    const gateway = await testGateway({ databaseUrl: await url() })
    const { status } = await gateway.post('/api/BulkDisbursement', { batchName: 'wages', items: items(10_001) })
    expect(status).toBe(400)
  })
})
