import { expect, test } from 'vitest'
import { premiumShop, subscriber } from '../../../testing/providers/premiumShop.ts'

const { token, subscribe } = premiumShop()

test.each(['/checkout/token/create', '/version1/checkout/token/create'])('%s issues a token', async (path) => {
  const { status, body } = await token(subscriber, path)
  expect([status, body]).toEqual([
    201,
    { description: 'Success', token: expect.stringMatching(/^CkTkn_[0-9a-f]{32}$/) },
  ])
  expect((await subscribe({ checkoutToken: body.token })).body.status).toBe('Success')
})

test('what is no phone number gets no token', async () => {
  expect(await token('0711')).toEqual({ status: 201, body: { description: 'Invalid phone number', token: 'None' } })
})
