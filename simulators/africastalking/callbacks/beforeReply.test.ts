import { expect, test } from 'vitest'
import { africasTalkingStack } from '../../../testing/providers/africasTalkingStack.ts'

const payment = { phoneNumber: '+254711000100', currencyCode: 'KES', amount: 10, metadata: {} }

/** The provider with a plan that puts a callback before the reply to its request, whose clock stands still. */
function planned(operationId: 'paymentNotification' | 'deliveryReport') {
  const stack = africasTalkingStack()
  stack.world.callbackPlans.add({ select: { operationId }, action: { kind: 'beforeReply' } })
  return stack
}

/** What is known of a reply once everybody had a turn. */
async function isThere({ world }: ReturnType<typeof planned>, reply: Promise<unknown>): Promise<boolean> {
  let isThere = false
  void reply.then(() => {
    isThere = true
  })
  await world.wall.turn()
  return isThere
}

test('a plan for payment notifications holds the reply to a payment, and none to a message', async () => {
  const stack = planned('paymentNotification')
  expect(await isThere(stack, stack.send({ to: '+254711000001' }))).toBe(true)
  expect(await isThere(stack, stack.pay([payment]))).toBe(false)
})

test('a plan for delivery reports holds the reply to a message, and none to a payment', async () => {
  const stack = planned('deliveryReport')
  expect(await isThere(stack, stack.pay([payment]))).toBe(true)
  expect(await isThere(stack, stack.send({ to: '+254711000001' }))).toBe(false)
})
