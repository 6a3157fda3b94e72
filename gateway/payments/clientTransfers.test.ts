import { describe, expect, test } from 'vitest'
import { databases } from '../testing/databases.ts'
import { type TestGateway, type TestOptions, testGateway } from '../testing/testGateway.ts'

const account = '003001014892010100'
const phone = '+23276123100'
const [insurer, former] = ['8d2f6c1a-4b7e-4f05-9c3d-1e5a7b9d2f46', '3c9e5b7d-2a4f-4c68-8e1b-6d0f9a3c5e72']
const bank = '/api/Payment/client-transfer/bank'
const mobile = '/api/Payment/client-transfer/mobile'

/** A gateway with an insurer that can be paid, and one whose account was closed. */
async function withInsurer(options: TestOptions): Promise<TestGateway> {
  const gateway = await testGateway(options)
  await gateway.addClient({ id: insurer, name: 'Insurer', allowsAirtime: false, float: 0 })
  await gateway.addClient({ id: former, name: 'Former', allowsAirtime: false, float: 0, status: 'Deactivated' })
  return gateway
}

function entries(count: number, amount = 100): object[] {
  return Array.from({ length: count }, (_, index) => ({ amount, narration: `SS${index}, November` }))
}

const toAccount = { destinationClientId: insurer, accountNumber: account }
const toPhone = { destinationClientId: insurer, phoneNumber: phone }

describe.each(databases())('on $name', ({ url }) => {
  test('a hundred equal contributions to one account are a hundred payments of their own, and no fraud', async () => {
    const gateway = await withInsurer({ databaseUrl: await url() })
    const { status, body } = await gateway.post(bank, { ...toAccount, entries: entries(100) })
    expect([status, body]).toMatchObject([
      200,
      { total: 100, accepted: 100, flagged: 0, blocked: 0, rejected: 0, totalAcceptedAmount: 10_000 },
    ])
    expect(body.results[0]).toMatchObject({ destinationMasked: '003***0100', fraudFlags: [], reason: null })
    await gateway.idle()
    expect(gateway.sent.b2b).toHaveLength(100)
    const ids = body.results.map(({ transactionId }) => transactionId)
    expect(new Set(gateway.sent.b2b.map(({ json }) => json.metadata.transactionId))).toEqual(new Set(ids))
    const { payments } = gateway.callbackUrls.africastalking
    for (const id of ids) await gateway.callBack(payments, gateway.notification(id ?? '', 'Success'))
    expect((await gateway.get(`/api/Payment/${ids[41]}`)).body).toMatchObject({
      ...{ status: 'Completed', destinationClientId: insurer, narration: 'SS41, November', type: 'BankTransfer' },
    })
    expect(await gateway.reconcile()).toMatchObject([{ settled: 1_000_000, doubtful: 0 }, {}])
    expect(await gateway.check()).toEqual([])
  })

  test('a transfer counts as one payout, also for later requests, and a second one of the same is marked', async () => {
    const gateway = await withInsurer({ databaseUrl: await url() })
    const transfer = async (amount: number) =>
      (await gateway.post(bank, { ...toAccount, entries: entries(60, amount) })).body.results
    for (let amount = 1; amount <= 10; amount += 1)
      expect((await transfer(amount)).every(({ fraudFlags }) => fraudFlags.length === 0)).toBe(true)
    const again = await transfer(10)
    expect(again[0].fraudFlags).toMatchObject([{ code: 'VELOCITY_COUNT', severity: 'Review' }, { code: 'DUPLICATE' }])
    const single = await gateway.post('/api/Payment/bulk-mobile', { payments: [{ phoneNumber: phone, amount: 3 }] })
    expect(single.body.results[0].fraudFlags).toMatchObject([{ code: 'VELOCITY_COUNT', severity: 'Review' }])
  })

  test('amounts are judged entry by entry, and the limit of the day is spent in order', async () => {
    const gateway = await withInsurer({ databaseUrl: await url() })
    await gateway.payBatch([
      ['+23276124100', 9_000_000],
      ['+23276125100', 700_000],
    ])
    const { body } = await gateway.post(bank, {
      ...toAccount,
      entries: [{ amount: 250_000 }, { amount: 240_000 }, { amount: 60_001 }, { amount: 60_000, narration: 'fits' }],
    })
    expect(body.results.map(({ status }) => status)).toEqual(['Blocked', 'Accepted', 'Blocked', 'Accepted'])
    const { transactionId } = body.results[1]
    expect((await gateway.get(`/api/Payment/${transactionId}`)).body).toMatchObject({
      narration: 'Payout to 003***0100',
    })
  })

  test('parallel transfers never spend a float twice', async () => {
    const gateway = await withInsurer({ databaseUrl: await url() })
    await gateway.payBatch([['+23276124100', 9_999_000]])
    const both = [bank, mobile, bank, mobile].map((path, index) =>
      gateway.post(path, { ...toAccount, ...toPhone, entries: entries(10, 40 + index) }),
    )
    const answers = await Promise.all(both)
    const accepted = answers.flatMap(({ body }) => body.results ?? []).filter(({ status }) => status === 'Accepted')
    const sum = accepted.reduce((total, { amount }) => total + amount, 0)
    const { floats } = await gateway.books()
    expect(floats['Demo client']).toBe(100 * (1_000 - sum))
    expect(sum).toBeGreaterThan(950)
    expect(await gateway.check()).toEqual([])
  })

  test('each entry to a wallet goes in a request of its own', async () => {
    const gateway = await withInsurer({ databaseUrl: await url() })
    const { body } = await gateway.post(mobile, { ...toPhone, phoneNumber: '076123100', entries: entries(5) })
    expect(body.results[0]).toMatchObject({ status: 'Accepted', destinationMasked: '+23276***100', fraudFlags: [] })
    await gateway.idle()
    expect(gateway.sent.b2c.map(({ json }) => json.recipients.map(({ phoneNumber }) => phoneNumber))).toEqual(
      Array.from({ length: 5 }, () => [phone]),
    )
  })

  test('with the bypass a transfer to an account is paid at once, and one to a wallet is not', async () => {
    const gateway = await withInsurer({ databaseUrl: await url(), bankRail: 'bypass' })
    const statusOf = async (path: string) => {
      const { body } = await gateway.post(path, { ...toAccount, ...toPhone, entries: entries(1) })
      await gateway.idle()
      return (await gateway.get(`/api/Payment/${body.results[0].transactionId}`)).body.status
    }
    expect([await statusOf(bank), await statusOf(mobile)]).toEqual(['Completed', 'Processing'])
  })

  test('a repeated transfer with an idempotency key pays once, and another one under the key is refused', async () => {
    const gateway = await withInsurer({ databaseUrl: await url() })
    const key = { 'idempotency-key': 'november' }
    const pay = (count: number) => gateway.post(bank, { ...toAccount, entries: entries(count) }, key)
    const both = await Promise.all([pay(3), pay(3)])
    expect(both[0]?.body).toEqual(both[1]?.body)
    expect((await pay(2)).body.code).toBe('idempotency_key_reused')
    await gateway.idle()
    expect(gateway.sent.b2b).toHaveLength(3)
  })
})

