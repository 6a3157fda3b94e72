import { describe, expect, test } from 'vitest'
import { secureRandom } from '../runtime/random.ts'
import { databases, openDatabase } from '../testing/databases.ts'
import { testGateway } from '../testing/testGateway.ts'
import { createClient } from './clients.ts'

const unknownBatch = '/api/BulkDisbursement/5b0f2f0e-8d6f-4c0c-9a4b-3a1f5f6c7d11/status'

test.each([
  ['no header', ''],
  ['another scheme', 'Basic dGVzdDp0ZXN0'],
  ['a key of another kind', 'Bearer tp_test_0123456789'],
  ['an unknown key', 'Bearer tp_live_0123456789'],
])('%s is not let in', async (_, authorization) => {
  const gateway = await testGateway()
  const { status, headers, body } = await gateway.get(unknownBatch, { authorization })
  expect([status, body.code]).toEqual([401, 'unauthenticated'])
  expect(headers.get('www-authenticate')).toBe('Bearer')
  expect(headers.get('content-type')).toContain('application/problem+json')
})

test('what the edge refuses is a problem of the same form', async () => {
  const gateway = await testGateway()
  const codes = [
    (await gateway.get('/api/Nothing')).body.code,
    (await gateway.post(unknownBatch)).body.code,
    (await gateway.post('/api/Sms/send', {}, { 'content-type': 'text/plain' })).body.code,
    (await gateway.post('/api/Sms/send', { phoneNumber: '076123100', message: 'x'.repeat(2_200_000) })).body.code,
  ]
  expect(codes).toEqual(['path_unknown', 'method_not_allowed', 'unsupported_media_type', 'payload_too_large'])
})

test('liveness needs no key', async () => {
  const gateway = await testGateway()
  expect((await gateway.get('/health', { authorization: '' })).body).toEqual({ status: 'ok' })
})

test('an API user who sends too fast waits until the window ends', async () => {
  const gateway = await testGateway()
  const send = () => gateway.post('/api/Sms/send', {})
  const statuses = new Set<number>()
  for (let sent = 0; sent < 1_000; sent += 50)
    for (const { status } of await Promise.all(Array.from({ length: 50 }, send))) statuses.add(status)
  expect(statuses).toEqual(new Set([400]))
  const late = await send()
  expect([late.status, late.headers.get('retry-after')]).toEqual([429, '60'])
  await gateway.clock.advance(60_000)
  expect((await send()).status).toBe(400)
})

describe.each(databases())('on $name', ({ url }) => {
  test('clients never see what belongs to another, and a client without airtime cannot pay abroad', async () => {
    const databaseUrl = await url()
    const gateway = await testGateway({ databaseUrl })
    const { kysely, close } = await openDatabase(databaseUrl)
    const otherKey = await kysely
      .transaction()
      .execute((transaction) =>
        createClient(
          { transaction, random: secureRandom, now: 0 },
          { name: 'Other', allowsAirtime: false, float: 100 },
        ),
      )
    const headers = { authorization: `Bearer ${otherKey}` }
    const { batchId, itemIds, processed } = await gateway.payBatch([['076123100', 10]])
    const path = `/api/BulkDisbursement/${batchId}`
    const answers = [
      await gateway.get(`${path}/status`, headers),
      await gateway.post(`${path}/process`, undefined, headers),
      await gateway.post(`${path}/retry`, { batchId, itemIds }, headers),
      await gateway.get(`/api/Payment/${processed.body.processed[0].transactionId}`, headers),
    ]
    expect(answers.map(({ status }) => status)).toEqual([404, 404, 404, 404])
    const items = [{ destination: '+254711000100', amount: 10 }]
    const abroad = await gateway.post('/api/BulkDisbursement', { batchName: 'abroad', items }, headers)
    expect([abroad.status, abroad.body.code]).toEqual([422, 'unsupported_destination'])
    await close()
  })

  test('a key that is revoked is not let in; a client that is not active, and a role that may not, are told so', async () => {
    const databaseUrl = await url()
    const gateway = await testGateway({ databaseUrl })
    const { kysely, close } = await openDatabase(databaseUrl)
    const code = async () => (await gateway.get(unknownBatch)).body.code
    await kysely.updateTable('api_users').set({ role: 'Visitor' }).execute()
    expect(await code()).toBe('permission_missing')
    await kysely.updateTable('clients').set({ status: 'Deactivated' }).execute()
    expect(await code()).toBe('client_not_active')
    await kysely.updateTable('api_keys').set({ revoked_at: 1 }).execute()
    expect(await code()).toBe('unauthenticated')
    await close()
  })

  test('no key is stored in the clear', async () => {
    const databaseUrl = await url()
    const gateway = await testGateway({ databaseUrl })
    const { kysely, close } = await openDatabase(databaseUrl)
    const [row] = await kysely.selectFrom('api_keys').selectAll().execute()
    expect(gateway.apiKey?.startsWith(row?.prefix ?? '?')).toBe(true)
    expect(JSON.stringify(row)).not.toContain(gateway.apiKey)
    expect(row?.hash).toMatch(/^[0-9a-f]{64}$/)
    await close()
  })
})
