import nock from 'nock'
import { describe, expect, onTestFinished, test } from 'vitest'
import type { GatewayDefinition } from '../index.ts'
import { withRail } from '../mutants/withRail.ts'
import type { Submission } from '../rails/rail.ts'
import { asLeftBehind, databases } from '../testing/databases.ts'
import { hanging } from '../testing/hanging.ts'
import { manualClock } from '../testing/manualClock.ts'
import { type Answer, inQuery, paymentList, reset } from '../testing/stubbedProviders.ts'
import { type TestGateway, testGateway } from '../testing/testGateway.ts'

const minute = 60_000
const account = '003001014892010100'
const phone = '+23276123100'
const contradicted = [{ code: 'CONTRADICTED' }]
const empty: Answer = [200, paymentList([])]

/** Pays one account as the item of a batch. */
async function payAccount(gateway: TestGateway) {
  const { batchId, itemIds } = await gateway.payBatch([[account, 100]])
  const id: string = (await gateway.batch(batchId)).items[0].transactionId
  const read = async () => (await gateway.get(`/api/Payment/${id}`)).body
  const retry = async () => gateway.post(`/api/BulkDisbursement/${batchId}/retry`, { batchId, itemIds })
  return { id, batchId, itemIds, read, retry }
}

/** A payment of the provider's list that no payout is named in. */
function unnamed(category: string, destination: string): Answer {
  const payment = { transactionId: 'ATPid_1', category, status: 'Success', value: 'SLE 100.0000', destination }
  return [200, paymentList([{ ...payment, requestMetadata: {} }])]
}

const only =
  (answer: Answer) =>
  ({ path }: { readonly path: string }): Answer =>
    inQuery(path, 'pageNumber') === '1' ? answer : empty

