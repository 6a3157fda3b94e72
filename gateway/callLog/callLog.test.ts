import { describe, expect, onTestFinished, test } from 'vitest'
import { logger } from '../runtime/logger.ts'
import { giveWay } from '../runtime/wallClock.ts'
import { createWork } from '../runtime/work.ts'
import { sandboxGateway } from '../sandbox/sandboxGateway.fixture.ts'
import { dump } from '../sandbox/sandboxRows.fixture.ts'
import { databases } from '../testing/databases.ts'
import { manualClock } from '../testing/manualClock.ts'
import { type Call, createCallLog } from './callLog.ts'

const call: Call = {
  ...{ at: 1, client_id: null, api_user_id: 'user', user_id: null, is_sandbox: 0, address: '127.0.0.1' },
  ...{ method: 'GET', route: '/api/Banks', status: 200, duration_ms: 3 },
}

describe.each(databases())('on $name', ({ url, open }) => {
  test('calls by keys, sandbox keys and sessions are noted, with the path of the document and without the query', async () => {
    const databaseUrl = await url()
    const gateway = await sandboxGateway(databaseUrl)
    const { user, key, keyId } = gateway
    await gateway.get('/api/payment/RANGE?from=2026-01-01T00:00:00Z')
    await gateway.get('/api/Payment/not-a-uuid', key)
    await gateway.get('/api/Banks', { authorization: 'Bearer tp_live_wrong' })
    await user.get('/api/Metrics')
    await gateway.get('/api/Nothing')
    await gateway.close()
    const calls: Record<string, unknown>[] = JSON.parse(await dump(databaseUrl, 'api_calls'))
    const live = { client_id: gateway.clientId, is_sandbox: 0, address: expect.stringContaining('127.0.0.1') }
    expect(calls).toMatchObject([
      { ...live, api_user_id: null, user_id: user.id, method: 'POST', route: '/api/SandboxApiKeys', status: 201 },
      { ...live, api_user_id: expect.any(String), user_id: null, route: '/api/Payment/range', status: 200 },
      { ...live, is_sandbox: 1, api_user_id: null, user_id: user.id, route: '/api/Payment/{id}', status: 400 },
      { ...live, user_id: user.id, route: '/api/Metrics', status: 403 },
    ])
    expect(JSON.stringify(calls)).not.toMatch(new RegExp(`2026-01-01|not-a-uuid|${keyId}`))
  })

  test('what waits is stored a second after the first call, in one statement, and at the end', async () => {
    const databaseUrl = await url()
    const gateway = await sandboxGateway(databaseUrl)
    const stored = async () => JSON.parse(await dump(databaseUrl, 'api_calls')).length
    await gateway.get('/api/Banks')
    await gateway.clock.advance(999)
    expect(await stored()).toBe(0)
    await gateway.clock.advance(1)
    await gateway.idle()
    expect(await stored()).toBe(2)
    await gateway.get('/api/Banks')
    await gateway.close()
    expect(await stored()).toBe(3)
  })

  test('calls wait while the database does not take them, no more than stated, and those that are missing are told', async () => {
    const { kysely, close } = await open()
    onTestFinished(close)
    const lines: string[] = []
    const clock = manualClock()
    const log = createCallLog(
      { database: kysely, clock, work: createWork(clock), log: logger(clock, 'warn', (line) => lines.push(line)) },
      { storedWithin: 1_000, storedAt: 4, most: 6 },
    )
    const count = async () => (await kysely.selectFrom('api_calls').select('number').execute()).length
    await kysely.schema.alterTable('api_calls').renameTo('elsewhere').execute()
    for (let added = 0; added < 10; added += 1) log.add(call)
    await log.flush()
    expect(lines.join()).toContain('calls could not be stored')
    for (let added = 0; added < 10; added += 1) log.add(call)
    await log.flush()
    await kysely.schema.alterTable('elsewhere').renameTo('api_calls').execute()
    lines.length = 0
    await clock.advance(1_000)
    await log.flush()
    expect(await count()).toBe(6)
    expect(lines.map((line) => JSON.parse(line).calls)).toEqual([14])
    log.add(call)
    await log.close()
    expect(await count()).toBe(7)
  })

  test('a full batch is stored at once, and no call is lost between two batches', async () => {
    const { kysely, close } = await open()
    onTestFinished(close)
    const clock = manualClock()
    const log = createCallLog(
      { database: kysely, clock, work: createWork(clock), log: logger(clock, 'silent') },
      { storedWithin: 1_000, storedAt: 4, most: 1_000 },
    )
    for (let added = 0; added < 103; added += 1) {
      log.add(call)
      if (added % 7 === 0) await giveWay()
    }
    await log.close()
    expect((await kysely.selectFrom('api_calls').select('number').execute()).length).toBe(103)
  })
})
