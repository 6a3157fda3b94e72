import { expect, test } from 'vitest'
import { africasTalkingStack, json } from '../../../testing/providers/africasTalkingStack.ts'
import { putAfricasTalkingCallbackUrls } from '../levers/callbackUrls.ts'
import { endPayment } from './endPayment.ts'

const number = '+254711000001'

/** A subscriber who was asked for KES 10. */
async function checkout() {
  const stack = africasTalkingStack()
  stack.silence()
  const url = 'http://127.0.0.1:9/'
  stack.service.lever(putAfricasTalkingCallbackUrls)({
    ...{ path: stack.path, query: {}, headers: {} },
    body: { payments: url },
  })
  const asked = { productName: 'Shop', phoneNumber: number, currencyCode: 'KES', amount: 10, metadata: { order: '7' } }
  const text = JSON.stringify({ username: 'sandbox', ...asked })
  const { body } = await stack.ask({ target: '/mobile/checkout/request', headers: json, text })
  const id: string = JSON.parse(body).transactionId
  const { state } = stack.contextOf()
  return {
    ...stack,
    id,
    state,
    answer: (accept: 'accepted' | 'rejected') => state.subscribers.answer(1, { outcome: accept }),
  }
}

/** The members of the notifications, in the order of the wire. */
const recorded =
  'requestMetadata sourceType source provider destinationType description providerChannel direction transactionFee providerRefId providerMetadata providerFee origin status productName category transactionDate destination value transactionId'

test('a notification of a checkout has the members of the recorded ones, in their order', async () => {
  const { answer, callbacks } = await checkout()
  answer('accepted')
  const [notification] = callbacks().map(({ body }) => body)
  expect(Object.keys(JSON.parse(notification ?? '')).join(' ')).toBe(recorded)
})

test('the notification of a refused checkout leaves out what there is only on success', async () => {
  const { answer, callbacks } = await checkout()
  answer('rejected')
  const [notification] = callbacks().map(({ body }) => body)
  expect(Object.keys(JSON.parse(notification ?? '')).join(' ')).toBe(
    recorded.replace('providerRefId ', '').replace('providerFee ', '').replace('transactionDate ', ''),
  )
})

test('a payment ends once, whatever ends it again', async () => {
  const { answer, callbacks, contextOf, id, state } = await checkout()
  answer('accepted')
  const [first] = [...state.payments.values()]
  const wallet = state.wallets.get('KES')
  for (const status of ['Failed', 'Success'] as const) {
    const payment = state.payments.get(id)
    if (payment !== undefined) endPayment(payment, status, undefined, contextOf())
  }
  expect([...state.payments.values()]).toEqual([first])
  expect(state.wallets.get('KES')).toEqual(wallet)
  expect(callbacks()).toHaveLength(1)
})

test('each movement of the wallet has a line with what is in it afterwards', async () => {
  const { answer, pass, pay, state } = await checkout()
  state.wallets.put({ currency: 'KES', wallet: 1_000_000, stash: 10_000 })
  answer('accepted')
  await pay([{ phoneNumber: '+254711000103', currencyCode: 'KES', amount: 25 }])
  await pass('PT3S')
  expect(
    [...state.walletEntries.values()].map(({ amount, balance, description }) => [amount, balance, description]),
  ).toEqual([
    [99_000, 1_099_000, `MobileCheckout Payment Request to ${number}`],
    [-250_000, 849_000, 'MobileB2C Payment Request to +254711000103'],
    [250_000, 1_099_000, 'MobileB2C Payment Request to +254711000103'],
  ])
})

test('a successful payment is in the purse of its receiver, in the currency of the purse', async () => {
  const { pass, pay, state } = await checkout()
  const before = state.subscribers.get(number).mobileMoney
  await pay([
    { phoneNumber: number, currencyCode: 'KES', amount: 25 },
    { phoneNumber: number, currencyCode: 'USD', amount: 1 },
  ])
  await pass('PT4S')
  expect(state.subscribers.get(number).mobileMoney - before).toBe(250_000 + 1_011_533)
})
