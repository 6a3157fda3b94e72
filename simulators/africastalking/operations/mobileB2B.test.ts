import { expect, test } from 'vitest'
import { business, paymentStack } from '../payments.fixture.ts'

const b2b = '/mobile/b2b/request'

test('value and fee are taken at once, and come back when the account is closed', async () => {
  const { post, wallet, pass, find } = paymentStack()
  const { transactionId, ...reply } = await post(b2b, { ...business, destinationAccount: '103' })
  expect(reply).toEqual({ providerChannel: '525900', status: 'Queued', transactionFee: 'KES 0.1000' })
  expect(wallet('KES')).toMatchObject({ wallet: 99_999_990_0000, stash: 238_750_202_6835 })
  await pass('PT3S')
  expect(wallet('KES')).toMatchObject({ wallet: 100_000_000_0000, stash: 238_750_202_7835 })
  expect((await find(transactionId)).data).toMatchObject({ status: 'Failed', description: 'The account is closed.' })
})

test('a used key gets its reply again, and nothing is paid', async () => {
  const { post, contextOf } = paymentStack()
  const key = { 'idempotency-key': 'invoice-7' }
  const first = await post(b2b, business, key)
  expect(await post(b2b, { ...business, amount: 20 }, key)).toEqual(first)
  expect(contextOf().state.payments.size).toBe(1)
})

test('the list of the wallet shows what leaves and what comes back', async () => {
  const { post, pass } = paymentStack()
  await post(b2b, { ...business, destinationAccount: '103' })
  await post(b2b, business)
  await pass('PT4S')
  const { responses } = await post('/query/wallet/fetch', { pageNumber: '1', count: '10' })
  const lines = responses.map(({ category, value, balance }: Record<string, string>) => [category, value, balance])
  expect(lines).toEqual([
    ['Debit', 'KES 10.0000', 'KES 99999990.0000'],
    ['Debit', 'KES 10.0000', 'KES 99999980.0000'],
    ['Credit', 'KES 10.0000', 'KES 99999990.0000'],
  ])
})

test('hosts of the provider find the transactions of their products alone', async () => {
  const { post, find, sendAirtime } = paymentStack()
  const { transactionId } = await post(b2b, business)
  const airtime = (await sendAirtime([{ phoneNumber: '+254711000001', amount: 'KES 10' }])).entry?.requestId ?? ''
  const statuses = async (host: string) => [
    (await find(transactionId, host)).status,
    (await find(airtime, host)).status,
  ]
  expect(await statuses('payments.sandbox.africastalking.com')).toEqual(['Success', 'Failure'])
  expect(await statuses('api.africastalking.com:443')).toEqual(['Failure', 'Queued'])
  expect(await statuses('bundles.africastalking.com')).toEqual(['Failure', 'Failure'])
  expect(await statuses('api.example:4001')).toEqual(['Success', 'Queued'])
})
