import { describe, expect, onTestFinished, test } from 'vitest'
import { uuid } from '../runtime/ids.ts'
import { secureRandom } from '../runtime/random.ts'
import { sandboxGateway } from '../sandbox/sandboxGateway.fixture.ts'
import { inDatabase, makeKey } from '../sandbox/sandboxRows.fixture.ts'
import { databases, openDatabase } from '../testing/databases.ts'
import { signIn } from '../testing/signIn.ts'
import { testGateway } from '../testing/testGateway.ts'
import { callMetrics } from './callMetrics.ts'
import { removeOld } from './pruneCalls.ts'

const day = 86_400_000

/** Live calls as rows; each of the given durations once. */
function calls(durations: readonly number[], about: object = {}) {
  return durations.map((duration_ms) => ({
    ...{ at: 5 * day, client_id: null, api_user_id: null, user_id: null, is_sandbox: 0, address: '127.0.0.1' },
    ...{ method: 'GET', route: '/api/Banks', status: 200, duration_ms, ...about },
  }))
}

describe.each(databases())('on $name', ({ url }) => {
  test('the metrics are those of the live calls in the log', async () => {
    const { kysely, close } = await openDatabase(await url())
    onTestFinished(close)
    const rows = [
      ...calls(Array.from({ length: 19 }, (_, index) => 20 - index)),
      ...calls([1_000], { method: 'POST', route: '/api/Sms/send', status: 502 }),
      ...calls([7], { at: 4 * day, status: 404 }),
      ...calls([9, 9, 9], { is_sandbox: 1 }),
    ]
    await kysely.insertInto('api_calls').values(rows).execute()
    expect(await callMetrics(kysely, 5 * day + 1)).toEqual({
      ...{ totalRequests: 21, successCount: 19, clientErrorCount: 1, serverErrorCount: 1 },
      ...{ averageLatencyMs: 57.9, p95LatencyMs: 20, requestsLast24h: 20 },
      topEndpoints: [
        { method: 'GET', route: '/api/Banks', count: 20, averageLatencyMs: 10.8 },
        { method: 'POST', route: '/api/Sms/send', count: 1, averageLatencyMs: 1_000 },
      ],
    })
    await kysely.deleteFrom('api_calls').execute()
    const none = { totalRequests: 0, averageLatencyMs: 0, p95LatencyMs: 0, topEndpoints: [] }
    expect(await callMetrics(kysely, 5 * day)).toMatchObject(none)
  })

  test('staff sees the metrics: clients, API users and transactions without those of sandboxes', async () => {
    const gateway = await sandboxGateway(await url())
    const staff = await signIn(gateway, { roles: ['CompanyAdmin'] })
    const payments = { payments: [{ phoneNumber: '076123100', amount: 12.5 }] }
    await gateway.post('/api/Payment/bulk-mobile', payments)
    await gateway.post('/api/Payment/bulk-mobile', payments, gateway.key)
    await gateway.idle()
    const [row] = (await gateway.books()).payouts
    await gateway.callBack(gateway.callbackUrls.africastalking.payments, gateway.ends(row?.id ?? '', 'Success'))
    const { status, body } = await staff.get('/api/Metrics')
    expect(status).toBe(200)
    expect(body).toMatchObject({
      ...{ totalRequests: 2, successCount: 2, activeClients: 1, activeApiUsers: 1 },
      transactions: { total: 1, pending: 0, completed: 1, failed: 0, totalAmount: 12.5 },
    })
    expect((await gateway.user.get('/api/Metrics')).status).toBe(403)
    expect((await gateway.get('/api/Metrics')).status).toBe(401)
    const admin = await signIn(gateway, { roles: ['SuperAdmin'] })
    expect((await admin.get('/api/Metrics')).status).toBe(200)
  })

  test('the reports have each API user of the client, also those without calls, and nobody else', async () => {
    const databaseUrl = await url()
    const gateway = await sandboxGateway(databaseUrl)
    const { clientId, user, key, clock } = gateway
    const idle = uuid(secureRandom)
    const other = await gateway.addClient({ name: 'Other', allowsAirtime: false, float: 0 })
    await inDatabase(databaseUrl, (kysely) =>
      kysely
        .insertInto('api_users')
        .columns(['id', 'client_id', 'developer_name', 'role', 'is_active', 'created_at'])
        .expression((from) =>
          from
            .selectFrom('api_users')
            .where('client_id', '=', clientId)
            .select((row) => [row.val(idle).as('id'), 'client_id', row.val('Ada').as('developer_name'), 'role'])
            .select(['is_active', 'created_at']),
        )
        .execute(),
    )
    await gateway.get('/api/Banks')
    await clock.advance(2_000)
    await gateway.get('/api/Banks/999?x=secret')
    await gateway.get('/api/Banks', key)
    await gateway.get('/api/Banks', { authorization: `Bearer ${other}` })
    const reports = `/api/Reports/clients/${clientId.toUpperCase()}`
    const counts = await user.get(`${reports}/api-calls`)
    expect(counts.body).toEqual([
      { apiUserId: idle, developerName: 'Ada', callCount: 0 },
      { apiUserId: expect.any(String), developerName: 'Demo client', callCount: 2 },
    ])
    const logs = (await user.get(`${reports}/audit-logs`)).body
    expect(logs).toMatchObject([
      { apiUserId: idle, entries: [] },
      {
        entries: [
          { method: 'GET', endpoint: '/api/Banks/{code}', statusCode: 404, durationMs: 0 },
          { endpoint: '/api/Banks', statusCode: 200 },
        ],
      },
    ])
    expect(JSON.stringify(logs)).not.toContain('secret')
  })

  test('users of a client see their own only, and staff all clients but no sandbox', async () => {
    const databaseUrl = await url()
    const gateway = await sandboxGateway(databaseUrl)
    const staff = await signIn(gateway, { roles: ['CompanyAdmin'] })
    await makeKey(staff)
    await gateway.addClient({ name: 'Other', allowsAirtime: false, float: 0 })
    const clients = await inDatabase(databaseUrl, (kysely) =>
      kysely.selectFrom('clients').select(['id', 'name']).execute(),
    )
    const idOf = (name: string): string => clients.find((client) => client.name === name)?.id ?? ''
    const unknown = '00000000-0000-4000-8000-000000000000'
    for (const report of ['api-calls', 'audit-logs']) {
      const status = async (user: typeof staff, id: string) =>
        (await user.get(`/api/Reports/clients/${id}/${report}`)).status
      const ids = [gateway.clientId, idOf('Other'), idOf('Demo client (sandbox)'), unknown, 'x']
      const of = async (user: typeof staff) => Promise.all(ids.map((id) => status(user, id)))
      expect(await of(gateway.user)).toEqual([200, 403, 403, 403, 400])
      expect(await of(staff)).toEqual([200, 200, 404, 404, 400])
      expect((await gateway.get(`/api/Reports/clients/${gateway.clientId}/${report}`)).status).toBe(401)
    }
  })

  test('an audit log lists the thousand latest calls of an API user', async () => {
    const databaseUrl = await url()
    const gateway = await testGateway({ databaseUrl })
    const staff = await signIn(gateway, { roles: ['CompanyAdmin'] })
    const { id, client_id } = await inDatabase(databaseUrl, async (kysely) => {
      const user = await kysely.selectFrom('api_users').select(['id', 'client_id']).executeTakeFirstOrThrow()
      const rows = Array.from({ length: 1_005 }, (_, at) => calls([at], { at, api_user_id: user.id })).flat()
      for (let start = 0; start < rows.length; start += 100)
        await kysely
          .insertInto('api_calls')
          .values(rows.slice(start, start + 100))
          .execute()
      return user
    })
    const logs: readonly { readonly apiUserId: string; readonly entries: readonly { durationMs: number }[] }[] =
      JSON.parse(JSON.stringify((await staff.get(`/api/Reports/clients/${client_id}/audit-logs`)).body))
    expect(logs.map((log) => log.apiUserId)).toEqual([id])
    expect(logs[0]?.entries.length).toBe(1_000)
    expect(logs[0]?.entries.map(({ durationMs }) => durationMs).slice(0, 2)).toEqual([1_004, 1_003])
  })

  test('calls are kept for 90 days, and then removed in parts, of which each may be the last', async () => {
    const databaseUrl = await url()
    const gateway = await testGateway({ databaseUrl })
    const { kysely, close } = await openDatabase(databaseUrl)
    onTestFinished(close)
    const now = gateway.clock.now()
    const [old, kept] = [now - 90 * day, now - 90 * day + 1]
    for (let stored = 0; stored < 12; stored += 1)
      await kysely
        .insertInto('api_calls')
        .values(
          calls(
            Array.from({ length: 100 }, () => 1),
            { at: old },
          ),
        )
        .execute()
    await kysely
      .insertInto('api_calls')
      .values(calls([1, 1], { at: kept }))
      .execute()
    const count = async () => (await kysely.selectFrom('api_calls').select('number').execute()).length
    let parts = 0
    await removeOld(kysely, now, () => parts++ === 0)
    expect(await count()).toBe(202)
    await removeOld(kysely, now, () => true)
    expect(await count()).toBe(2)
  })
})
