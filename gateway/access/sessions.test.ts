import { describe, expect, test } from 'vitest'
import { databases } from '../testing/databases.ts'
import { password, signIn } from '../testing/signIn.ts'
import { type TestGateway, testGateway } from '../testing/testGateway.ts'

const login = (gateway: TestGateway, body: object) => gateway.post('/api/Account/login', body)

describe.each(databases())('on $name', ({ url }) => {
  test('a portal user signs in, is served by the cookie, and no longer once it has signed out', async () => {
    const gateway = await testGateway({ databaseUrl: await url() })
    const user = await signIn(gateway, { roles: ['SuperAdmin'] })
    expect((await user.post('/api/Account/logout')).status).toBe(204)
    expect((await user.post('/api/Account/logout')).status).toBe(401)
  })

  test('a session ends after twelve hours, and one that is remembered after fourteen days', async () => {
    const gateway = await testGateway({ databaseUrl: await url() })
    const user = await signIn(gateway, { roles: ['SuperAdmin'] })
    const remembered = await login(gateway, { username: user.userName, password, rememberMe: true })
    const kept = remembered.headers.getSetCookie()[0] ?? ''
    expect(kept).toMatch(/^\.TeraPay\.Portal=[\w-]{43}; Path=\/; HttpOnly; SameSite=Lax; Max-Age=1209600$/)
    await gateway.clock.advance(12 * 3_600_000)
    expect((await user.post('/api/Account/logout')).status).toBe(401)
    const cookie = kept.split(';')[0] ?? ''
    expect((await user.post('/api/Account/logout', undefined, { cookie })).status).toBe(204)
  })

  test('an unknown user and a wrong password are told the same', async () => {
    const gateway = await testGateway({ databaseUrl: await url() })
    const { userName } = await signIn(gateway, { roles: ['SuperAdmin'] })
    const answers = [
      await login(gateway, { username: userName, password: 'wrong' }),
      await login(gateway, { username: 'nobody@example.com', password: 'wrong' }),
    ]
    for (const { status, body } of answers) expect([status, body.code]).toEqual([401, 'wrong_password'])
  })

  test('five wrong passwords lock a user name for fifteen minutes, also for the right one', async () => {
    const gateway = await testGateway({ databaseUrl: await url() })
    const { userName: username } = await signIn(gateway, { roles: ['SuperAdmin'] })
    for (let tries = 0; tries < 5; tries += 1)
      expect((await login(gateway, { username, password: 'wrong' })).status).toBe(401)
    const locked = await login(gateway, { username, password })
    expect([locked.status, locked.body.code, locked.headers.get('retry-after')]).toEqual([429, 'user_locked', '900'])
    await gateway.clock.advance(900_000)
    expect((await login(gateway, { username, password })).status).toBe(200)
  })

  test('of twenty wrong passwords at the same time five are looked at', async () => {
    const gateway = await testGateway({ databaseUrl: await url() })
    const { userName: username } = await signIn(gateway, { roles: ['SuperAdmin'] })
    const answers = await Promise.all(Array.from({ length: 20 }, () => login(gateway, { username, password: 'wrong' })))
    expect(answers.filter(({ status }) => status === 401)).toHaveLength(5)
    expect(answers.filter(({ status }) => status === 429)).toHaveLength(15)
  })

  test('the right password forgets the wrong ones', async () => {
    const gateway = await testGateway({ databaseUrl: await url() })
    const { userName: username } = await signIn(gateway, { roles: ['SuperAdmin'] })
    for (let round = 0; round < 2; round += 1) {
      for (let tries = 0; tries < 4; tries += 1) await login(gateway, { username, password: 'wrong' })
      expect((await login(gateway, { username, password })).status).toBe(200)
    }
  })
})
