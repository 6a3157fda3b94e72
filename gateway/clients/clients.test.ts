import { describe, expect, test } from 'vitest'
import { databases, openDatabase } from '../testing/databases.ts'
import { operatorOf } from '../testing/operatorOf.ts'
import { enter, mailed, mailedKey, mailedPassword, register } from '../testing/registered.fixture.ts'
import { signIn } from '../testing/signIn.ts'
import { temporaryFolder } from '../testing/temporaryFolder.ts'
import { testGateway } from '../testing/testGateway.ts'

const at = (id: string, action = ''): string => `/api/Clients/${id}${action}`
const unknownId = '5b0f2f0e-8d6f-4c0c-9a4b-3a1f5f6c7d11'

test.each([
  ['no type', { clientType: undefined }],
  ['another type', { clientType: 'Person' }],
  ['a blank name', { name: '  ' }],
  ['no address', { emailAddress: undefined }],
  ['an address that is none', { emailAddress: 'ada' }],
  ['an address with a second one', { emailAddress: 'ada@example.com,bob@example.com' }],
  ['a line end in the address', { emailAddress: 'ada@example.com\r\nbcc:bob@example.com' }],
  ['a company that names nobody', { clientType: 'Company', contactPerson: ' ' }],
])('a registration with %s is refused with 400', async (_, changes) => {
  const { status, body } = await register(await testGateway(), changes)
  expect([status, body.code]).toEqual([400, 'invalid_request'])
})

test('a phone number is kept in E.164, and one that is not valid is refused with 422', async () => {
  const gateway = await testGateway()
  expect((await register(gateway)).body.phoneNumber).toBe('+23276123100')
  const fixed = await register(gateway, { emailAddress: 'b@example.com', phoneNumber: '022 223 344' })
  expect(fixed.body.phoneNumber).toBe('+23222223344')
  const without = await register(gateway, { emailAddress: 'c@example.com', phoneNumber: null })
  expect(without.body.phoneNumber).toBeNull()
  const { status, body } = await register(gateway, { emailAddress: 'd@example.com', phoneNumber: '12' })
  expect([status, body.code, body.errors]).toEqual([
    422,
    'phone_invalid',
    { phoneNumber: ['is not a valid phone number'] },
  ])
  expect((await register(gateway, { emailAddress: 'd@example.com' })).status).toBe(201)
})

