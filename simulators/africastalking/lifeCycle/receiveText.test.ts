import { expect, test } from 'vitest'
import { premiumShop, subscriber } from '../../../testing/providers/premiumShop.ts'

const { register, text, told, steer, subscribers, changes } = premiumShop()

async function linkIds(): Promise<(string | undefined)[]> {
  return (await told('incomingMessage')).map(({ linkId }) => linkId)
}

test('a text that begins with the word of an on-demand product has a link, another has none', async () => {
  await register()
  for (const one of ['score please', 'SCORE', 'scores', 'NEWS', '']) await text(one)
  const drawn = expect.stringMatching(/^[0-9]{20}$/)
  expect(await linkIds()).toEqual([drawn, drawn, '', '', ''])
  expect(new Set((await linkIds()).slice(0, 2)).size).toBe(2)
})

test('a named link stays', async () => {
  await register()
  await text('hello', { linkId: 'a-link' })
  expect(await linkIds()).toEqual(['a-link'])
})

test('while no short code is registered, each text to a short code has a link, and none subscribes', async () => {
  await steer('PUT', '/africastalking/callback-urls', { incomingMessages: 'http://127.0.0.1:9/' })
  await text('NEWS')
  await text('hello', { to: '+254711000099' })
  expect(await linkIds()).toEqual([expect.stringMatching(/^[0-9]{20}$/), ''])
  expect(await subscribers()).toEqual([])
})

test('the word of a subscription product subscribes, once', async () => {
  await register()
  await text('news')
  await text('NEWS again')
  expect([await subscribers(), await changes()]).toEqual([[subscriber], [`addition ${subscriber} NEWS`]])
})

test.each([
  ['STOP', 1],
  ['stop news', 1],
  ['STOP SCORE', 0],
  ['do not STOP', 0],
])('%j ends %i subscriptions', async (word, ended) => {
  await register()
  await text('NEWS')
  await text(word)
  expect((await changes()).length).toBe(1 + ended)
})
