import { describe, expect, test } from 'vitest'
import { databases, openDatabase } from '../testing/databases.ts'
import { testGateway } from '../testing/testGateway.ts'
import { idempotency } from './data/idempotency.generated.ts'

const path = '/api/BulkDisbursement'
const batch = { batchName: 'wages', items: [{ destination: '076123100', amount: 10 }] }

describe.each(databases())('on $name', ({ url }) => {
  test('keys are kept for the stated time, and then removed when new ones come', async () => {
    const databaseUrl = await url()
    const gateway = await testGateway({ databaseUrl })
    const { kysely, close } = await openDatabase(databaseUrl)
    const kept = async () => (await kysely.selectFrom('idempotency_keys').select('id').execute()).length
    const submit = (key: string) => gateway.post(path, batch, { 'idempotency-key': key })
    const first = await submit('one')
    for (const key of ['two', 'three']) await submit(key)
    await gateway.clock.advance(1_000 * idempotency.keptFor - 1)
    await submit('four')
    expect(await kept()).toBe(4)
    expect((await submit('one')).body).toEqual(first.body)
    await gateway.clock.advance(1)
    await Promise.all([submit('five'), submit('six')])
    expect(await kept()).toBe(3)
    expect((await submit('one')).body.batchId).not.toBe(first.body.batchId)
    await close()
  })
})