const own = async (gateway: TestGateway): Promise<string> => {
  const { body } = await gateway.post('/api/Payment/bulk-mobile', { payments: [{ phoneNumber: phone, amount: 1 }] })
  return (await gateway.get(`/api/Payment/${body.results[0].transactionId}`)).body.clientId
}

test('the destination client must be there, active and another one', async () => {
  const gateway = await withInsurer({})
  const unknown = '5b0f2f0e-8d6f-4c0c-9a4b-3a1f5f6c7d11'
  for (const [destinationClientId, status, code] of [
    [unknown, 404, 'destination_client_unknown'],
    [former, 409, 'destination_client_not_active'],
    [await own(gateway), 422, 'own_client'],
    [insurer.toUpperCase(), 200, undefined],
  ])
    for (const path of [bank, mobile]) {
      const answer = await gateway.post(path, { ...toAccount, ...toPhone, destinationClientId, entries: entries(1) })
      expect([answer.status, answer.body.code]).toEqual([status, code])
    }
})

test.each([
  [bank, 'accountNumber', '999001014892010100', 'no known bank'],
  [bank, 'accountNumber', '003', '10 to 34 digits'],
  [bank, 'accountNumber', '003x01014892010100', '10 to 34 digits'],
  [bank, 'accountNumber', '0023276123100', 'international prefix'],
  [bank, 'accountNumber', '076123100', '10 to 34 digits'],
  [mobile, 'phoneNumber', '025123456', 'Sierratel, which has no mobile money'],
  [mobile, 'phoneNumber', '+254711000100', 'no mobile number of Sierra Leone'],
  [mobile, 'phoneNumber', account, 'no mobile number of Sierra Leone'],
  [mobile, 'phoneNumber', '076123100;ext=5', 'extension'],
])('%s refuses the %s %s', async (path, field, text, reason) => {
  const gateway = await withInsurer({})
  const { status, body } = await gateway.post(path, { ...toAccount, ...toPhone, [field]: text, entries: entries(1) })
  expect([status, body.code]).toEqual([422, 'unsupported_destination'])
  expect(body.errors).toEqual({ [field]: [expect.stringContaining(reason)] })
})

test.each([
  ['no entries', { entries: [] }],
  ['too many entries', { entries: entries(1_001) }],
  ['an account of two characters', { accountNumber: '00' }],
  ['an id that is none', { destinationClientId: 'nobody' }],
  ['a narration with NUL', { entries: [{ amount: 1, narration: 'a\u0000b' }] }],
  ['three decimals', { entries: [{ amount: 1.001 }] }],
])('a transfer with %s is malformed', async (_, change) => {
  const gateway = await withInsurer({})
  expect((await gateway.post(bank, { ...toAccount, entries: entries(1), ...change })).status).toBe(400)
})

test('a transfer of which every entry is refused says why, entry by entry', async () => {
  const gateway = await withInsurer({})
  const { status, body } = await gateway.post(bank, {
    ...toAccount,
    entries: [{ amount: 250_000 }, { amount: 10_000_001 }],
  })
  expect([status, body.code, Object.keys(body.errors)]).toEqual([
    422,
    'every_entry_refused',
    ['entries.0', 'entries.1'],
  ])
})
