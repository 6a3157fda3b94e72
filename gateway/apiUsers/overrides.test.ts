import { describe, expect, test } from 'vitest'
import { accessRows } from '../roles/access.fixture.ts'
import { databases } from '../testing/databases.ts'
import { manualClock } from '../testing/manualClock.ts'
import { signIn } from '../testing/signIn.ts'
import { type Answered, testGateway } from '../testing/testGateway.ts'

const unknown = '5b0f2f0e-8d6f-4c0c-9a4b-3a1f5f6c7d11'
const told = ({ status, body }: Answered): string => (status < 400 ? `${status}` : `${status} ${body.code}`)

describe.each(databases())('on $name', ({ name, url }) => {
  async function opened() {
    const clock = manualClock()
    const gateway = await testGateway({ databaseUrl: await url(), clock })
    const rows = await accessRows(gateway)
    const { apiUserId, clientId } = await rows.demo()
    const [banks, sms] = [await rows.idOf('permissions', 'Banks.Read'), await rows.idOf('permissions', 'Sms.Send')]
    const admin = await signIn(gateway, { roles: ['SuperAdmin'] })
    const path = `/api/APIUserPermissions/${apiUserId}`
    return { gateway, clock, rows, apiUserId, clientId, banks, sms, admin, path }
  }

  test('what is revoked is refused and what is granted is let in, at the next request, on every gateway', async () => {
    const { gateway, clock, rows, banks, sms, admin, path } = await opened()
    const { databaseUrl, apiKey } = gateway
    const other = name === 'PostgreSQL' ? await testGateway({ databaseUrl, clock, apiKey, demo: false }) : gateway
    const reads = async () => [(await gateway.get('/api/Banks')).status, (await other.get('/api/Banks')).status]
    const sends = async () => (await other.post('/api/Sms/send', {})).status
    expect([await reads(), await sends()]).toEqual([[200, 200], 400])
    expect(told(await admin.put(path, { overrides: { [banks]: false } }))).toBe('200')
    expect([await reads(), await sends()]).toEqual([[403, 403], 400])
    const role = await rows.idOf('roles', 'ApiUser')
    expect(told(await admin.put(`/api/RolePermissions/${role}`, { permissionIds: [] }))).toBe('200')
    expect([await reads(), await sends()]).toEqual([[403, 403], 403])
    expect(told(await admin.put(path, { overrides: { [sms]: true, [banks.toUpperCase()]: true } }))).toBe('200')
    expect([await reads(), await sends()]).toEqual([[200, 200], 400])
    expect(told(await admin.put(path, { overrides: null }))).toBe('200')
    expect([await reads(), await sends()]).toEqual([[403, 403], 403])
  })

  test('the map is replaced as a whole, shown, and cleared', async () => {
    const { admin, apiUserId, clientId, banks, sms, path } = await opened()
    const shown = (...overrides: object[]) => ({ apiUserId, clientId, developerName: 'Demo client', overrides })
    const banksRead = { permissionID: banks, name: 'Banks.Read', httpMethod: 'GET', routePattern: '/api/banks' }
    const smsSend = { permissionID: sms, name: 'Sms.Send', httpMethod: 'POST', routePattern: '/api/sms/send' }
    expect((await admin.get(path)).body).toEqual(shown())
    const both = await admin.put(path, { overrides: { [sms]: false, [banks]: true } })
    expect(both.body).toEqual(shown({ ...banksRead, isAllowed: true }, { ...smsSend, isAllowed: false }))
    await admin.put(path, { overrides: { [sms]: true } })
    expect((await admin.get(path)).body).toEqual(shown({ ...smsSend, isAllowed: true }))
    expect((await admin.get('/api/APIUserPermissions')).body).toEqual([shown({ ...smsSend, isAllowed: true })])
    expect((await admin.put(path, { overrides: {} })).body).toEqual(shown())
    expect((await admin.get('/api/APIUserPermissions')).body).toEqual([shown()])
  })

  test('an unknown permission is refused, and nothing is applied', async () => {
    const { admin, banks, sms, path } = await opened()
    await admin.put(path, { overrides: { [sms]: false } })
    const before = (await admin.get(path)).body
    const refused = await admin.put(path, { overrides: { [banks]: false, [unknown]: true } })
    expect([told(refused), refused.body.errors]).toEqual([
      '422 permissions_unknown',
      { [`overrides.${unknown}`]: ['is no permission'] },
    ])
    expect((await admin.get(path)).body).toEqual(before)
    expect(told(await admin.put(`/api/APIUserPermissions/${unknown}`, { overrides: {} }))).toBe('404 api_user_unknown')
  })

  test('a key that is no UUID, a value that is no boolean and a permission that is named twice are malformed', async () => {
    const { admin, banks, path } = await opened()
    const maps = [
      { Banks: true },
      { [banks]: 'true' },
      { [banks]: null },
      { [banks]: true, [banks.toUpperCase()]: false },
    ]
    for (const overrides of maps) expect(told(await admin.put(path, { overrides }))).toBe('400 invalid_request')
    expect(told(await admin.put(path, {}))).toBe('400 invalid_request')
    expect(told(await admin.put('/api/APIUserPermissions/1', { overrides: {} }))).toBe('400 invalid_request')
  })

  test('nobody grants what they do not hold: they revoke it, and keep what was granted', async () => {
    const { gateway, admin, rows, banks, sms, path } = await opened()
    const staff = await signIn(gateway, { roles: ['CompanyAdmin'] })
    const roles = await rows.idOf('permissions', 'Roles.Read')
    expect(told(await staff.put(path, { overrides: { [roles]: true, [sms]: true } }))).toBe('403 grant_beyond_own')
    expect((await staff.get(path)).body).toMatchObject({ overrides: [] })
    expect(told(await staff.put(path, { overrides: { [roles]: true, [sms]: false } }))).toBe('200')
    expect(told(await staff.put(path, { overrides: { [sms]: true } }))).toBe('403 grant_beyond_own')
    await admin.put(path, { overrides: { [sms]: true } })
    expect(told(await staff.put(path, { overrides: { [sms]: true, [banks]: false } }))).toBe('200')
    expect(told(await staff.put(path, { overrides: {} }))).toBe('200')
  })

  test('the users of a client read the overrides of their own API users, and write none', async () => {
    const { gateway, rows, clientId, path } = await opened()
    const own = await signIn(gateway, { roles: ['ClientAdmin'], clientId })
    expect((await own.get(path)).status).toBe(200)
    expect((await own.get('/api/APIUserPermissions')).body).toHaveLength(1)
    expect(told(await own.put(path, { overrides: {} }))).toBe('403 permission_missing')
    const other = { roles: ['ClientAdmin'], clientId: await rows.client('Other'), userName: 'other@example.com' }
    const stranger = await signIn(gateway, other)
    expect(told(await stranger.get(path))).toBe('404 api_user_unknown')
    expect((await stranger.get('/api/APIUserPermissions')).body).toHaveLength(1)
    expect((await gateway.get(path)).status).toBe(401)
  })

  test('of maps that replace each other at the same time one is left', async () => {
    const { admin, rows, banks, sms, path } = await opened()
    const maps = [{ [banks]: true }, { [sms]: false }]
    const answers = await Promise.all([...maps, ...maps, ...maps].map((overrides) => admin.put(path, { overrides })))
    expect(new Set(answers.map(told))).toEqual(new Set(['200']))
    expect(await rows.kysely.selectFrom('permission_overrides').selectAll().execute()).toHaveLength(1)
  })
})
