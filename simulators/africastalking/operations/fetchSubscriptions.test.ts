import { expect, test } from 'vitest'
import { premiumShop } from '../../../testing/providers/premiumShop.ts'

const { register, text, subscribers, get, pass } = premiumShop()

test('subscribers are listed in the order in which they subscribed, a hundred at most', async () => {
  await register()
  const numbers = Array.from({ length: 101 }, (_, index) => `+254711${String(100_000 + index)}`)
  for (const from of numbers) await text('NEWS', { from })
  expect(await subscribers()).toEqual(numbers.slice(0, 100))
  expect(await subscribers({ lastReceivedId: '100' })).toEqual(numbers.slice(100))
})

test('who subscribes again is a new entry with the moment of that', async () => {
  await register()
  await text('NEWS')
  await text('stop')
  await pass('PT1S')
  await text('NEWS')
  const { body } = await get('/version1/subscription', { shortCode: '28901', keyword: 'news', lastReceivedId: '' })
  expect(body).toBe('{"responses":[{"date":"2026-01-05T09:00:01.000Z","id":2,"phoneNumber":"+254711000001"}]}')
})

test.each(['shortCode', 'keyword'])('without %s it is answered 404 in plain text', async (name) => {
  const fields = Object.entries({ shortCode: '28901', keyword: 'NEWS' })
  const query = Object.fromEntries(fields.filter(([field]) => field !== name))
  expect(await get('/version1/subscription', query)).toEqual({
    status: 404,
    body: `Request is missing required query parameter '${name}'`,
  })
})
