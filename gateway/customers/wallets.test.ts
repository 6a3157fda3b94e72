import { describe, expect, onTestFinished, test } from 'vitest'
import { databases, openDatabase } from '../testing/databases.ts'
import { operatorOf } from '../testing/operatorOf.ts'
import { signIn } from '../testing/signIn.ts'
import { type SignedInCustomer, signInCustomer } from '../testing/signInCustomer.ts'
import { type Answered, type TestGateway, testGateway } from '../testing/testGateway.ts'

const wallet = '/api/CustomerWallet'
const description = 'November'

/** What a customer does with its wallet. */
function walletOf(gateway: TestGateway, { id, headers }: SignedInCustomer) {
  const send = (path: string, body: object, key?: string): Promise<Answered> =>
    gateway.post(`${wallet}/${path}`, { description, ...body }, { ...headers, ...(key && { 'idempotency-key': key }) })
  return {
    id,
    headers,
    topUp: (amount: number, key?: string) => send('topup', { amount }, key),
    transfer: (to: string, amount: number, key?: string) => send('transfer', { recipientCustomerId: to, amount }, key),
    pay: (externalReference: string, amount: number, key?: string) => send('pay', { externalReference, amount }, key),
    balance: async (): Promise<unknown> => (await gateway.get(`${wallet}/balance`, headers)).body,
    statement: (query = '') => gateway.get(`${wallet}/statement${query}`, headers),
  }
}

async function openWallets(databaseUrl: string) {
  const gateway = await testGateway({ databaseUrl })
  const ada = walletOf(gateway, await signInCustomer(gateway, 'ada@example.com'))
  const bob = walletOf(gateway, await signInCustomer(gateway, 'bob@example.com'))
  return { gateway, ada, bob }
}

async function setKyc(databaseUrl: string, id: string, kyc_status: 'Verified' | 'Pending'): Promise<void> {
  const { kysely, close } = await openDatabase(databaseUrl)
  await kysely.updateTable('customers').set({ kyc_status }).where('id', '=', id).execute()
  await close()
}

