import { describe, expect, test } from 'vitest'
import { databases } from '../testing/databases.ts'
import { customerPassword as password, signInCustomer } from '../testing/signInCustomer.ts'
import { testGateway } from '../testing/testGateway.ts'

const nobody = { authorization: '' }
const email = 'customer@example.com'

describe.each(databases())('on $name', ({ url }) => {
  test('of ten registrations of one address at the same time one counts, in whatever letters', async () => {
    const gateway = await testGateway({ databaseUrl: await url() })
    const addresses = Array.from({ length: 10 }, (_, index) => (index % 2 === 0 ? email : email.toUpperCase()))
    const answers = await Promise.all(
      addresses.map((address) => gateway.post('/api/Customers/register', { email: address, password }, nobody)),
    )
    expect(answers.map(({ status }) => status).toSorted()).toEqual([201, ...Array(9).fill(409)])
    expect((await gateway.post('/api/Customers/login', { email, password }, nobody)).status).toBe(200)
  })

  test('a password without a capital letter or a digit is refused, and says what it lacks', async () => {
    const gateway = await testGateway({ databaseUrl: await url() })
    const answer = await gateway.post('/api/Customers/register', { email, password: 'harmattan' }, nobody)
    expect(answer).toMatchObject({
      status: 400,
      body: { errors: { password: ['has not: a capital letter, a digit'] } },
    })
  })

  test('a registration is done once for its key', async () => {
    const gateway = await testGateway({ databaseUrl: await url() })
    const register = (word: string) =>
      gateway.post('/api/Customers/register', { email, password: word }, { ...nobody, 'idempotency-key': 'one' })
    const [first, second, other] = [await register(password), await register(password), await register('Other 2026')]
    expect([first.status, second.status, other.status]).toEqual([201, 201, 422])
    expect(second.body).toEqual(first.body)
  })

  test('an unknown address and a wrong password are one answer; five wrong ones lock the address', async () => {
    const gateway = await testGateway({ databaseUrl: await url() })
    await gateway.post('/api/Customers/register', { email, password }, nobody)
    const login = (address: string, word: string) =>
      gateway.post('/api/Customers/login', { email: address, password: word }, nobody)
    const wrong = await login(email, 'Wrong 2026')
    const unknown = await login('nobody@example.com', 'Wrong 2026')
    expect(wrong.status).toBe(401)
    expect({ ...unknown.body, traceId: '' }).toEqual({ ...wrong.body, traceId: '' })
    for (let tries = 1; tries < 5; tries += 1) await login(email, 'Wrong 2026')
    expect((await login(email, password)).status).toBe(429)
    await gateway.clock.advance(900_000)
    expect((await login(email, password)).status).toBe(200)
  })

  test('the token of a customer opens no operation of clients or of the portal', async () => {
    const gateway = await testGateway({ databaseUrl: await url() })
    const { headers } = await signInCustomer(gateway)
    for (const path of ['/api/Banks', '/api/Payment/pending', '/api/PortalUsers', '/api/Clients'])
      expect((await gateway.get(path, headers)).status).toBe(401)
  })
})
