import { describe, expect, test } from 'vitest'
import { databases } from '../testing/databases.ts'
import { signIn } from '../testing/signIn.ts'
import { testGateway } from '../testing/testGateway.ts'
import { sandboxGateway } from './sandboxGateway.fixture.ts'
import { demoClientId, dump, inDatabase, makeKey, setStatus } from './sandboxRows.fixture.ts'

const keys = '/api/SandboxApiKeys'

describe.each(databases())('on $name', ({ url }) => {
  test('a key is shown once, and neither it nor its description is stored', async () => {
    const databaseUrl = await url()
    const { user, key, keyId, get } = await sandboxGateway(databaseUrl)
    const raw = key.authorization.slice('Bearer '.length)
    expect(raw).toMatch(/^tp_test_[\w-]{43}$/)
    const listed = { id: keyId, keyPrefix: raw.slice(0, 12), isRevoked: false, lastUsedAt: null, revokedAt: null }
    const { body } = await user.get(keys)
    expect(body).toMatchObject([listed])
    expect((await get('/api/Banks', key)).status).toBe(200)
    expect((await user.get(keys)).body).toMatchObject([{ id: keyId, lastUsedAt: expect.any(String) }])
    for (const table of ['sandbox_keys', 'idempotency_keys', 'clients', 'api_calls', 'jobs']) {
      const rows = await dump(databaseUrl, table)
      expect(rows).not.toContain(raw)
      expect(rows).not.toContain('secret note')
    }
    expect(JSON.stringify(body)).not.toContain(raw)
  })

  test('of fifteen keys that are asked for at the same time ten are made, and a revoked one makes room', async () => {
    const gateway = await testGateway({ databaseUrl: await url() })
    const user = await signIn(gateway, { roles: ['CompanyAdmin'] })
    const answers = await Promise.all(Array.from({ length: 15 }, () => user.post(keys, {})))
    const made = answers.filter(({ status }) => status === 201)
    expect(made).toHaveLength(10)
    const refused = answers.filter(({ status }) => status === 409)
    expect(refused.map(({ body }) => body.code)).toEqual(Array.from({ length: 5 }, () => 'too_many_sandbox_keys'))
    const [first] = JSON.parse(JSON.stringify((await user.get(keys)).body))
    expect((await user.delete(`${keys}/${first.id}`)).status).toBe(204)
    expect((await user.post(keys, {})).status).toBe(201)
    expect((await user.get(keys)).body).toHaveLength(11)
  })

  test('users of one client who make their first keys at the same time share one sandbox, funded once', async () => {
    const databaseUrl = await url()
    const gateway = await testGateway({ databaseUrl })
    const clientId = await demoClientId(databaseUrl)
    const users = await Promise.all(
      ['a@example.com', 'b@example.com'].map((userName) =>
        signIn(gateway, { roles: ['ClientAdmin'], clientId, userName }),
      ),
    )
    await Promise.all(users.map(makeKey))
    expect((await gateway.books()).sandbox.floats).toEqual({ 'Demo client (sandbox)': 100_000_000 })
  })

  test('a repeated request makes no second key and does not show the first one again', async () => {
    const databaseUrl = await url()
    const gateway = await testGateway({ databaseUrl })
    const user = await signIn(gateway, { roles: ['CompanyAdmin'] })
    const once = { 'idempotency-key': 'laptop' }
    const answers = await Promise.all([user.post(keys, {}, once), user.post(keys, {}, once)])
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 409])
    expect(await user.post(keys, {}, once)).toMatchObject({ status: 409, body: { code: 'key_shown_once' } })
    expect((await user.post(keys, { description: 'other' }, once)).body.code).toBe('idempotency_key_reused')
    expect((await user.get(keys)).body).toHaveLength(1)
    expect(await dump(databaseUrl, 'idempotency_keys')).not.toContain('tp_test_')
  })

  test('a revoked key is refused from the next request on, revoking is repeatable, and no other user can do it', async () => {
    const gateway = await sandboxGateway(await url())
    const { user, keyId, key, clock, get } = gateway
    const other = await signIn(gateway, {
      roles: ['ClientAdmin'],
      clientId: gateway.clientId,
      userName: 'b@example.com',
    })
    expect(await other.delete(`${keys}/${keyId}`)).toMatchObject({ status: 404, body: { code: 'sandbox_key_unknown' } })
    expect((await user.delete(`${keys}/00000000-0000-4000-8000-000000000000`)).status).toBe(404)
    expect((await get('/api/Banks', key)).status).toBe(200)
    expect((await user.delete(`${keys}/${keyId.toUpperCase()}`)).status).toBe(204)
    const [revoked] = JSON.parse(JSON.stringify((await user.get(keys)).body))
    expect((await get('/api/Banks', key)).status).toBe(401)
    await clock.advance(60_000)
    expect((await user.delete(`${keys}/${keyId}`)).status).toBe(204)
    expect((await user.get(keys)).body).toEqual([revoked])
    expect((await other.get(keys)).body).toEqual([])
  })

  test('a key works while its client waits for approval, and not for one that was deactivated or rejected', async () => {
    const databaseUrl = await url()
    const { clientId, user, key, get, post } = await sandboxGateway(databaseUrl)
    const pay = () => post('/api/Payment/bulk-mobile', { payments: [{ phoneNumber: '076123100', amount: 1 }] }, key)
    await setStatus(databaseUrl, clientId, 'Pending')
    expect((await pay()).status).toBe(200)
    expect((await user.post(keys, {})).status).toBe(201)
    for (const status of ['Deactivated', 'Rejected'] as const) {
      await setStatus(databaseUrl, clientId, status)
      expect(await pay()).toMatchObject({ status: 403, body: { code: 'client_not_active' } })
      expect((await get('/api/Banks', key)).status).toBe(403)
      expect((await user.post(keys, {})).status).toBe(403)
    }
  })

  test('the key of a user who was deleted is no key', async () => {
    const databaseUrl = await url()
    const { user, key, get } = await sandboxGateway(databaseUrl)
    await inDatabase(databaseUrl, (kysely) =>
      kysely.updateTable('portal_users').set({ deleted_at: 1 }).where('id', '=', user.id).execute(),
    )
    expect((await get('/api/Banks', key)).status).toBe(401)
  })

  test('a sandbox key opens nothing of the portal, and an API key or nobody reaches no sandbox keys', async () => {
    const { key, get, post } = await sandboxGateway(await url())
    expect((await get(keys, key)).status).toBe(401)
    expect((await post(keys, {}, key)).status).toBe(401)
    expect((await get(keys)).status).toBe(401)
    expect((await get('/api/Metrics', key)).status).toBe(401)
  })

  test('a gateway without a sandbox says so to a sandbox key', async () => {
    const gateway = await testGateway({ databaseUrl: await url() })
    const { authorization } = await makeKey(await signIn(gateway, { roles: ['CompanyAdmin'] }))
    const refused = await gateway.get('/api/Banks', { authorization })
    expect(refused).toMatchObject({ status: 403, body: { code: 'sandbox_not_connected' } })
  })
})
