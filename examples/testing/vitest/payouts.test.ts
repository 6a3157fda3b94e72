import { test as base, expect } from 'railyard/testing/vitest'
import { createPayouts } from '../app/payouts.ts'

const test = base.extend({ railyardOptions: { redirect: true } })

test('a payout is paid and told', async ({ world }) => {
  const callbacks = await world.catchCallbacks()
  const payouts = createPayouts({ apiKey: world.key })
  const transactionId = await payouts.pay('+254711000100', 250)
  await payouts.tell('+254711000100', 'You have got KES 250')
  await world.advance('PT1M')
  await expect(world).toHaveReceived('sendMessage', { message: 'You have got KES 250' })
  await expect(world).toHaveDeliveredCallback('paymentNotification', { transactionId, status: 'Success' })
  expect((await callbacks.next('paymentNotification')).body).toMatchObject({ transactionId })
  expect(await callbacks.next('deliveryReport')).toMatchObject({ body: { status: 'Success' } })
})

test('a payout without an answer was made all the same', async ({ world }) => {
  await world.faults.add({ select: { operationId: 'mobileB2C' }, place: 'after', effect: { kind: 'reset' } })
  const payouts = createPayouts({ apiKey: world.key })
  await expect(payouts.pay('+254711000100', 250)).rejects.toThrow()
  await expect(world).toHaveReceived('mobileB2C', { recipients: [expect.objectContaining({ amount: 250 })] })
})

test('a payment notification that comes twice is of one payment', async ({ world }) => {
  const callbacks = await world.catchCallbacks()
  await world.callbackPlans.add({ select: { operationId: 'paymentNotification' }, action: { kind: 'duplicate' } })
  const payouts = createPayouts({ apiKey: world.key })
  await payouts.pay('+254711000100', 250)
  await world.advance('PT1M')
  const first = await callbacks.next('paymentNotification')
  expect((await callbacks.next('paymentNotification')).body).toEqual(first.body)
  await expect(world).toHaveReceived('mobileB2C', {}, { times: 1 })
})
