import { describe, expect, test } from 'vitest'
import { accessRows } from '../roles/access.fixture.ts'
import { databases } from '../testing/databases.ts'
import { signIn } from '../testing/signIn.ts'
import { type Answered, testGateway } from '../testing/testGateway.ts'

const unknown = '5b0f2f0e-8d6f-4c0c-9a4b-3a1f5f6c7d11'
const told = ({ status, body }: Answered): string => (status < 400 ? `${status}` : `${status} ${body.code}`)

describe.each(databases())('on $name', ({ url }) => {
  async function opened() {
    const gateway = await testGateway({ databaseUrl: await url() })
    const rows = await accessRows(gateway)
    const { clientId, apiUserId } = await rows.demo()
    const developer = {
      developerName: ' Aminata ',
      developerEmail: 'Aminata@client.example',
      developerPhoneNumber: '076 123 100',
      roleId: await rows.idOf('roles', 'ApiUser'),
    }
    return { gateway, rows, clientId, apiUserId, developer }
  }

  test('an API user is made with a key that works, is mailed, and is stored nowhere else', async () => {
    const { gateway, rows, clientId, developer } = await opened()
    const user = await signIn(gateway, { roles: ['ClientAdmin'], clientId })
    const made = await user.post('/api/APIUsers', developer)
    const { apiKey, ...shown } = made.body
    expect(made.status).toBe(201)
    expect(shown).toEqual({
      ...{ apiUserId: expect.any(String), clientId, developerName: 'Aminata', roleName: 'ApiUser', isActive: true },
      ...{ developerEmail: 'Aminata@client.example', developerPhoneNumber: '+23276123100', roleId: developer.roleId },
      ...{ keyPrefix: apiKey?.slice(0, 12), createdAt: '2026-01-01T00:00:00.000Z', lastUsedAt: null },
    })
    const path = `/api/APIUsers/${shown.apiUserId}`
    expect((await user.get(path)).body).toEqual(shown)
    expect((await user.get('/api/APIUsers')).body).toContainEqual(shown)
    const [mail] = await gateway.mails('aminata@client.example')
    expect(mail?.body).toContain(apiKey)
    expect((await gateway.get('/api/Banks', { authorization: `Bearer ${apiKey}` })).status).toBe(200)
    const stored = [
      await rows.kysely.selectFrom('api_users').selectAll().execute(),
      await rows.kysely.selectFrom('api_keys').selectAll().execute(),
      await rows.kysely.selectFrom('idempotency_keys').selectAll().execute(),
    ]
    expect(JSON.stringify(stored)).not.toContain(apiKey)
  })

  test('a repeated key makes no second API user, and does not show its key again', async () => {
    const { gateway, rows, clientId, developer } = await opened()
    const user = await signIn(gateway, { roles: ['ClientAdmin'], clientId })
    const make = () => user.post('/api/APIUsers', developer, { 'idempotency-key': 'once' })
    const answers = await Promise.all([make(), make(), make()])
    const first = answers.find(({ body }) => body.apiKey !== null)
    expect(answers.filter(({ body }) => body.apiKey === null)).toHaveLength(2)
    for (const { status, body } of answers)
      expect([status, { ...body, apiKey: null }]).toEqual([201, { ...first?.body, apiKey: null }])
    const kept = JSON.stringify(await rows.kysely.selectFrom('idempotency_keys').selectAll().execute())
    expect(kept).toContain(first?.body.apiUserId)
    expect(kept).not.toContain(first?.body.apiKey)
    expect(await gateway.mails(developer.developerEmail)).toHaveLength(1)
  })

  test('the use of a key is shown, at most a minute behind', async () => {
    const { gateway, apiUserId } = await opened()
    const admin = await signIn(gateway, { roles: ['SuperAdmin'] })
    const used = async () => (await admin.get(`/api/APIUsers/${apiUserId}`)).body
    expect(await used()).toMatchObject({ lastUsedAt: null })
    await gateway.get('/api/Banks')
    expect(await used()).toMatchObject({ lastUsedAt: '2026-01-01T00:00:00.000Z' })
    await gateway.clock.advance(59_999)
    await gateway.get('/api/Banks')
    expect(await used()).toMatchObject({ lastUsedAt: '2026-01-01T00:00:00.000Z' })
    await gateway.clock.advance(1)
    await gateway.get('/api/Banks')
    expect(await used()).toMatchObject({ lastUsedAt: '2026-01-01T00:01:00.000Z' })
  })

  test('the users of a client see and make API users of their own client only', async () => {
    const { gateway, rows, clientId, apiUserId, developer } = await opened()
    const other = await rows.client('Other')
    const stranger = await signIn(gateway, { roles: ['ClientAdmin'], clientId: other })
    expect(told(await stranger.get(`/api/APIUsers/${apiUserId}`))).toBe('404 api_user_unknown')
    expect(told(await stranger.get(`/api/APIUsers/${unknown}`))).toBe('404 api_user_unknown')
    expect((await stranger.get('/api/APIUsers')).body).toEqual([expect.objectContaining({ clientId: other })])
    expect((await stranger.post('/api/APIUsers', developer)).body).toMatchObject({ clientId: other })
    const staff = await signIn(gateway, { roles: ['SuperAdmin'] })
    expect((await staff.get('/api/APIUsers')).body).toHaveLength(3)
    expect(told(await staff.post('/api/APIUsers', developer))).toBe('403 no_client')
    const decider = await signIn(gateway, { roles: ['CompanyAdmin'] })
    expect(told(await decider.get('/api/APIUsers'))).toBe('403 permission_missing')
    expect(told(await decider.post('/api/APIUsers', developer))).toBe('403 permission_missing')
    expect((await gateway.get('/api/APIUsers')).status).toBe(401)
    const tied = await signIn(gateway, { roles: ['SuperAdmin'], clientId, userName: 'tied@example.com' })
    expect((await tied.post('/api/APIUsers', developer)).body).toMatchObject({ clientId })
  })

  test('an API user gets a role for API users only, and a client that is not active none', async () => {
    const { gateway, rows, clientId, developer } = await opened()
    const user = await signIn(gateway, { roles: ['ClientAdmin'], clientId })
    for (const name of ['SuperAdmin', 'CompanyAdmin', 'ClientAdmin']) {
      const roleId = await rows.idOf('roles', name)
      expect(told(await user.post('/api/APIUsers', { ...developer, roleId }))).toBe('403 role_not_assignable')
    }
    expect(told(await user.post('/api/APIUsers', { ...developer, roleId: unknown }))).toBe('404 role_unknown')
    for (const developerPhoneNumber of ['123', '022223344', 'none'])
      expect(told(await user.post('/api/APIUsers', { ...developer, developerPhoneNumber }))).toBe(
        '422 phone_number_invalid',
      )
    const malformed = { ...developer, developerEmail: 'nobody' }
    expect(told(await user.post('/api/APIUsers', malformed))).toBe('400 invalid_request')
    await rows.kysely.updateTable('clients').set({ status: 'Pending' }).where('id', '=', clientId).execute()
    expect(told(await user.post('/api/APIUsers', developer))).toBe('403 client_not_active')
    expect((await user.get('/api/APIUsers')).status).toBe(200)
  })

  test('an address is one API user of a client, and may be one of another', async () => {
    const { gateway, rows, clientId, developer } = await opened()
    const user = await signIn(gateway, { roles: ['ClientAdmin'], clientId })
    const again = { ...developer, developerEmail: 'aminata@CLIENT.example' }
    const answers = await Promise.all([user.post('/api/APIUsers', developer), user.post('/api/APIUsers', again)])
    expect(answers.map(told).sort()).toEqual(['201', '409 api_user_exists'])
    const other = { roles: ['ClientAdmin'], clientId: await rows.client('Other'), userName: 'other@example.com' }
    expect(told(await (await signIn(gateway, other)).post('/api/APIUsers', developer))).toBe('201')
  })

  test('a client of one person has one API user, also of several at the same time', async () => {
    const { gateway, rows, developer } = await opened()
    const clientId = await rows.client('Person', 'Individual')
    const user = await signIn(gateway, { roles: ['ClientAdmin'], clientId })
    const make = (at: number) => user.post('/api/APIUsers', { ...developer, developerEmail: `dev${at}@person.example` })
    const answers = await Promise.all([1, 2, 3, 4].map(make))
    const refused = Array.from({ length: 3 }, () => '409 individual_has_one')
    expect(answers.map(told).sort()).toEqual(['201', ...refused])
    expect((await user.get('/api/APIUsers')).body).toHaveLength(1)
  })
})
