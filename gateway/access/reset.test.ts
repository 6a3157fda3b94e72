import { describe, expect, test } from 'vitest'
import { databases, openDatabase } from '../testing/databases.ts'
import { enter, mailedToken } from '../testing/registered.fixture.ts'
import { password, signIn } from '../testing/signIn.ts'
import { type Answered, type TestGateway, testGateway } from '../testing/testGateway.ts'

const email = 'superadmin@example.com'
const newPassword = 'an unusual pass phrase'
const anybody = { authorization: '' }

function forget(gateway: TestGateway, address = email, headers = {}): Promise<Answered> {
  return gateway.post('/api/Account/forgot-password', { email: address }, { ...anybody, ...headers })
}

function reset(gateway: TestGateway, token: string, changes: object = {}, headers = {}): Promise<Answered> {
  const body = { email, token, newPassword, ...changes }
  return gateway.post('/api/Account/reset-password', body, { ...anybody, ...headers })
}

describe.each(databases())('on $name', ({ url }) => {
  test('a mailed token sets a new password, and ends itself, other tokens and every session', async () => {
    const gateway = await testGateway({ databaseUrl: await url() })
    const user = await signIn(gateway, { roles: ['SuperAdmin'] })
    await forget(gateway)
    const other = await mailedToken(gateway, email)
    await forget(gateway, email.toUpperCase())
    const token = await mailedToken(gateway, email, [other])
    expect((await reset(gateway, token)).status).toBe(200)
    expect((await user.get('/api/PortalUsers')).status).toBe(401)
    expect((await enter(gateway, email, password)).answer.status).toBe(401)
    expect((await enter(gateway, email, newPassword)).answer.body.mustChangePassword).toBe(false)
    for (const each of [token, other]) expect((await reset(gateway, each)).status).toBe(400)
  })

  test('of ten uses of one token at the same time one has an effect', async () => {
    const gateway = await testGateway({ databaseUrl: await url() })
    await signIn(gateway, { roles: ['SuperAdmin'] })
    await forget(gateway)
    const token = await mailedToken(gateway, email)
    const words = Array.from({ length: 10 }, (_, index) => `pass phrase number ${index}`)
    const answers = await Promise.all(words.map((word) => reset(gateway, token, { newPassword: word })))
    const winner = answers.findIndex(({ status }) => status === 200)
    expect(answers.map(({ status }) => status).toSorted()).toEqual([200, ...Array(9).fill(400)])
    expect((await enter(gateway, email, words[winner] ?? '')).answer.status).toBe(200)
  })

  test('what cannot be reset is told in one shape', async () => {
    const gateway = await testGateway({ databaseUrl: await url() })
    await signIn(gateway, { roles: ['SuperAdmin'] })
    await forget(gateway)
    const token = await mailedToken(gateway, email)
    const wrong = [await reset(gateway, token, { email: 'nobody@example.com' }), await reset(gateway, 'A'.repeat(43))]
    await gateway.clock.advance(3_600_000)
    wrong.push(await reset(gateway, token))
    for (const { status, body } of wrong)
      expect([status, body.code, Object.keys(body.errors)]).toEqual([400, 'invalid_request', ['token']])
    for (const weak of ['eleven char', 'x'.repeat(129), email]) {
      const { status, body } = await reset(gateway, token, { newPassword: weak })
      expect([status, body.code, Object.keys(body.errors)]).toEqual([400, 'invalid_request', ['newPassword']])
    }
    expect((await enter(gateway, email, password)).answer.status).toBe(200)
  })

  test('an address that nobody has gets the same answers, the fourth of an hour too, and no mail', async () => {
    const gateway = await testGateway({ databaseUrl: await url() })
    await signIn(gateway, { roles: ['SuperAdmin'] })
    for (const address of [email, 'nobody@example.com']) {
      const answers = await Promise.all(Array.from({ length: 8 }, () => forget(gateway, address)))
      expect(answers.filter(({ status }) => status === 200)).toHaveLength(3)
      const refused = answers.filter(({ status }) => status === 429)
      expect(refused.map(({ headers }) => headers.get('retry-after'))).toEqual(Array(5).fill('3600'))
    }
    const [known, unknown] = [await forget(gateway), await forget(gateway, 'nobody@example.com')]
    expect({ ...known.body, traceId: '' }).toEqual({ ...unknown.body, traceId: '' })
    await gateway.idle()
    expect(await gateway.mails()).toHaveLength(3)
    await gateway.clock.advance(3_600_000)
    expect((await forget(gateway)).body).toEqual((await forget(gateway, 'nobody@example.com')).body)
  })

  test('a token is stored as its hash, and a repeated request sends no second mail, also after a refused one', async () => {
    const gateway = await testGateway({ databaseUrl: await url() })
    await signIn(gateway, { roles: ['SuperAdmin'] })
    const once = { 'idempotency-key': 'first' }
    for (const [address, status] of [
      [email, 200] as const,
      ['nobody@example.com', 422] as const,
      [email, 200] as const,
    ])
      expect((await forget(gateway, address, once)).status).toBe(status)
    const token = await mailedToken(gateway, email)
    expect(await gateway.mails(email)).toHaveLength(1)
    for (let sent = 0; sent < 2; sent += 1) expect((await reset(gateway, token, {}, once)).status).toBe(200)
    const { kysely, close } = await openDatabase(gateway.databaseUrl)
    const rows = [
      await kysely.selectFrom('password_resets').selectAll().execute(),
      await kysely.selectFrom('idempotency_keys').selectAll().execute(),
      await kysely.selectFrom('jobs').selectAll().execute(),
    ]
    await close()
    expect(JSON.stringify(rows)).not.toContain(token)
    expect(JSON.stringify(rows)).not.toContain(newPassword)
  })

  test('a reset unlocks the user name', async () => {
    const gateway = await testGateway({ databaseUrl: await url() })
    await signIn(gateway, { roles: ['SuperAdmin'] })
    for (let tries = 0; tries < 6; tries += 1) await enter(gateway, email, 'wrong')
    expect((await enter(gateway, email, password)).answer.status).toBe(429)
    await forget(gateway)
    await reset(gateway, await mailedToken(gateway, email))
    expect((await enter(gateway, email, newPassword)).answer.status).toBe(200)
  })
})
