import { describe, expect, test } from 'vitest'
import { databases } from '../testing/databases.ts'
import { signIn } from '../testing/signIn.ts'
import { type Answered, testGateway } from '../testing/testGateway.ts'
import { accessRows } from './access.fixture.ts'

const unknown = '5b0f2f0e-8d6f-4c0c-9a4b-3a1f5f6c7d11'
const audit = { name: 'Payments.Audit', httpMethod: 'GET', routePattern: '/api/Payments/{id}/Audit' }
const told = ({ status, body }: Answered): string => (status < 400 ? `${status}` : `${status} ${body.code}`)

describe.each(databases())('on $name', ({ url }) => {
  async function opened() {
    const gateway = await testGateway({ databaseUrl: await url() })
    const rows = await accessRows(gateway)
    return { gateway, rows, admin: await signIn(gateway, { roles: ['SuperAdmin'] }) }
  }

  test('a permission is made for SuperAdmin, shown by its id, and in the list', async () => {
    const { admin, rows } = await opened()
    const made = await admin.post('/api/Permissions', audit)
    const permission = { ...audit, permissionID: expect.any(String), routePattern: '/api/payments/{id}/audit' }
    expect([made.status, made.body]).toEqual([201, permission])
    const shown = await admin.get(`/api/Permissions/${made.body.permissionID.toUpperCase()}`)
    expect([shown.status, shown.body]).toEqual([200, made.body])
    expect((await admin.get('/api/Permissions')).body).toContainEqual(made.body)
    const role_id = await rows.idOf('roles', 'SuperAdmin')
    const grants = rows.kysely.selectFrom('role_permissions').select('role_id')
    expect(await grants.where('permission_id', '=', made.body.permissionID).execute()).toEqual([{ role_id }])
    expect(told(await admin.get(`/api/Permissions/${unknown}`))).toBe('404 permission_unknown')
  })

  test.each([
    ['the name in other letters', { ...audit, name: 'payments.AUDIT', routePattern: '/api/other' }],
    ['the pattern with another parameter', { ...audit, name: 'Other', routePattern: '/api/payments/{x}/audit' }],
  ])('a permission with %s is refused', async (_, other) => {
    const { admin } = await opened()
    expect(told(await admin.post('/api/Permissions', audit))).toBe('201')
    expect(told(await admin.post('/api/Permissions', other))).toBe('409 permission_exists')
  })

  test.each([
    ['no name', { ...audit, name: null }],
    ['a blank name', { ...audit, name: ' ' }],
    ['no method', { ...audit, httpMethod: null }],
    ['a method that is none', { ...audit, httpMethod: 'FETCH' }],
    ['a pattern without a slash', { ...audit, routePattern: 'api/payments' }],
  ])('a permission with %s is malformed, alone and in a list', async (_, wanted) => {
    const { admin } = await opened()
    expect(told(await admin.post('/api/Permissions', wanted))).toBe('400 invalid_request')
    expect(told(await admin.post('/api/Permissions/bulk', [audit, wanted]))).toBe('400 invalid_request')
    expect(told(await admin.post('/api/Permissions', audit))).toBe('201')
  })

  test('a list makes what is new, and skips the rest with the reason', async () => {
    const { admin } = await opened()
    const other = { name: 'Payments.List', httpMethod: 'GET', routePattern: '/api/payments/list' }
    await admin.post('/api/Permissions', audit)
    const wanted = [audit, other, { ...other, routePattern: '/api/payments/other' }]
    const { status, body } = await admin.post('/api/Permissions/bulk', wanted)
    expect([status, body]).toEqual([
      200,
      {
        created: [{ ...other, permissionID: expect.any(String) }],
        skipped: [
          { name: 'Payments.Audit', reason: 'AlreadyExists' },
          { name: 'Payments.List', reason: 'DuplicateInRequest' },
        ],
      },
    ])
    const again = await admin.post('/api/Permissions/bulk', [audit])
    expect([again.status, again.body]).toEqual([
      200,
      { created: [], skipped: [{ name: 'Payments.Audit', reason: 'AlreadyExists' }] },
    ])
    expect(told(await admin.post('/api/Permissions/bulk', []))).toBe('400 invalid_request')
  })

  test('a permission that is made later decides where its pattern is the most exact, from the next request on', async () => {
    const { gateway, admin, rows } = await opened()
    const transfer = () => gateway.post('/api/Payment/client-transfer/bank', {})
    expect(told(await transfer())).toBe('400 invalid_request')
    const vague = { name: 'Vague', httpMethod: 'POST', routePattern: '/api/{x}/{y}/bank' }
    await admin.post('/api/Permissions', vague)
    expect(told(await transfer())).toBe('400 invalid_request')
    const exact = { name: 'Exact', httpMethod: 'POST', routePattern: '/API/payment/client-transfer/bank' }
    const { permissionID } = (await admin.post('/api/Permissions', exact)).body
    expect(told(await transfer())).toBe('403 permission_missing')
    const role = await rows.idOf('roles', 'ApiUser')
    expect(told(await admin.post(`/api/Roles/${role}/permissions`, { permissionID }))).toBe('200')
    expect(told(await transfer())).toBe('400 invalid_request')
    expect(told(await admin.delete(`/api/Roles/${role}/permissions/${permissionID}`))).toBe('204')
    expect(told(await transfer())).toBe('403 permission_missing')
  })

  test('a role is made with permissions, which can be added, removed and replaced', async () => {
    const { admin, rows } = await opened()
    const banks = await rows.idOf('permissions', 'Banks.Read')
    const sms = await rows.idOf('permissions', 'Sms.Send')
    const made = await admin.post('/api/Roles', { name: ' Auditor ', permissionIds: [banks, banks.toUpperCase()] })
    const role = { roleId: expect.any(String), name: 'Auditor', isApiAssignable: false }
    const held = (...permissionIDs: string[]) => ({
      ...role,
      permissions: permissionIDs.map((permissionID) => expect.objectContaining({ permissionID })),
    })
    expect([made.status, made.body]).toEqual([201, held(banks)])
    const path = `/api/Roles/${made.body.roleId}/permissions`
    expect((await admin.post(path, { permissionID: sms })).body).toEqual(held(banks, sms))
    expect(told(await admin.post(path, { permissionID: sms }))).toBe('409 permission_held')
    expect(told(await admin.post(path, { permissionID: unknown }))).toBe('404 permission_unknown')
    expect(told(await admin.delete(`${path}/${banks}`))).toBe('204')
    expect(told(await admin.delete(`${path}/${banks}`))).toBe('404 permission_not_held')
    const whole = `/api/RolePermissions/${made.body.roleId}`
    expect((await admin.put(whole, { permissionIds: [banks] })).body).toEqual(held(banks))
    const refused = await admin.put(whole, { permissionIds: [sms, unknown] })
    expect([told(refused), refused.body.errors]).toEqual([
      '422 permissions_unknown',
      { 'permissionIds.1': ['is no permission'] },
    ])
    expect((await admin.get('/api/Roles')).body).toContainEqual(held(banks))
    expect((await admin.put(whole, { permissionIds: null })).body).toEqual(held())
    expect(told(await admin.post('/api/Roles', { name: 'auditor', permissionIds: [] }))).toBe('409 role_exists')
    const more = { name: 'More', permissionIds: [unknown] }
    expect(told(await admin.post('/api/Roles', more))).toBe('422 permissions_unknown')
    expect(told(await admin.post('/api/Roles', { ...more, permissionIds: null }))).toBe('400 invalid_request')
  })

  test('a repeated key makes one role and one permission', async () => {
    const { admin } = await opened()
    const once = { 'idempotency-key': 'once' }
    const role = () => admin.post('/api/Roles', { name: 'Auditor', permissionIds: [] }, once)
    const permission = () => admin.post('/api/Permissions', audit, once)
    for (const make of [role, permission]) {
      const first = await make()
      const again = await make()
      expect([first.status, again.status, again.body]).toEqual([201, 201, first.body])
    }
  })

  test('the role SuperAdmin cannot be changed, and an unknown one is not found', async () => {
    const { admin, rows } = await opened()
    const permissionID = await rows.idOf('permissions', 'Banks.Read')
    for (const [role, answer] of [
      [await rows.idOf('roles', 'SuperAdmin'), '409 role_closed'],
      [unknown, '404 role_unknown'],
    ]) {
      expect(told(await admin.post(`/api/Roles/${role}/permissions`, { permissionID }))).toBe(answer)
      expect(told(await admin.delete(`/api/Roles/${role}/permissions/${permissionID}`))).toBe(answer)
      expect(told(await admin.put(`/api/RolePermissions/${role}`, { permissionIds: [] }))).toBe(answer)
    }
  })

  test('nobody gives a role what they do not hold, and may keep what it has', async () => {
    const { gateway, admin, rows } = await opened()
    const [banks, sms] = [await rows.idOf('permissions', 'Banks.Read'), await rows.idOf('permissions', 'Sms.Send')]
    const names = ['Roles.Create', 'Roles.Write', 'RolePermissions.Write', 'Banks.Read']
    const permissionIds = await Promise.all(names.map((name) => rows.idOf('permissions', name)))
    await admin.post('/api/Roles', { name: 'Keeper', permissionIds })
    const { roleId } = (await admin.post('/api/Roles', { name: 'Sender', permissionIds: [sms] })).body
    const keeper = await signIn(gateway, { roles: ['Keeper'] })
    const beyond = '403 grant_beyond_own'
    expect(told(await keeper.post('/api/Roles', { name: 'Mine', permissionIds: [banks, sms] }))).toBe(beyond)
    expect(told(await keeper.post('/api/Roles', { name: 'Mine', permissionIds: [banks] }))).toBe('201')
    expect(told(await keeper.put(`/api/RolePermissions/${roleId}`, { permissionIds: [banks, sms] }))).toBe('200')
    expect(told(await keeper.put(`/api/RolePermissions/${roleId}`, { permissionIds: [] }))).toBe('200')
    expect(told(await keeper.put(`/api/RolePermissions/${roleId}`, { permissionIds: [sms] }))).toBe(beyond)
    expect(told(await keeper.post(`/api/Roles/${roleId}/permissions`, { permissionID: sms }))).toBe(beyond)
    expect(told(await keeper.post(`/api/Roles/${roleId}/permissions`, { permissionID: banks }))).toBe('200')
  })

  test('of two with one name at the same time one is made', async () => {
    const { admin } = await opened()
    const twice = (make: () => Promise<Answered>) => Promise.all([make(), make(), make()])
    const roles = await twice(() => admin.post('/api/Roles', { name: 'Auditor', permissionIds: [] }))
    expect(roles.map(told).sort()).toEqual(['201', '409 role_exists', '409 role_exists'])
    const permissions = await twice(() => admin.post('/api/Permissions', audit))
    expect(permissions.map(told).sort()).toEqual(['201', '409 permission_exists', '409 permission_exists'])
  })

  test('of lists that replace each other at the same time the role has one, not both', async () => {
    const { admin, rows } = await opened()
    const ids = [await rows.idOf('permissions', 'Banks.Read'), await rows.idOf('permissions', 'Sms.Send')]
    const { roleId } = (await admin.post('/api/Roles', { name: 'Auditor', permissionIds: [] })).body
    const put = (id: string) => admin.put(`/api/RolePermissions/${roleId}`, { permissionIds: [id] })
    const answers = await Promise.all([...ids, ...ids, ...ids].map(put))
    expect(new Set(answers.map(told))).toEqual(new Set(['200']))
    const held = rows.kysely.selectFrom('role_permissions').select('permission_id').where('role_id', '=', roleId)
    expect(await held.execute()).toHaveLength(1)
  })

  test('the users of a client see the roles that API users may have, and change none', async () => {
    const { gateway, rows } = await opened()
    const { clientId } = await rows.demo()
    const user = await signIn(gateway, { roles: ['ClientAdmin'], clientId })
    const { status, body } = await user.get('/api/Roles')
    const assignable = ['ApiUser', 'Reader'].map((name) => expect.objectContaining({ name, isApiAssignable: true }))
    expect([status, body]).toEqual([200, assignable])
    for (const { status, body } of [
      await user.get('/api/Permissions'),
      await user.post('/api/Permissions', audit),
      await user.post('/api/Roles', { name: 'Mine', permissionIds: [] }),
    ])
      expect([status, body.code]).toEqual([403, 'permission_missing'])
    expect((await gateway.get('/api/Roles')).status).toBe(401)
  })
})
