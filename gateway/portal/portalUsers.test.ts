import { describe, expect, test } from 'vitest'
import { databases, openDatabase } from '../testing/databases.ts'
import { enter, mailedPassword, register } from '../testing/registered.fixture.ts'
import { signIn } from '../testing/signIn.ts'
import { type TestGateway, testGateway } from '../testing/testGateway.ts'

const path = '/api/PortalUsers'
const bob = { userName: 'Bob', email: 'Bob@Example.com' }

/** A client that is approved, and its administrator. */
async function withClient(gateway: TestGateway, clientType: 'Individual' | 'Company' = 'Company') {
  const { clientId } = (await register(gateway, { clientType, contactPerson: 'Ada' })).body
  const staff = await signIn(gateway, { roles: ['CompanyAdmin'] })
  await staff.post(`/api/Clients/${clientId}/approve`)
  const admin = await signIn(gateway, { roles: ['ClientAdmin'], clientId })
  return { clientId, staff, admin }
}

describe.each(databases())('on $name', ({ url }) => {
  test('a user is made beside its maker, signs in with the mailed password, and is listed', async () => {
    const gateway = await testGateway({ databaseUrl: await url() })
    const { admin, clientId } = await withClient(gateway)
    const { status, body } = await admin.post(path, { ...bob, roles: ['ClientAdmin'] })
    expect([status, body]).toMatchObject([201, { userName: 'bob', email: 'bob@example.com', clientId, apiKey: null }])
    const { answer } = await enter(gateway, 'BOB', await mailedPassword(gateway, 'bob@example.com'))
    expect(answer.body).toMatchObject({ roles: ['ClientAdmin'], mustChangePassword: true, clientId })
    expect((await admin.get(path)).body).toHaveLength(3)
  })

  test('of ten users of one name at the same time one is made', async () => {
    const gateway = await testGateway({ databaseUrl: await url() })
    const admin = await signIn(gateway, { roles: ['SuperAdmin'] })
    const answers = await Promise.all(Array.from({ length: 10 }, () => admin.post(path, bob)))
    expect(answers.filter(({ status }) => status === 201)).toHaveLength(1)
    expect(answers.filter(({ body }) => body.code === 'portal_user_exists')).toHaveLength(9)
    expect(await gateway.mails('bob@example.com')).toHaveLength(1)
  })

  test('nobody gives a role that they do not hold, and none that has no place beside them', async () => {
    const gateway = await testGateway({ databaseUrl: await url() })
    const { staff, admin } = await withClient(gateway)
    const superAdmin = await signIn(gateway, { roles: ['SuperAdmin'] })
    const code = async (user: typeof admin, role: string) => {
      const { status, body } = await user.post(path, { ...bob, roles: [role] })
      return [status, body.code]
    }
    for (const role of ['SuperAdmin', 'CompanyAdmin', 'ApiUser'])
      expect(await code(admin, role)).toEqual([403, 'role_not_held'])
    for (const role of ['SuperAdmin', 'ClientAdmin', 'ApiUser'])
      expect(await code(staff, role)).toEqual([403, 'role_not_held'])
    expect(await code(superAdmin, 'ClientAdmin')).toEqual([403, 'role_out_of_place'])
    expect(await code(superAdmin, 'Nobody')).toEqual([404, 'role_unknown'])
    expect(await code(superAdmin, 'CompanyAdmin')).toEqual([201, undefined])
  })

  test('a key is made with a user of a client, shown once, and dies with the user', async () => {
    const gateway = await testGateway({ databaseUrl: await url() })
    const { admin } = await withClient(gateway)
    const once = { 'idempotency-key': 'first' }
    const asked = { ...bob, generateApiKey: true }
    const { body } = await admin.post(path, asked, once)
    const headers = { authorization: `Bearer ${body.apiKey}` }
    expect((await gateway.get('/api/Banks', headers)).status).toBe(200)
    expect((await admin.post(path, asked, once)).body).toEqual({ ...body, apiKey: null })
    const { kysely, close } = await openDatabase(gateway.databaseUrl)
    const rows = [await kysely.selectFrom('idempotency_keys').selectAll().execute(), await gateway.mails()]
    await close()
    expect(JSON.stringify(rows)).not.toContain(body.apiKey)
    expect((await admin.delete(`${path}/${body.id}`)).status).toBe(204)
    expect((await gateway.get('/api/Banks', headers)).status).toBe(401)
  })

  test('staff and the users of an Individual that has its API user get no key', async () => {
    const gateway = await testGateway({ databaseUrl: await url() })
    const { staff, admin } = await withClient(gateway, 'Individual')
    const asked = { ...bob, generateApiKey: true }
    expect((await staff.post(path, asked)).body.code).toBe('key_not_allowed')
    expect((await admin.post(path, asked)).body.code).toBe('individual_has_api_user')
  })

  test('a deleted user is signed out at once, cannot sign in, and its name stays taken', async () => {
    const gateway = await testGateway({ databaseUrl: await url() })
    const { admin } = await withClient(gateway)
    const { id } = (await admin.post(path, { ...bob, roles: ['ClientAdmin'] })).body
    const password = await mailedPassword(gateway, 'bob@example.com')
    const { headers } = await enter(gateway, 'bob', password)
    expect((await gateway.get(path, headers)).status).toBe(200)
    expect((await admin.delete(`${path}/${id}`)).status).toBe(204)
    expect((await gateway.get(path, headers)).status).toBe(401)
    expect((await enter(gateway, 'bob', password)).answer.status).toBe(401)
    expect((await admin.delete(`${path}/${id}`)).status).toBe(404)
    expect((await admin.post(path, bob)).status).toBe(409)
    expect((await admin.get(path)).body).toHaveLength(2)
  })

  test('oneself, the users of others, the last administrators and a SuperAdmin are not deleted', async () => {
    const gateway = await testGateway({ databaseUrl: await url(), demo: false })
    const { clientId, staff, admin } = await withClient(gateway)
    const boss = await signIn(gateway, { roles: ['SuperAdmin'] })
    const code = async (user: typeof admin, id: string) => {
      const { status, body } = await user.delete(`${path}/${id}`)
      return [status, body?.code]
    }
    expect(await code(admin, admin.id)).toEqual([409, 'own_user'])
    expect(await code(admin, staff.id)).toEqual([404, 'portal_user_unknown'])
    expect(await code(admin, 'x')).toEqual([404, 'portal_user_unknown'])
    expect(await code(staff, boss.id)).toEqual([403, 'permission_missing'])
    const { body: users } = await admin.get(path)
    const [first, second] = JSON.parse(JSON.stringify(users))
    expect([first.clientId, second.clientId]).toEqual([clientId, clientId])
    expect(await code(staff, first.id)).toEqual([204, undefined])
    expect(await code(staff, second.id)).toEqual([409, 'last_admin'])
    expect(await code(boss, staff.id)).toEqual([204, undefined])
  })

  test('of two SuperAdmins who delete each other one stays', async () => {
    const gateway = await testGateway({ databaseUrl: await url(), demo: false })
    const [one, two] = [
      await signIn(gateway, { roles: ['SuperAdmin'], userName: 'one@example.com' }),
      await signIn(gateway, { roles: ['SuperAdmin'], userName: 'two@example.com' }),
    ]
    const answers = await Promise.all([one.delete(`${path}/${two.id}`), two.delete(`${path}/${one.id}`)])
    expect(answers.filter(({ status }) => status === 204)).toHaveLength(1)
  })

  test('staff see all users, others without a right to more themselves', async () => {
    const gateway = await testGateway({ databaseUrl: await url(), demo: false })
    const { staff, admin, clientId } = await withClient(gateway)
    const developer = await signIn(gateway, { roles: ['ApiUser'], clientId })
    expect((await staff.get(path)).body).toHaveLength(4)
    expect((await admin.get(path)).body).toHaveLength(3)
    expect((await developer.get(path)).body).toMatchObject([{ id: developer.id }])
    expect((await developer.post(path, bob)).body.code).toBe('permission_missing')
  })

  test('the users of the demo sign in with the password that its seed gives', async () => {
    const databaseUrl = await url()
    const gateway = await testGateway({ databaseUrl, seed: 'one' })
    const { users, password } = gateway.portal ?? { users: [], password: '' }
    expect(users.map(({ role }) => role)).toEqual(['ClientAdmin', 'CompanyAdmin', 'SuperAdmin'])
    for (const { userName, role } of users)
      expect((await enter(gateway, userName, password)).answer.body.roles).toEqual([role])
    expect((await testGateway({ seed: 'one' })).portal).toEqual(gateway.portal)
    expect((await testGateway({ seed: 'two' })).portal?.password).not.toBe(password)
    expect((await testGateway({ demo: false })).portal).toBeUndefined()
  })
})
