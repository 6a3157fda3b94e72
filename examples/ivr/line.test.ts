import { test as base, expect } from 'railyard/testing/vitest'
import { type Shop, startShop } from './app/startShop.ts'

const [line, customer, agent] = ['+254711082000', '+254711000001', '+254711000002']
const options = 'Press 1 for your balance, 2 for a person, 3 to leave a message'

/** The shop behind a telephone number of each world, with one customer who has KES 10. */
const test = base.extend<{ shop: Shop }>({
  shop: async ({ world }, use) => {
    const shop = await startShop(agent)
    shop.accounts.set(customer, { name: 'Amina & Sons', balance: 10 })
    await world.africastalking.voiceNumbers.register(line, { callback: shop.callback, events: null, channels: 2 })
    await use(shop)
    await shop.stop()
  },
})

test('a customer hears the balance', async ({ shop, world }) => {
  const phone = world.subscribers.phone(customer)
  expect(await phone.call(line)).toEqual([`Welcome, Amina & Sons. ${options}`])
  expect(await phone.press('1')).toContain('Your balance is KES 10')
  await world.advance('PT1M')
  expect((await phone.calls()).at(-1)).toMatchObject({ state: 'ended', hangupCause: 'NORMAL_CLEARING' })
  expect(shop.ended).toMatchObject([{ from: customer, status: 'Success' }])
})

test('a key that does nothing leads to the menu again', async ({ shop, world }) => {
  const phone = world.subscribers.phone(customer)
  await phone.call(line)
  expect(await phone.press('9')).toContain(`There is no 9. ${options}`)
  expect(await phone.press('1')).toContain('Your balance is KES 10')
  expect(shop.messages).toEqual([])
})

test('a customer who presses nothing hears the end', async ({ shop, world }) => {
  const phone = world.subscribers.phone(customer)
  await phone.call(line)
  await world.advance('PT1M')
  expect((await phone.calls()).at(-1)).toMatchObject({ state: 'ended' })
  expect(shop.ended).toHaveLength(1)
})

test('a customer is put through to a person', async ({ shop, world }) => {
  const [phone, desk] = [world.subscribers.phone(customer), world.subscribers.phone(agent)]
  await phone.call(line)
  await phone.press('2')
  await desk.answer()
  await desk.speak('Good morning')
  await world.advance('PT1M')
  await phone.hangUp()
  expect((await desk.calls()).at(-1)).toMatchObject({ state: 'ended' })
  expect(shop.ended).toMatchObject([{ from: customer, status: 'Success' }])
})

test('a customer leaves a message, which is kept once', async ({ shop, world }) => {
  const phone = world.subscribers.phone(customer)
  await phone.call(line)
  await phone.press('3')
  await world.advance('PT3S') // the prompt is over
  await phone.speak('Please call me')
  await phone.press('#')
  await world.advance('PT1M')
  expect(shop.messages).toEqual([{ from: customer, url: expect.stringMatching(/^https?:/) }])
})

test('a stranger is rejected', async ({ shop, world }) => {
  const phone = world.subscribers.phone(agent)
  expect(await phone.call(line)).toEqual([])
  expect((await phone.calls()).at(-1)).toMatchObject({ state: 'ended' })
  expect(shop.ended).toHaveLength(1)
})

test('two customers at once hear of their own accounts', async ({ shop, world }) => {
  shop.accounts.set(agent, { name: 'Brima', balance: 5 })
  const [first, second] = [world.subscribers.phone(customer), world.subscribers.phone(agent)]
  await Promise.all([first.call(line), second.call(line)])
  const [one, other] = await Promise.all([first.press('1'), second.press('1')])
  expect([one?.at(-1), other?.at(-1)]).toEqual(['Your balance is KES 10', 'Your balance is KES 5'])
})

test('a third customer at once finds the line busy', async ({ shop, world }) => {
  const [phone, others] = [world.subscribers.phone(customer), ['+254711000003', '+254711000004']]
  for (const number of others) {
    shop.accounts.set(number, { name: 'Brima', balance: 5 })
    await world.subscribers.phone(number).call(line)
  }
  expect(await phone.call(line)).toEqual([])
  expect((await phone.calls()).at(-1)).toMatchObject({ state: 'ended', hangupCause: 'USER_BUSY' })
  expect(shop.ended).toHaveLength(1)
})
