import { expect, test } from 'vitest'
import { premiumShop, subscriber } from '../../../testing/providers/premiumShop.ts'

const { register, text, steer, unsubscribe, subscribers, changes } = premiumShop()
const succeeded = { status: 201, body: { description: 'Succeeded', status: 'Success' } }

test('the subscription ends, and the application is told once', async () => {
  await register()
  await text('NEWS')
  expect([await unsubscribe(), await unsubscribe()]).toEqual([succeeded, succeeded])
  expect([await subscribers(), await changes()]).toEqual([
    [],
    [`addition ${subscriber} NEWS`, `deletion ${subscriber} NEWS`],
  ])
})

test('a number that was never subscribed gets the same answer, and what is no number is refused', async () => {
  expect(await unsubscribe('+254711000009')).toEqual(succeeded)
  expect((await unsubscribe('0711')).body).toEqual({ description: 'Invalid phone number', status: 'Failed' })
})

test('the words of the notification begin with a capital letter where the account says so', async () => {
  await register()
  await steer('PATCH', '/africastalking/settings', { updateTypeCase: 'capital' })
  await text('NEWS')
  await unsubscribe()
  expect(await changes()).toEqual([`Addition ${subscriber} NEWS`, `Deletion ${subscriber} NEWS`])
})
