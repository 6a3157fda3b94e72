import { describe, expect, test } from 'vitest'
import { asLeftBehind, databases } from '../testing/databases.ts'
import { type SignedInCustomer, signInCustomer } from '../testing/signInCustomer.ts'
import { type TestGateway, testGateway } from '../testing/testGateway.ts'

const wallet = '/api/CustomerWallet'

async function balance(gateway: TestGateway, { headers }: SignedInCustomer): Promise<number> {
  return Number(
    Object.entries((await gateway.get(`${wallet}/balance`, headers)).body).find(([name]) => name === 'balance')?.[1],
  )
}

async function ten(gateway: TestGateway): Promise<SignedInCustomer[]> {
  const customers: SignedInCustomer[] = []
  for (let n = 0; n < 10; n += 1) customers.push(await signInCustomer(gateway, `customer-${n}@example.com`))
  for (const { headers } of customers)
    await gateway.post(`${wallet}/topup`, { amount: 30, description: 'Savings' }, headers)
  return customers
}

describe.each(databases())('on $name', ({ url, name }) => {
  test('of 200 transfers at the same time over ten wallets none is lost, none waits for ever, and all is conserved', async () => {
    const databaseUrl = await url()
    const gateway = await testGateway({ databaseUrl })
    const customers = await ten(gateway)
    // Two gateways share a PostgreSQL database; SQLite has one.
    const second =
      name === 'SQLite' ? gateway : await testGateway({ databaseUrl: asLeftBehind(databaseUrl), demo: false })
    const answers = await Promise.all(
      Array.from({ length: 200 }, async (_, n) => {
        // Each pair moves money both ways at once, so that locks in the order of the request would be deadlocks.
        const [from, to] = [n % 10, (n * 7 + 3 + (n % 3)) % 10]
        const recipientCustomerId = customers[from === to ? (to + 1) % 10 : to]?.id
        const body = { recipientCustomerId, amount: 1 + (n % 5), description: `Transfer ${n}` }
        return {
          n,
          ...(await (n % 2 === 0 ? gateway : second).post(`${wallet}/transfer`, body, customers[from]?.headers)),
        }
      }),
    )
    expect([...new Set(answers.map(({ status }) => status))].filter((status) => status !== 422)).toEqual([200])
    expect(answers.filter(({ status, body }) => status === 422 && body.code !== 'insufficient_funds')).toEqual([])
    const balances = await Promise.all(customers.map((customer) => balance(gateway, customer)))
    expect(balances.reduce((sum, one) => sum + one, 0)).toBe(300)
    expect(balances.every((one) => one >= 0)).toBe(true)
    const statements = await Promise.all(
      customers.map(async ({ headers }) => Object.entries((await gateway.get(`${wallet}/statement`, headers)).body)),
    )
    const entries = statements.map((members) => Object.fromEntries(members)['entries'])
    const done = answers.filter(({ status }) => status === 200).length
    expect(entries.flat()).toHaveLength(10 + 2 * done)
    expect(await gateway.check()).toEqual([])
  })

  test('of transfers that are made together each is refused for itself, and none is made with money that another one took', async () => {
    const gateway = await testGateway({ databaseUrl: await url() })
    const [ada, bob] = [
      await signInCustomer(gateway, 'ada@example.com'),
      await signInCustomer(gateway, 'bob@example.com'),
    ]
    await gateway.post(`${wallet}/topup`, { amount: 10, description: 'x' }, ada.headers)
    const asked = [bob.id, '5d2f8c1a-3b4e-4c6d-8f70-9a1b2c3d4e5f', bob.id, bob.id, bob.id]
    const answers = await Promise.all(
      asked.map((recipientCustomerId) =>
        gateway.post(`${wallet}/transfer`, { recipientCustomerId, amount: 4, description: 'x' }, ada.headers),
      ),
    )
    const statuses = answers.map(({ status }) => status)
    expect([statuses[1], statuses.toSorted()]).toEqual([404, [200, 200, 404, 422, 422]])
    expect([await balance(gateway, ada), await balance(gateway, bob)]).toEqual([2, 8])
    expect(await gateway.check()).toEqual([])
  })

  test('a wallet that pays, sends and receives at once is never overdrawn', async () => {
    const gateway = await testGateway({ databaseUrl: await url() })
    const [ada, bob] = [
      await signInCustomer(gateway, 'ada@example.com'),
      await signInCustomer(gateway, 'bob@example.com'),
    ]
    for (const { headers } of [ada, bob])
      await gateway.post(`${wallet}/topup`, { amount: 10, description: 'x' }, headers)
    const statuses = await Promise.all(
      Array.from({ length: 40 }, async (_, n) => {
        const money = { amount: 3, description: 'x' }
        if (n % 2 === 0) return gateway.post(`${wallet}/pay`, { ...money, externalReference: `INV-${n}` }, ada.headers)
        const [from, to] = n % 4 === 1 ? [ada, bob] : [bob, ada]
        return gateway.post(`${wallet}/transfer`, { ...money, recipientCustomerId: to.id }, from.headers)
      }),
    )
    expect(statuses.filter(({ status }) => status !== 200 && status !== 422)).toEqual([])
    const paid = statuses.filter(({ status }, n) => status === 200 && n % 2 === 0).length
    expect((await balance(gateway, ada)) + (await balance(gateway, bob))).toBe(20 - 3 * paid)
    expect(await gateway.check()).toEqual([])
  })
})
