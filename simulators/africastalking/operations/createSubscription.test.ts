import { expect, test } from 'vitest'
import { premiumShop, subscriber } from '../../../testing/providers/premiumShop.ts'

const { steer, register, subscribe, unsubscribe, subscribers, token, answer, changes, pass, post, text } = premiumShop()
const waiting = { status: 201, body: { description: 'Waiting for user input', status: 'Success' } }
const failed = (description: string) => ({ status: 201, body: { description, status: 'Failed' } })

test('the phone shows a question, and the subscription begins with a yes', async () => {
  await register()
  expect(await subscribe()).toEqual(waiting)
  expect((await steer('GET', '/prompts')).body).toEqual([
    expect.objectContaining({
      ...{ number: subscriber, from: '28901', kind: 'subscription', state: 'pending' },
      text: 'Subscribe to NEWS at KES 10.0000 a message?',
      expiresAt: '2026-01-05T09:02:00.000Z',
    }),
  ])
  expect([await subscribers(), await changes()]).toEqual([[], []])
  await answer(true)
  expect([await subscribers(), await changes()]).toEqual([[subscriber], [`addition ${subscriber} NEWS`]])
})

test('a no, and no answer in two minutes, begin nothing, and the subscriber can be asked again', async () => {
  await register()
  await subscribe()
  await answer(false)
  await subscribe()
  await pass('PT2M')
  await subscribe()
  const prompts: { state: string }[] = (await steer('GET', '/prompts')).body
  expect(prompts.map(({ state }) => state)).toEqual(['rejected', 'expired', 'pending'])
  expect([await subscribers(), await changes()]).toEqual([[], []])
})

test('a subscriber is asked once at a time, and not at all when subscribed', async () => {
  await register()
  await subscribe()
  expect(await subscribe({ keyword: 'news' })).toEqual(waiting)
  expect((await steer('GET', '/prompts')).body).toHaveLength(1)
  await answer(true)
  expect(await subscribe()).toEqual(failed('Already subscribed'))
})

test('a request that was deleted takes no answer: its question leaves the phone', async () => {
  await register()
  await subscribe()
  await unsubscribe()
  expect((await answer(true)).status).toBe(409)
  expect([await subscribers(), await changes()]).toEqual([[], []])
  expect((await steer('GET', '/prompts?state=withdrawn')).body).toHaveLength(1)
})

test('what becomes of a withdrawn question changes nothing for the next one', async () => {
  await register()
  await subscribe()
  await unsubscribe()
  await pass('PT1M')
  await subscribe()
  expect((await answer(false, 1)).status).toBe(409)
  await pass('PT1M30S')
  expect((await answer(true, 2)).status).toBe(200)
  expect([await subscribers(), await changes()]).toEqual([[subscriber], [`addition ${subscriber} NEWS`]])
})

test('a subscription that begins by a text meanwhile takes the question from the phone', async () => {
  await register()
  await subscribe()
  await text('NEWS')
  expect((await answer(false)).status).toBe(409)
  expect(await subscribers()).toEqual([subscriber])
})

test('a token is for one number and one question, for an hour', async () => {
  await register()
  const { body } = await token(subscriber)
  const checkoutToken = body.token
  expect(await subscribe({ phoneNumber: '+254711000002', checkoutToken })).toEqual(failed('Invalid token provided'))
  expect(await subscribe({ keyword: 'SCORE', checkoutToken })).toEqual(failed('Invalid shortCode or keyword'))
  expect(await subscribe({ checkoutToken })).toEqual(waiting)
  expect(await subscribe({ checkoutToken })).toEqual(failed('Invalid token provided'))
  const later = (await token(subscriber)).body.token
  await pass('PT1H')
  expect(await subscribe({ checkoutToken: later })).toEqual(failed('Invalid token provided'))
})

test.each([
  [{ phoneNumber: '0711' }, 'Invalid phone number'],
  [{ shortCode: '28902' }, 'Invalid shortCode or keyword'],
  [{ keyword: 'SPORT' }, 'Invalid shortCode or keyword'],
  [{ checkoutToken: 'None' }, 'Invalid token provided'],
])('%j is refused', async (fields, reason) => {
  await register()
  expect(await subscribe(fields)).toEqual(failed(reason))
})

test('an empty token and the text undefined are no token', async () => {
  await register()
  expect(await subscribe({ checkoutToken: 'undefined' })).toEqual(waiting)
  expect(await subscribe({ checkoutToken: '', phoneNumber: '+254711000002' })).toEqual(waiting)
})

test('while no short code is registered, any word on any short code is a product', async () => {
  expect(await subscribe({ shortCode: '12345', keyword: 'anything' })).toEqual(waiting)
  expect(await subscribe({ shortCode: 'MYSHOP' })).toEqual(failed('Invalid shortCode or keyword'))
})

test('a missing field is answered in plain text', async () => {
  const { status, body } = await post('/version1/subscription/create', { shortCode: '28901', keyword: 'NEWS' })
  expect([status, body]).toEqual([400, "Request is missing required form field 'phoneNumber'"])
})

test('a yes to a product that is sold no more begins nothing', async () => {
  await register()
  await subscribe()
  await steer('PUT', '/africastalking/short-codes/28901', { keywords: [{ keyword: 'OTHER', kind: 'subscription' }] })
  expect((await answer(true)).status).toBe(200)
  expect([await subscribers(), await changes()]).toEqual([[], []])
})
