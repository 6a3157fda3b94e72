import { expect, test } from 'vitest'
import { paymentStack } from '../payments.fixture.ts'

const money = { productName: 'Payouts', currencyCode: 'KES', amount: 10 }

test('what the wallet gives to the stash is in the stash', async () => {
  const { post, wallet, callbacks } = paymentStack()
  const { transactionId, ...reply } = await post('/topup/stash', money)
  expect(reply).toEqual({
    description: 'Topped up user stash. New Stash Balance: KES 238750212.7835',
    status: 'Success',
  })
  expect(wallet('KES')).toMatchObject({ wallet: 99_999_990_0000, stash: 238_750_212_7835 })
  expect(callbacks()).toEqual([])
})

test('a stash that owes is topped up, because that costs nothing', async () => {
  const { post, wallet, contextOf } = paymentStack()
  contextOf().state.wallets.put({ currency: 'KES', wallet: 200_000, stash: -1_000 })
  expect(await post('/topup/stash', money)).toMatchObject({ status: 'Success' })
  expect(wallet('KES')).toMatchObject({ wallet: 100_000, stash: 99_000 })
})

test('a transfer to another product leaves the shared wallet and comes back to it', async () => {
  const { post, wallet } = paymentStack()
  const { transactionId, ...reply } = await post('/transfer/wallet', { ...money, targetProductCode: 2 })
  expect(reply).toEqual({ description: 'Transfered funds to sandbox [Product 2]', status: 'Success' })
  expect(wallet('KES')).toMatchObject({ wallet: 100_000_000_0000, stash: 238_750_202_7835 })
  const { responses } = await post('/query/wallet/fetch', { pageNumber: 1, count: 10 })
  expect(responses.map(({ category }: { readonly category: string }) => category)).toEqual(['Debit', 'Credit'])
})