describe.each(databases())('on $name', ({ url }) => {
  test('who registers, is approved and funded pays over HTTP', async () => {
    const gateway = await testGateway({ databaseUrl: await url() })
    const { status, body: client } = await register(gateway)
    expect([status, client.status, client.isActive]).toEqual([201, 'Pending', false])
    const staff = await signIn(gateway, { roles: ['CompanyAdmin'] })
    expect((await staff.get(at('pending'))).body).toEqual([client])
    const approved = await staff.post(at(client.clientId, '/approve'))
    expect(approved.body.provisionedApiUser?.developerEmail).toBe('ada@example.com')
    const key = await mailedKey(gateway, 'ada@example.com')
    expect(JSON.stringify(approved.body)).not.toContain(key)
    expect((await staff.get(at('pending'))).body).toEqual([])
    const operator = await operatorOf(gateway.databaseUrl)
    await operator.fund(client.clientId, 100_000, 'Ada')
    const headers = { authorization: `Bearer ${key}` }
    const payments = [{ phoneNumber: '+23276123100', amount: 250 }]
    const paid = await gateway.post('/api/Payment/bulk-mobile', { payments }, headers)
    expect([paid.status, paid.body.results[0].transactionId]).toEqual([200, expect.any(String)])
    await gateway.idle()
    expect(await gateway.check()).toEqual([])
  })

  test('of ten registrations of one address at the same time one is made, with one mail', async () => {
    const gateway = await testGateway({ databaseUrl: await url() })
    const emailAddress = 'Ada@Example.com'
    const answers = await Promise.all(Array.from({ length: 10 }, () => register(gateway, { emailAddress })))
    expect(answers.filter(({ status }) => status === 201)).toHaveLength(1)
    expect(answers.filter(({ status, body }) => status === 409 && body.code === 'address_taken')).toHaveLength(9)
    expect(await gateway.mails('ada@example.com')).toHaveLength(1)
    const staff = await signIn(gateway, { roles: ['CompanyAdmin'] })
    expect((await staff.get(at('pending'))).body).toHaveLength(1)
  })

  test('an address of a portal user, or of a client that an operator has made, is taken', async () => {
    const gateway = await testGateway({ databaseUrl: await url() })
    await signIn(gateway, { roles: ['SuperAdmin'], userName: 'eve@example.com' })
    for (const emailAddress of ['Eve@example.com', 'developer@demo.example'])
      expect((await register(gateway, { emailAddress })).status).toBe(409)
  })

  test('a registration is repeated with its key, and sends no second mail', async () => {
    const gateway = await testGateway({ databaseUrl: await url() })
    const once = { 'idempotency-key': 'first' }
    const [first, second] = [await register(gateway, {}, once), await register(gateway, {}, once)]
    expect(second.body).toEqual(first.body)
    expect(await gateway.mails('ada@example.com')).toHaveLength(1)
    expect((await register(gateway, { name: 'Other' }, once)).body.code).toBe('idempotency_key_reused')
  })

  test('the users of a pending client sign in and read, and do nothing else', async () => {
    const gateway = await testGateway({ databaseUrl: await url() })
    const { clientId } = (await register(gateway)).body
    const { answer, headers } = await enter(
      gateway,
      'ada@example.com',
      await mailedPassword(gateway, 'ada@example.com'),
    )
    expect(answer.body).toMatchObject({ clientId, roles: ['ClientAdmin'], mustChangePassword: true })
    expect((await gateway.get(at(clientId), headers)).body.status).toBe('Pending')
    const user = { userName: 'b', email: 'b@example.com' }
    expect((await gateway.post('/api/PortalUsers', user, headers)).body.code).toBe('client_not_active')
  })

  test('of ten approvals at the same time one makes the API user of an Individual and mails its key', async () => {
    const gateway = await testGateway({ databaseUrl: await url() })
    const { clientId } = (await register(gateway)).body
    const staff = await signIn(gateway, { roles: ['CompanyAdmin'] })
    const answers = await Promise.all(Array.from({ length: 10 }, () => staff.post(at(clientId, '/approve'))))
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1)
    expect(answers.filter(({ body }) => body.code === 'client_not_pending')).toHaveLength(9)
    expect((await staff.get(at(clientId, '/api-users/count'))).body).toEqual({ clientId, apiUserCount: 1 })
    expect(await gateway.mails('ada@example.com')).toHaveLength(2)
    expect((await staff.get(at('api-users/count'))).body).toEqual({ totalApiUsers: 2 })
  })

  test('of an approval and a rejection at the same time one has an effect', async () => {
    const gateway = await testGateway({ databaseUrl: await url() })
    const { clientId } = (await register(gateway)).body
    const staff = await signIn(gateway, { roles: ['CompanyAdmin'] })
    const answers = await Promise.all(['/approve', '/reject'].map((action) => staff.post(at(clientId, action))))
    expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 409])
  })

  test('a company gets no API user', async () => {
    const gateway = await testGateway({ databaseUrl: await url() })
    const company = { clientType: 'Company', contactPerson: 'Bob Sesay' }
    const { clientId } = (await register(gateway, company)).body
    const staff = await signIn(gateway, { roles: ['CompanyAdmin'] })
    expect((await staff.post(at(clientId, '/approve'))).body).toMatchObject({
      isActive: true,
      provisionedApiUser: null,
    })
    expect((await staff.get(at(clientId, '/api-users/count'))).body.apiUserCount).toBe(0)
    expect(await mailed(gateway, 'ada@example.com')).not.toContain('tp_live_')
  })

  test('only CompanyAdmin approves and sees who waits; SuperAdmin does not', async () => {
    const gateway = await testGateway({ databaseUrl: await url() })
    const { clientId } = (await register(gateway)).body
    const superAdmin = await signIn(gateway, { roles: ['SuperAdmin'] })
    expect((await superAdmin.post(at(clientId, '/approve'))).body.code).toBe('permission_missing')
    expect((await superAdmin.get(at('pending'))).status).toBe(403)
    expect((await superAdmin.post(at(clientId, '/reject?reason=Nobody%20answers'))).body).toMatchObject({
      ...{ status: 'Rejected', rejectionReason: 'Nobody answers' },
    })
    expect(await mailed(gateway, 'ada@example.com')).toContain('Nobody answers')
    const operator = await operatorOf(gateway.databaseUrl)
    expect(await operator.audit(1)).toMatchObject([
      { action: 'client-reject', subject: clientId, reason: 'Nobody answers' },
    ])
  })

  test('a rejection without a reason sends no mail, and ends the sessions of the client', async () => {
    const gateway = await testGateway({ databaseUrl: await url() })
    const { clientId } = (await register(gateway)).body
    const password = await mailedPassword(gateway, 'ada@example.com')
    const { headers } = await enter(gateway, 'ada@example.com', password)
    const staff = await signIn(gateway, { roles: ['CompanyAdmin'] })
    await staff.post(at(clientId, '/reject'))
    expect(await gateway.mails('ada@example.com')).toHaveLength(1)
    expect((await gateway.get(at(clientId), headers)).body.code).toBe('client_not_active')
    expect((await enter(gateway, 'ada@example.com', password)).answer.status).toBe(403)
    expect((await staff.post(at(clientId, '/approve'))).body.code).toBe('client_not_pending')
    expect((await staff.post(at(clientId, '/deactivate'))).body.code).toBe('client_not_active')
  })

  test('a deactivated client is refused from the next request on, and its pending payment is not authorised', async () => {
    const gateway = await testGateway({ databaseUrl: await url() })
    const { clientId } = (await register(gateway)).body
    const staff = await signIn(gateway, { roles: ['CompanyAdmin'] })
    await staff.post(at(clientId, '/approve'))
    const headers = { authorization: `Bearer ${await mailedKey(gateway, 'ada@example.com')}` }
    await (await operatorOf(gateway.databaseUrl)).fund(clientId, 100_000, 'Ada')
    const payment = { accountNumber: '003001014892010184', amount: 10 }
    const { transactionId } = (await gateway.post('/api/Payment/initiate', payment, headers)).body
    const otpCode = /^\d{6}(?= is)/m.exec(await mailed(gateway, 'ada@example.com'))?.[0]
    const user = await signIn(gateway, { roles: ['ClientAdmin'], clientId })
    const answer = await staff.post(at(clientId, '/deactivate'))
    expect(answer.body).toMatchObject({ status: 'Deactivated', isActive: false })
    const authorized = await gateway.post('/api/Payment/authorize', { transactionId, otpCode }, headers)
    expect([authorized.status, authorized.body.code]).toEqual([403, 'client_not_active'])
    expect((await user.get(at(clientId))).body.code).toBe('client_not_active')
    expect((await enter(gateway, user.userName, 'correct horse battery')).answer.body.code).toBe('client_not_active')
    const { kysely, close } = await openDatabase(gateway.databaseUrl)
    const row = await kysely
      .selectFrom('transactions')
      .select('status')
      .where('id', '=', transactionId)
      .executeTakeFirst()
    await close()
    expect(row?.status).toBe('Pending')
    expect((await staff.post(at(clientId, '/deactivate'))).status).toBe(409)
  })

  test('a user of a client sees its own client only, and an unknown one is the same as a foreign one', async () => {
    const gateway = await testGateway({ databaseUrl: await url() })
    const own = (await register(gateway)).body
    const other = (await register(gateway, { emailAddress: 'b@example.com' })).body
    const user = await signIn(gateway, { roles: ['ClientAdmin'], clientId: own.clientId })
    expect((await user.get(at(own.clientId.toUpperCase()))).body).toEqual(own)
    expect((await user.get(at(own.clientId, '/api-users/count'))).body.apiUserCount).toBe(0)
    for (const id of [other.clientId, unknownId])
      for (const path of [at(id), at(id, '/api-users/count')])
        expect((await user.get(path)).body.code).toBe('client_unknown')
    for (const path of ['/api/Clients', at('pending'), at('api-users/count')])
      expect((await user.get(path)).body.code).toBe('permission_missing')
  })

  test('staff see clients of every status with their API users', async () => {
    const gateway = await testGateway({ databaseUrl: await url() })
    await gateway.clock.advance(1)
    const { clientId } = (await register(gateway)).body
    await gateway.clock.advance(1)
    const staff = await signIn(gateway, { roles: ['CompanyAdmin'] })
    await staff.post(at(clientId, '/approve'))
    await register(gateway, { emailAddress: 'b@example.com' })
    const apiUser = { developerName: 'Ada Kamara', developerEmail: 'ada@example.com', isActive: true }
    expect((await staff.get('/api/Clients')).body).toMatchObject([
      { name: 'Demo client', apiUserCount: 1, clientType: 'Company' },
      { clientId, status: 'Active', apiUserCount: 1, apiUsers: [apiUser] },
      { status: 'Pending', apiUserCount: 0, apiUsers: [] },
    ])
    expect((await staff.get(at(unknownId))).status).toBe(404)
    expect((await staff.post(at(unknownId, '/approve'))).status).toBe(404)
  })

  test('where no mail goes out, nobody registers and no Individual is approved', async () => {
    const databaseUrl = await url()
    const more = { otpSecret: 'of tests, and long enough for it', kycFolder: temporaryFolder() }
    const first = await testGateway({ databaseUrl, demo: false, more })
    const pending = (await register(first)).body
    await first.close()
    await (await operatorOf(databaseUrl)).production('Ada')
    const gateway = await testGateway({ databaseUrl, demo: false, more })
    expect((await register(gateway, { emailAddress: 'b@example.com' })).body.code).toBe('no_mail')
    const staff = await signIn(gateway, { roles: ['CompanyAdmin'] })
    expect((await staff.post(at(pending.clientId, '/approve'))).body.code).toBe('no_mail')
    const user = { userName: 'c', email: 'c@example.com' }
    expect((await staff.post('/api/PortalUsers', user)).body.code).toBe('no_mail')
    expect((await staff.get('/api/Clients')).body).toHaveLength(1)
  })

  test('an address registers 200 times an hour on all gateways together', async () => {
    const databaseUrl = await url()
    const gateway = await testGateway({ databaseUrl })
    for (let sent = 0; sent < 200; sent += 20)
      await Promise.all(Array.from({ length: 20 }, () => register(gateway, { phoneNumber: '1' })))
    const { status, headers, body } = await register(gateway)
    expect([status, headers.get('retry-after'), body.code]).toEqual([429, '3600', 'too_many_requests'])
    await gateway.clock.advance(3_600_000)
    expect((await register(gateway)).status).toBe(201)
  })
})
