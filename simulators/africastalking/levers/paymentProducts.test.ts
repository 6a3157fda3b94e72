import { expect, test } from 'vitest'
import { steeredAfricasTalking } from '../../../testing/providers/steeredAfricasTalking.ts'

const { steer } = steeredAfricasTalking()
const channels = [{ provider: 'Athena', channel: '525900' }]
const put = async (name: string, terms: object = { channels }) => {
  const { status, body } = await steer('PUT', `/africastalking/payment-products/${name}`, terms)
  return [status, body.code ?? body.detail]
}

test('each product has a code of its own: the one that it is given, else the first that is free', async () => {
  expect(await put('Payouts')).toEqual([200, 1234])
  expect(await put('Shop')).toEqual([200, 1235])
  expect(await put('Till', { code: 77, channels })).toEqual([200, 77])
  expect(await put('Till')).toEqual([200, 77])
  expect(await put('Other', { code: 1235, channels })).toEqual([409, 'The payment product Shop has the code 1235.'])
})

test.each([
  ['a code that no transfer can name', { code: 1_000_000_000, channels }],
  ['a channel twice', { channels: [...channels, ...channels] }],
])('%s is refused', async (_what, terms) => {
  expect((await put('Payouts', terms))[0]).toBe(400)
})
