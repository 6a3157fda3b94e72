import { expect, test } from 'vitest'
import { bankAccount, order, paymentCard, paymentStack } from '../../payments.fixture.ts'

const number = '+254711000001'
const asked = { productName: 'Shop', phoneNumber: number, currencyCode: 'KES' }

test.each([1_000_000_000.0001, 1e21, 1e305])(
  'an amount of %d is refused everywhere, and nothing moves',
  async (amount) => {
    const { post, wallet } = paymentStack()
    const refusals = [
      await post('/mobile/checkout/request', { ...asked, amount }),
      await post('/bank/checkout/charge', { ...order, bankAccount, amount }),
      await post('/card/checkout/charge', { ...order, paymentCard, amount }),
    ]
    for (const reply of refusals)
      expect(reply).toMatchObject({ status: 'InvalidRequest', description: 'Invalid amount' })
    expect(wallet('NGN')).toBeUndefined()
  },
)

test('a billion is the most', async () => {
  const reply = await paymentStack().post('/mobile/checkout/request', { ...asked, amount: 1_000_000_000 })
  expect(reply).toMatchObject({ status: 'PendingConfirmation' })
})

test('a product that nobody registered has the channel of the sandbox alone', async () => {
  const reply = await paymentStack().post('/mobile/checkout/request', { ...asked, amount: 1, providerChannel: 'mine' })
  expect(reply).toMatchObject({ providerChannel: '525900' })
})

test('a purse in another currency pays at least its smallest amount, and an empty one nothing', async () => {
  const { post, find, contextOf } = paymentStack()
  const { subscribers } = contextOf().state
  const pay = async (question: number): Promise<string> => {
    const { transactionId } = await post('/mobile/checkout/request', { ...asked, currencyCode: 'UGX', amount: 0.1 })
    subscribers.answer(question, { outcome: 'accepted' })
    return (await find(transactionId)).data.status
  }
  subscribers.change(number, { currency: 'USD', mobileMoney: 1, airtime: 0 })
  expect([await pay(1), subscribers.get(number).mobileMoney]).toEqual(['Success', 0])
  expect([await pay(2), subscribers.get(number).mobileMoney]).toEqual(['Failed', 0])
})