describe.each(databases())('on $name', ({ url }) => {
  test('money comes in, moves and is paid, each entry says what the wallet had after it, and the books agree', async () => {
    const { gateway, ada, bob } = await openWallets(await url())
    expect((await ada.topUp(500)).body).toMatchObject({ type: 'credit', amount: 500, balanceAfter: 500, description })
    const moved = await ada.transfer(bob.id.toUpperCase(), 120.5)
    expect(moved).toMatchObject({
      status: 200,
      body: { recipientCustomerId: bob.id, amount: 120.5, balanceAfter: 379.5 },
    })
    const paid = await bob.pay('INV-1', 20.25)
    expect(paid.body).toMatchObject({ type: 'debit', balanceAfter: 100.25, externalReference: 'INV-1' })
    expect(await ada.balance()).toMatchObject({ customerId: ada.id, balance: 379.5, currency: 'SLE' })
    expect(await bob.balance()).toMatchObject({ balance: 100.25 })
    expect((await bob.statement()).body).toMatchObject({
      ...{ openingBalance: 0, closingBalance: 100.25, totalCredits: 120.5, totalDebits: 20.25 },
      entries: [{ type: 'credit', counterpartyCustomerId: ada.id }, { type: 'debit' }],
    })
    expect(await gateway.check()).toEqual([])
  })

  test('a transfer says why it is refused, and of the recipient no more than that it cannot receive', async () => {
    const databaseUrl = await url()
    const { ada, bob } = await openWallets(databaseUrl)
    const code = async (answer: Promise<Answered>) => {
      const { status, body } = await answer
      return `${status} ${body.code}`
    }
    await ada.topUp(100)
    await bob.topUp(4_990)
    expect(await code(ada.transfer(ada.id, 1))).toBe('422 own_wallet')
    expect(await code(ada.transfer('5d2f8c1a-3b4e-4c6d-8f70-9a1b2c3d4e5f', 1))).toBe('404 not_found')
    expect(await code(ada.transfer(bob.id, 100.01))).toBe('422 insufficient_funds')
    expect(await code(ada.transfer(bob.id, 10.01))).toBe('422 recipient_cannot_receive')
    await operatorOf(databaseUrl).then((operator) => operator.setCustomer(bob.id, false, 'Ada'))
    expect(await code(ada.transfer(bob.id, 10))).toBe('422 recipient_cannot_receive')
    expect(await ada.balance()).toMatchObject({ balance: 100 })
  })

  test('a wallet has its limit exactly, and a verified customer a higher one', async () => {
    const databaseUrl = await url()
    const { ada } = await openWallets(databaseUrl)
    expect((await ada.topUp(5_000.01)).body.code).toBe('wallet_limit_exceeded')
    expect((await ada.topUp(5_000)).status).toBe(200)
    await setKyc(databaseUrl, ada.id, 'Pending')
    expect((await ada.topUp(0.01)).status).toBe(422)
    await setKyc(databaseUrl, ada.id, 'Verified')
    expect((await ada.topUp(95_000)).status).toBe(200)
    expect((await ada.topUp(0.01)).status).toBe(422)
  })

  test('a reference is paid once by a customer, and by another one besides', async () => {
    const { gateway, ada, bob } = await openWallets(await url())
    await ada.topUp(100)
    await bob.topUp(100)
    const answers = await Promise.all(Array.from({ length: 5 }, () => ada.pay('INV-1', 10)))
    expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 409, 409, 409, 409])
    expect((await ada.pay('INV-1', 11, 'other')).body.code).toBe('reference_paid')
    expect((await bob.pay('INV-1', 10)).status).toBe(200)
    expect((await ada.pay('inv-1', 10)).status).toBe(200)
    expect((await ada.pay('INV-2', 80.01)).body.code).toBe('insufficient_funds')
    expect(await ada.balance()).toMatchObject({ balance: 80 })
    expect(await gateway.check()).toEqual([])
  })

  test('a request with a key is done once, also at the same time, and another one with the key is refused', async () => {
    const { ada, bob } = await openWallets(await url())
    for (const ask of [
      () => ada.topUp(100, 'one'),
      () => ada.transfer(bob.id, 10, 'one'),
      () => ada.pay('INV-1', 10, 'one'),
    ]) {
      const answers = await Promise.all([ask(), ask(), ask()])
      expect(answers.map(({ status }) => status)).toEqual([200, 200, 200])
      expect(new Set(answers.map(({ body }) => JSON.stringify(body))).size).toBe(1)
    }
    expect((await ada.topUp(101, 'one')).body.code).toBe('idempotency_key_reused')
    expect((await bob.topUp(1, 'one')).status).toBe(200)
    expect([await ada.balance(), await bob.balance()]).toMatchObject([{ balance: 80 }, { balance: 11 }])
  })

  test('a customer sees itself and nobody else; the staff sees all, and users of a client none', async () => {
    const databaseUrl = await url()
    const { gateway, ada, bob } = await openWallets(databaseUrl)
    const shown = async (headers: Record<string, string>, id: string) =>
      (await gateway.get(`/api/Customers/${id}`, headers)).status
    expect((await gateway.get(`/api/Customers/${ada.id.toUpperCase()}`, ada.headers)).body).toMatchObject({
      ...{ customerId: ada.id, email: 'ada@example.com', kycStatus: 'None' },
    })
    expect(await shown(ada.headers, bob.id)).toBe(404)
    const [staff, user] = [
      await signIn(gateway, { roles: ['CompanyAdmin'] }),
      await signIn(gateway, {
        roles: ['ClientAdmin'],
        clientId: (await (await operatorOf(databaseUrl)).clients()).at(0)?.id ?? '',
      }),
    ]
    expect(await shown({ authorization: '', cookie: staff.cookie }, bob.id)).toBe(200)
    expect(await shown({ authorization: '', cookie: user.cookie }, bob.id)).toBe(403)
    expect(await shown({}, bob.id)).toBe(401)
  })

  test('a disabled customer gets nothing, with its token or its password, until an operator enables it', async () => {
    const databaseUrl = await url()
    const gateway = await testGateway({ databaseUrl })
    const operator = await operatorOf(databaseUrl)
    const credentials = { email: 'ada@example.com', password: 'Harmattan 2026' }
    await gateway.post('/api/Customers/register', credentials, { authorization: '' })
    const enter = () => gateway.post('/api/Customers/login', credentials, { authorization: '' })
    const login = async () => (await enter()).status
    const { token, customerId: id } = (await enter()).body
    const ada = walletOf(gateway, { id, email: credentials.email, headers: { authorization: `Bearer ${token}` } })
    await operator.setCustomer('ADA@example.com', false, 'Ada')
    expect([(await ada.topUp(1)).body.code, (await ada.statement()).status]).toEqual(['customer_disabled', 403])
    expect(await login()).toBe(403)
    await operator.setCustomer(ada.id, true, 'Ada')
    expect([(await ada.topUp(1)).status, await login()]).toEqual([200, 200])
  })

  test('a token counts for an hour', async () => {
    const { gateway, ada } = await openWallets(await url())
    await gateway.clock.advance(3_599_000)
    expect((await ada.topUp(1)).status).toBe(200)
    await gateway.clock.advance(1_000)
    expect((await ada.topUp(1)).status).toBe(401)
  })

  test('no entry is changed or deleted', async () => {
    const databaseUrl = await url()
    const { ada } = await openWallets(databaseUrl)
    await ada.topUp(1)
    const { kysely, close } = await openDatabase(databaseUrl)
    onTestFinished(close)
    const message = 'an entry is never changed or deleted'
    await expect(kysely.updateTable('wallet_entries').set({ amount: 2 }).execute()).rejects.toThrow(message)
    await expect(kysely.deleteFrom('wallet_entries').execute()).rejects.toThrow(message)
  })
})
