import { afterEach, beforeEach, expect, test } from 'vitest'
import { type Stack, startStack } from '../testing/index.ts'
import { applicationOf } from './worlds.fixture.ts'

let stack: Stack

beforeEach(async () => {
  stack = await startStack()
})

afterEach(() => stack.stop())

interface Ids {
  readonly transaction: number
  readonly payment: string
  readonly message: string
}

/** The ids that both providers give to the next requests of an application with this key. */
async function nextIds(key: string, order = 'order-1'): Promise<Ids> {
  const application = applicationOf(stack, key, 'http://127.0.0.1:9')
  const transaction = Object((await application.topUp(order, '100')).body)
  const payment = Object((await application.payOut('100')).body)
  const reply = await fetch(`${stack.urls.africastalking}/version1/messaging`, {
    method: 'POST',
    headers: { apiKey: key, accept: 'application/json' },
    body: new URLSearchParams({ username: 'sandbox', to: '+254711000100', message: 'hello' }),
  })
  const message = Object(await reply.json())
  return {
    transaction: transaction.id,
    payment: payment.entries[0].transactionId,
    message: message.SMSMessageData.Recipients[0].messageId,
  }
}

async function idsOf(key: string, seed: string): Promise<Ids> {
  await stack.world({ name: key, seed })
  return nextIds(key)
}

test('worlds of one seed have ids of their own, which follow name and seed', async () => {
  const [red, blue, other] = [await idsOf('red', '7'), await idsOf('blue', '7'), await idsOf('red', '8')]
  for (const name of ['transaction', 'payment', 'message'] as const)
    expect(new Set([red, blue, other].map((ids) => ids[name])).size).toBe(3)
  expect(await idsOf('red', '7')).toEqual(red)
})

test('a name and a seed are not mixed up', async () => {
  expect(await idsOf('a', 'b/c')).not.toEqual(await idsOf('a/b', 'c'))
})

test('a fork goes on with the randomness of its parent, and so does a fork of it', async () => {
  const world = await stack.world({ name: 'parent', seed: '7' })
  await nextIds('parent')
  const fork = await world.fork('child')
  await fork.fork('grandchild')
  const [parent, child, grandchild] = [
    await nextIds('parent', 'order-2'),
    await nextIds('child', 'order-2'),
    await nextIds('grandchild', 'order-2'),
  ]
  expect([child, grandchild]).toEqual([parent, parent])
})
