import { expect, test } from 'vitest'
import { steeredAfricasTalking } from '../../../testing/providers/steeredAfricasTalking.ts'

const { steer, codes, send } = steeredAfricasTalking()
const kenya = '+254711000001'

test('a new account has the opening balance of the sandbox', async () => {
  expect(await steer('GET', '/africastalking/account')).toEqual({
    status: 200,
    body: { currency: 'USD', balance: 999_999_589.6168 },
  })
})

test.each([0, -14.5731, 0.7999])('an account with KES %d refuses each recipient', async (balance) => {
  const account = { currency: 'KES', balance }
  expect(await steer('PUT', '/africastalking/account', account)).toEqual({ status: 200, body: account })
  expect(await codes(`${kenya},+254711000002`)).toEqual([201, 'Sent to 0/2 Total Cost: 0', 405, 405])
  expect(await steer('GET', '/africastalking/account')).toEqual({ status: 200, body: account })
})

test('an account pays in its own currency, down to nothing', async () => {
  await steer('PUT', '/africastalking/account', { currency: 'KES', balance: 2.4 })
  const { body } = await send({ to: `${kenya},+254711000002,+254711000003,+254711000004` })
  expect(JSON.parse(body).SMSMessageData.Message).toBe('Sent to 3/4 Total Cost: KES 2.4000 Message parts: 1')
  expect((await steer('GET', '/africastalking/account')).body).toEqual({ currency: 'KES', balance: 0 })
})

test('a cost in another currency is converted', async () => {
  await steer('PUT', '/africastalking/account', { currency: 'UGX', balance: 100 })
  await send({ to: kenya })
  expect((await steer('GET', '/africastalking/account')).body).toEqual({ currency: 'UGX', balance: 73.7756 })
})

test('a top-up keeps the currency', async () => {
  await steer('PUT', '/africastalking/account', { currency: 'UGX', balance: -14.5731 })
  expect((await steer('PUT', '/africastalking/account', { balance: 500 })).body).toEqual({
    currency: 'UGX',
    balance: 500,
  })
  expect((await codes(kenya)).slice(1)).toEqual(['Sent to 1/1 Total Cost: UGX 26.2244 Message parts: 1', 101])
})

test('an account cannot be in a currency without a rate', async () => {
  const { status, body } = await steer('PUT', '/africastalking/account', { currency: 'XYZ', balance: 1 })
  expect([status, body.detail]).toEqual([400, expect.stringContaining('Use one of USD, KES')])
})

test.each([
  ['PUT', '/africastalking/account', { balance: 1e-5 }],
  ['PUT', '/africastalking/wallets/SLE', { wallet: 1e-5 }],
  ['PUT', '/africastalking/wallets/SLE', { stash: 0.00011 }],
  [
    'PUT',
    '/africastalking/short-codes/28901',
    { keywords: [{ keyword: 'NEWS', kind: 'subscription', charge: { currency: 'KES', amount: 1e-5 } }] },
  ],
])('%s %s refuses an amount with more than four decimals', async (method, path, amount) => {
  const { status, body } = await steer(method, path, amount)
  expect([status, body.detail]).toEqual([400, expect.stringContaining('has more than 4 decimals')])
})
