import { describe, expect, test } from 'vitest'
import { databases } from '../testing/databases.ts'
import { foreignPayments, number, payInDoubt } from '../testing/doubtfulPayout.ts'
import { type Answer, inQuery, paymentList, queuedEntry } from '../testing/stubbedProviders.ts'
import { testGateway } from '../testing/testGateway.ts'

const [second, minute, day] = [1_000, 60_000, 86_400_000]
const contradicted = [{ code: 'CONTRADICTED' }]
const stale = [{ code: 'NO_FINAL_ANSWER' }]

const empty: Answer = [200, paymentList([])]
const isFirst = (path: string): boolean => inQuery(path, 'pageNumber') === '1'

describe.each(databases())('on $name', ({ url }) => {
  test('a payout that two complete lists do not have, the second after five minutes, has failed and can be retried', async () => {
    const gateway = await testGateway({ databaseUrl: await url() })
    gateway.answers.list = () => empty
    const { b2c } = gateway.answers
    const { read, retry, batchId } = await payInDoubt(gateway)
    await gateway.clock.advance(7 * minute)
    expect(gateway.sent.lists).toHaveLength(2)
    expect([(await read()).status, (await retry()).body.code]).toEqual(['Processing', 'nothing_failed'])
    expect((await gateway.reconcile())[0]).toMatchObject({ doubtful: 10_000 })
    await gateway.clock.advance(minute)
    expect(await read()).toMatchObject({ status: 'Failed', failureReason: expect.stringContaining('not taken it') })
    expect((await gateway.reconcile())[0]).toMatchObject({ settled: 0, doubtful: 0 })
    gateway.answers.b2c = b2c
    expect((await retry()).status).toBe(200)
    expect((await gateway.batch(batchId)).items[0]).toMatchObject({ status: 'Processed' })
    expect(gateway.sent.b2c).toHaveLength(2)
  })

  test('a list is asked for in parts of a hundred, up to an empty one, over the days around the payout', async () => {
    const gateway = await testGateway({ databaseUrl: await url() })
    const parts = new Map([
      ['1', foreignPayments(0, 100)],
      ['2', foreignPayments(100, 30)],
    ])
    gateway.answers.list = ({ path }) => [200, paymentList(parts.get(inQuery(path, 'pageNumber') ?? '') ?? [])]
    const { read } = await payInDoubt(gateway)
    await gateway.clock.advance(8 * minute)
    const days = 'productName=Payouts&pageNumber=N&count=100&startDate=2025-12-31&endDate=2026-01-03'
    expect(gateway.sent.lists.slice(0, 3).map(({ path }) => path)).toEqual(
      ['1', '2', '3'].map((part) => `/query/transaction/fetch?username=sandbox&${days.replace('=N', `=${part}`)}`),
    )
    expect(gateway.sent.lists).toHaveLength(9)
    expect((await read()).status).toBe('Failed')
  })

  test('one complete list proves nothing, however long no other comes', async () => {
    const gateway = await testGateway({ databaseUrl: await url() })
    gateway.answers.list = () => empty
    const { read } = await payInDoubt(gateway)
    await gateway.clock.advance(minute)
    gateway.answers.list = () => [500, '']
    await gateway.clock.advance(2 * day)
    expect(await read()).toMatchObject({ status: 'Processing', fraudFlags: stale })
    gateway.answers.list = () => empty
    await gateway.clock.advance(day)
    expect((await read()).status).toBe('Failed')
  })

  test('the first complete list proves nothing, although it comes after five minutes', async () => {
    const gateway = await testGateway({ databaseUrl: await url() })
    gateway.answers.list = () => [500, '']
    const { read } = await payInDoubt(gateway)
    await gateway.clock.advance(7 * minute)
    gateway.answers.list = () => empty
    await gateway.clock.advance(minute)
    expect((await read()).status).toBe('Processing')
    await gateway.clock.advance(15 * minute)
    expect((await read()).status).toBe('Failed')
  })

  test('a payout is found by our own id, wherever in the list, and from then on by the id of the provider', async () => {
    const gateway = await testGateway({ databaseUrl: await url() })
    const { id, read, batchId } = await payInDoubt(gateway)
    gateway.answers.list = ({ path }) => [
      200,
      paymentList(
        isFirst(path) ? foreignPayments(0, 100) : inQuery(path, 'pageNumber') === '2' ? [gateway.payment(id)] : [],
      ),
    ]
    await gateway.clock.advance(minute)
    const reference = `ATPid_${id.replaceAll('-', '')}`
    expect(await read()).toMatchObject({ status: 'Processing', providerReference: reference })
    expect(gateway.sent.finds).toEqual([])
    gateway.answers.find = () => [200, { status: 'Success', data: gateway.payment(id, 'Success') }]
    await gateway.clock.advance(2 * day)
    expect(gateway.sent.finds.map(({ path }) => path)).toEqual([
      `/query/transaction/find?username=sandbox&transactionId=${reference}`,
    ])
    expect((await gateway.batch(batchId)).status).toBe('Completed')
    expect((await gateway.reconcile())[0]).toMatchObject({ settled: 10_000, doubtful: 0 })
  })

  test.each(['Success', 'Failed'] as const)('a payout that the list shows as %s ends so', async (status) => {
    const gateway = await testGateway({ databaseUrl: await url() })
    const { id, read } = await payInDoubt(gateway)
    gateway.answers.list = ({ path }) => [200, paymentList(isFirst(path) ? [gateway.payment(id, status)] : [])]
    await gateway.clock.advance(minute)
    expect(await read()).toMatchObject({ status: status === 'Success' ? 'Completed' : 'Failed', fraudFlags: [] })
  })

  test('a payout that stays queued stays Processing', async () => {
    const gateway = await testGateway({ databaseUrl: await url() })
    const { read, retry } = await payInDoubt(gateway)
    await gateway.clock.advance(29 * day)
    expect(gateway.sent.finds.length).toBeGreaterThan(50)
    expect(await read()).toMatchObject({ status: 'Processing', fraudFlags: stale })
    expect((await retry()).body.code).toBe('nothing_failed')
  })

  test.each<readonly [name: string, other: object, status: string]>([
    ['names another payout', {}, 'Failed'],
    ['names no payout', { requestMetadata: {} }, 'Processing'],
    [
      'names no payout, to a number without its plus',
      { requestMetadata: {}, destination: '23276123100' },
      'Processing',
    ],
    ['names no payout and no number', { requestMetadata: undefined, destination: undefined }, 'Processing'],
    ['names no payout and another number', { requestMetadata: {}, destination: '+23276999999' }, 'Failed'],
    ['is a checkout', { requestMetadata: {}, category: 'MobileCheckout', status: 'PendingConfirmation' }, 'Failed'],
  ])("a payment of the account's other application that %s: %o", async (_, other, status) => {
    const gateway = await testGateway({ databaseUrl: await url() })
    const [payment] = foreignPayments(0, 1)
    gateway.answers.list = ({ path }) => [200, paymentList(isFirst(path) ? [{ ...payment, ...other }] : [])]
    const { read } = await payInDoubt(gateway)
    await gateway.clock.advance(day - second)
    expect((await read()).status).toBe(status)
  })

  test('a notification that comes while a list without the payout is on its way counts', async () => {
    const gateway = await testGateway({ databaseUrl: await url() })
    gateway.answers.list = () => empty
    const { id, read } = await payInDoubt(gateway)
    await gateway.clock.advance(7 * minute)
    gateway.answers.list = async () => {
      await gateway.callBack(gateway.callbackUrls.africastalking.payments, gateway.notification(id, 'Success'))
      return empty
    }
    await gateway.clock.advance(day)
    expect(await read()).toMatchObject({ status: 'Completed', fraudFlags: [] })
  })

  test('a success after two lists without the payout is a contradiction: no money moves, and it is not paid again', async () => {
    const gateway = await testGateway({ databaseUrl: await url() })
    gateway.answers.list = () => empty
    const { id, read, retry } = await payInDoubt(gateway)
    await gateway.clock.advance(8 * minute)
    await gateway.callBack(gateway.callbackUrls.africastalking.payments, gateway.notification(id, 'Success'))
    expect(await read()).toMatchObject({ status: 'Failed', fraudFlags: contradicted })
    expect((await retry()).status).toBe(409)
    expect((await gateway.reconcile())[0]).toMatchObject({ settled: 0, doubtful: 10_000 })
  })

  test('two payments under the id of one payout contradict each other', async () => {
    const gateway = await testGateway({ databaseUrl: await url() })
    const { id, read } = await payInDoubt(gateway)
    const failed = { ...gateway.payment(id, 'Failed'), transactionId: 'ATPid_2' }
    gateway.answers.list = ({ path }) => [
      200,
      paymentList(isFirst(path) ? [failed, gateway.payment(id, 'Success')] : []),
    ]
    await gateway.clock.advance(minute)
    expect(await read()).toMatchObject({ status: 'Completed', fraudFlags: contradicted })
  })

  test('a payout that a list shows as paid twice, after a 429, is flagged', async () => {
    const gateway = await testGateway({ databaseUrl: await url() })
    gateway.answers.b2c = () => [429, '']
    const { batchId } = await gateway.payBatch([[number, 100]])
    const id = (await gateway.batch(batchId)).items[0].transactionId
    const paid = gateway.payment(id, 'Success')
    const twice = [paid, { ...paid, transactionId: 'ATPid_2' }]
    gateway.answers.list = ({ path }) => [200, paymentList(isFirst(path) ? twice : [])]
    await gateway.clock.advance(minute)
    expect((await gateway.get(`/api/Payment/${id}`)).body).toMatchObject({
      ...{ status: 'Completed', fraudFlags: contradicted },
    })
    expect((await gateway.reconcile())[0]).toMatchObject({ settled: 0, doubtful: 10_000 })
    expect(gateway.sent.b2c).toHaveLength(1)
  })

  test('an accepted payout without a notification is asked for by its id, after a quarter of an hour', async () => {
    const gateway = await testGateway({ databaseUrl: await url() })
    for (const [index, status] of (['Success', 'Failed'] as const).entries()) {
      const { batchId } = await gateway.payBatch([[number, 100]])
      const id = (await gateway.batch(batchId)).items[0].transactionId
      gateway.answers.find = () => [200, { status: 'Success', data: gateway.payment(id, status) }]
      await gateway.clock.advance(15 * minute - 1)
      expect(gateway.sent.finds).toHaveLength(index)
      await gateway.clock.advance(1)
      expect((await gateway.batch(batchId)).status).toBe(status === 'Success' ? 'Completed' : 'Failed')
    }
    expect(gateway.sent.lists).toEqual([])
  })

  test('a provider that does not know its own id, or answers about another, settles nothing', async () => {
    const gateway = await testGateway({ databaseUrl: await url() })
    const { batchId } = await gateway.payBatch([[number, 100]])
    const id = (await gateway.batch(batchId)).items[0].transactionId
    const others = [{ transactionId: 'ATPid_2' }, { requestMetadata: { transactionId: 'x' } }, { status: 'Odd' }]
    const about = others.map((other) => ({ status: 'Success', data: { ...gateway.payment(id, 'Failed'), ...other } }))
    for (const answer of [{ status: 'Failure' }, ...about]) {
      gateway.answers.find = () => [200, answer]
      await gateway.clock.advance(day)
      expect((await gateway.batch(batchId)).status).toBe('Processing')
    }
    expect(gateway.sent.finds.length).toBeGreaterThan(10)
  })

  test('a payout with an id and an unknown status is asked for by that id, and no list can deny it', async () => {
    const gateway = await testGateway({ databaseUrl: await url() })
    gateway.answers.list = () => empty
    gateway.answers.b2c = ({ json }) => [201, { entries: [{ ...queuedEntry(json.recipients[0]), status: 'Odd' }] }]
    const { batchId } = await gateway.payBatch([[number, 100]])
    await gateway.clock.advance(8 * minute)
    expect([gateway.sent.finds.length, gateway.sent.lists.length]).toEqual([1, 0])
    expect((await gateway.batch(batchId)).status).toBe('Processing')
  })

  test('no list can deny a payout that was queued, with another amount or without an id', async () => {
    const gateway = await testGateway({ databaseUrl: await url() })
    gateway.answers.list = () => empty
    for (const changes of [{ value: 'SLE 1.0000' }, { transactionId: 'None' }]) {
      gateway.answers.b2c = ({ json }) => [201, { entries: [{ ...queuedEntry(json.recipients[0]), ...changes }] }]
      const { batchId } = await gateway.payBatch([[number, 100]])
      await gateway.clock.advance(2 * day)
      expect((await gateway.batch(batchId)).status).toBe('Processing')
    }
    expect(gateway.sent.lists.length).toBeGreaterThan(4)
  })

  test('many payouts in doubt share one list', async () => {
    const gateway = await testGateway({ databaseUrl: await url() })
    gateway.answers.list = () => empty
    gateway.answers.b2c = () => [201, 'not readable']
    const items = Array.from({ length: 200 }, (_, index) => [`+2327612${3000 + index}`, 1] as const)
    const { batchId } = await gateway.payBatch(items)
    expect(gateway.sent.b2c).toHaveLength(20)
    await gateway.clock.advance(8 * minute)
    expect((await gateway.batch(batchId)).counts).toMatchObject({ failed: 200 })
    expect(gateway.sent.lists).toHaveLength(3)
  })
})