describe.each(databases())('on $name', ({ url }) => {
  test('bank items of a batch are paid one a request, beside ten numbers in one, and their notifications settle them', async () => {
    const gateway = await testGateway({ databaseUrl: await url() })
    const numbers = Array.from({ length: 3 }, (_, index) => [`+2327612300${index}`, 10] as const)
    const { batchId, itemIds } = await gateway.payBatch([[account, 100.5], ...numbers, ['003-0010148-9201 0200', 7]])
    const items = (await gateway.batch(batchId)).items.map(({ transactionId }) => transactionId)
    expect(gateway.sent.b2c.map(({ json }) => json.recipients.length)).toEqual([3])
    // They are sent side by side.
    const transfers = gateway.sent.b2b.map(({ json }) => json).toSorted((one, other) => other.amount - one.amount)
    expect(transfers).toEqual([
      {
        ...{ username: 'sandbox', productName: 'Payouts', provider: 'Athena', currencyCode: 'SLE', amount: 100.5 },
        ...{ transferType: 'BusinessToBusinessTransfer', destinationChannel: '003', destinationAccount: account },
        metadata: { transactionId: items[0], itemId: itemIds[0] },
      },
      expect.objectContaining({ destinationAccount: '003001014892010200', amount: 7 }),
    ])
    const { payments } = gateway.callbackUrls.africastalking
    for (const id of items) await gateway.callBack(payments, gateway.notification(id ?? '', 'Success'))
    const { status, items: ended } = await gateway.batch(batchId)
    expect([status, ended[0]]).toMatchObject(['Completed', { channel: 'BankTransfer', status: 'Processed' }])
    expect((await gateway.get(`/api/Payment/${items[0]}`)).body).toMatchObject({
      ...{ type: 'BankTransfer', valueType: 'Cash', receiverBankCode: '003', destinationMasked: '003***0100' },
      ...{ provider: 'africastalking', status: 'Completed' },
    })
    expect(await gateway.reconcile()).toMatchObject([{ settled: 13_750, doubtful: 0 }, {}])
    expect(await gateway.check()).toEqual([])
  })

  test.each([
    ['a reset', reset],
    ['500', () => [500, ''] as const],
    ['a status that is unknown', () => [201, { status: 'Odd' }] as const],
    ['no status', () => [201, {}] as const],
    ['a status of another operation', () => [201, { status: 'InvalidPhoneNumber' }] as const],
    ['a refusal of a payment that has an id', () => [201, { status: 'Failed', transactionId: 'ATPid_7' }] as const],
  ])(
    'after %s a bank payout is in doubt, not sent again, and settled by what the provider shows',
    async (_, answer) => {
      const gateway = await testGateway({ databaseUrl: await url() })
      gateway.answers.b2b = answer
      const { id, read, retry } = await payAccount(gateway)
      expect([(await read()).status, (await retry()).body.code]).toEqual(['Processing', 'nothing_failed'])
      expect((await gateway.reconcile())[0]).toMatchObject({ settled: 0, doubtful: 10_000 })
      gateway.ends(id, 'Success')
      const named = (await read()).providerReference
      gateway.answers.find = () => [
        200,
        { status: 'Success', data: { ...gateway.payment(id, 'Success'), transactionId: named } },
      ]
      await gateway.clock.advance(2 * minute)
      expect((await read()).status).toBe('Completed')
      expect(gateway.sent.b2b).toHaveLength(1)
    },
  )

  test('a bank payout that two complete lists do not have has failed, and a retry pays it', async () => {
    const gateway = await testGateway({ databaseUrl: await url() })
    const { b2b } = gateway.answers
    gateway.answers.b2b = reset
    gateway.answers.list = () => empty
    const { batchId, read, retry } = await payAccount(gateway)
    await gateway.clock.advance(7 * minute)
    expect((await read()).status).toBe('Processing')
    await gateway.clock.advance(minute)
    expect(await read()).toMatchObject({ status: 'Failed', failureReason: expect.stringContaining('not taken it') })
    gateway.answers.b2b = b2b
    expect((await retry()).status).toBe(200)
    expect((await gateway.batch(batchId)).items[0]).toMatchObject({ status: 'Processed' })
    expect(gateway.sent.b2b).toHaveLength(2)
  })

  test.each([
    ['B2B payment to the account', 'MobileB2B', account, 'Processing'],
    ['B2B payment to the bank', 'MobileB2B', '003', 'Processing'],
    ['B2B payment that names nobody', 'MobileB2B', 'None', 'Processing'],
    ['B2B payment to another account', 'MobileB2B', '003001014892010200', 'Failed'],
    ['B2C payment to the digits of the account', 'MobileB2C', account, 'Failed'],
  ])('while lists have an unnamed %s, a bank payout is %s', async (_, category, destination, status) => {
    const gateway = await testGateway({ databaseUrl: await url() })
    gateway.answers.b2b = reset
    gateway.answers.list = only(unnamed(category, destination))
    const { read } = await payAccount(gateway)
    await gateway.clock.advance(20 * minute)
    expect((await read()).status).toBe(status)
  })

  test('an unnamed B2B payment says nothing about mobile money', async () => {
    const gateway = await testGateway({ databaseUrl: await url() })
    gateway.answers.b2c = reset
    gateway.answers.list = only(unnamed('MobileB2B', phone))
    const { batchId } = await gateway.payBatch([[phone, 100]])
    await gateway.clock.advance(20 * minute)
    expect((await gateway.batch(batchId)).status).toBe('Failed')
  })

  test.each([
    ['amount', { value: 'SLE 99.0000' }],
    ['currency', { value: 'KES 100.0000' }],
    ['account', { destination: '003001014892010200' }],
    ['bank', { destination: '004' }],
    ['kind of payment', { category: 'MobileB2C' }],
  ])('a notification with another %s settles no bank payout', async (_, other) => {
    const gateway = await testGateway({ databaseUrl: await url() })
    const { id, read } = await payAccount(gateway)
    const { payments } = gateway.callbackUrls.africastalking
    expect(await gateway.callBack(payments, { ...gateway.notification(id, 'Success'), ...other })).toBe(200)
    await gateway.idle()
    expect(await read()).toMatchObject({ status: 'Processing', fraudFlags: contradicted })
    expect(await gateway.callBack(payments, gateway.notification(id, 'Success'))).toBe(200)
    expect((await read()).status).toBe('Completed')
  })

  test('a late failure makes the item fail, and its retry is a payment of its own', async () => {
    const gateway = await testGateway({ databaseUrl: await url() })
    const { id, batchId, read, retry } = await payAccount(gateway)
    await gateway.callBack(gateway.callbackUrls.africastalking.payments, gateway.ends(id, 'Failed'))
    expect([(await read()).status, (await gateway.batch(batchId)).status]).toEqual(['Failed', 'Failed'])
    expect((await retry()).body.retried[0].transactionId).not.toBe(id)
    expect(gateway.sent.b2b).toHaveLength(2)
    expect(await gateway.check()).toEqual([])
  })

  test('after a gateway died while sending, a bank payout is not sent again and asked for', async () => {
    const databaseUrl = await url()
    const first = await testGateway({ databaseUrl })
    const { stub, reached } = hanging<Answer>()
    first.answers.b2b = stub
    const paying = first.payBatch([[account, 100]])
    await reached
    await first.wall.advance(250)
    const { batchId } = await paying
    nock.cleanAll()
    const { apiKey } = first
    const clock = manualClock(first.clock.now())
    const second = await testGateway({ databaseUrl: asLeftBehind(databaseUrl), clock, apiKey })
    // On PostgreSQL the first gateway has to be silent for a while before it counts as dead.
    while (second.sent.lists.length === 0) {
      await second.wall.advance(5_000)
      await second.get('/health')
      await second.clock.advance(5_000)
    }
    await second.clock.advance(15 * minute)
    expect((await second.batch(batchId)).status).toBe('Failed')
    expect(second.sent.b2b).toEqual([])
  })

  test('the bypass calls bank payouts paid, sends nothing, and is no provider in the reconciliation', async () => {
    const databaseUrl = await url()
    const gateway = await testGateway({ databaseUrl, bankRail: 'bypass' })
    const { id, read, batchId } = await payAccount(gateway)
    await gateway.idle()
    expect(await read()).toMatchObject({ status: 'Completed', provider: 'bypass', providerReference: null })
    expect((await gateway.batch(batchId)).status).toBe('Completed')
    expect(Object.values(gateway.sent).flat()).toEqual([])
    expect(await gateway.reconcile()).toMatchObject([{ settled: 0 }, { settled: 0 }])
    const { accounts } = await gateway.books()
    expect(accounts.find((each) => each.id === 'rail:bypass')).toMatchObject({ posted: 10_000 })
    expect([await gateway.check(), id]).toEqual([[], expect.any(String)])
    const metrics = await (await fetch(`${gateway.url}/metrics`)).text()
    expect(metrics).toContain('railyard_gateway_payouts{provider="bypass",status="Completed"} 1')
  })

  test('a bypassed payout that a gateway left being sent is called paid by the next', async () => {
    const databaseUrl = await url()
    const { stub, reached, answer } = hanging<Submission[]>()
    const bankRail = 'bypass'
    const alter = (definition: GatewayDefinition) =>
      withRail(definition, bankRail, (rail) => ({ ...rail, submit: stub }))
    const first = await testGateway({ databaseUrl, bankRail, alter })
    const submitted = await first.post('/api/BulkDisbursement', {
      batchName: 'x',
      items: [{ destination: account, amount: 1 }],
    })
    const { batchId } = submitted.body
    void first.post(`/api/BulkDisbursement/${batchId}/process`).catch(() => undefined)
    await reached
    onTestFinished(() => answer([]))
    const { apiKey } = first
    const second = await testGateway({ databaseUrl: asLeftBehind(databaseUrl), bankRail, apiKey })
    while ((await second.batch(batchId)).status !== 'Completed') await second.wall.advance(5_000)
    expect(await second.check()).toEqual([])
  })
})

test.each([
  ['InvalidRequest', { errorMessage: 'Invalid provider' }, 'Invalid provider'],
  ['NotSupported', { errorMessage: 'None' }, 'NotSupported'],
  ['Failed', { errorMessage: 'Insufficient Credit', transactionId: 'None' }, 'Insufficient Credit'],
])('the reply %s refuses a bank payout, and the money is back', async (status, members, reason) => {
  const gateway = await testGateway()
  gateway.answers.b2b = () => [201, { status, ...members }]
  const { read } = await payAccount(gateway)
  expect(await read()).toMatchObject({ status: 'Failed', failureReason: reason })
  expect((await gateway.reconcile())[0]).toMatchObject({ settled: 0, doubtful: 0 })
})
