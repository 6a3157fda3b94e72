import { expect, test } from 'vitest'
import { steeredAfricasTalking } from '../../../testing/providers/steeredAfricasTalking.ts'

const { steer } = steeredAfricasTalking()
const path = '/africastalking/short-codes'
const news = { keywords: [{ keyword: 'NEWS', kind: 'subscription' }] }

test('a short code keeps its last products until it is removed', async () => {
  const products = { keywords: [{ keyword: 'SCORE', kind: 'onDemand', charge: { currency: 'UGX', amount: 0.5 } }] }
  await steer('PUT', `${path}/28901`, news)
  expect(await steer('PUT', `${path}/28901`, products)).toEqual({
    status: 200,
    body: { shortCode: '28901', ...products },
  })
  await steer('PUT', `${path}/28902`, news)
  expect((await steer('GET', path)).body).toEqual([
    { shortCode: '28901', ...products },
    { shortCode: '28902', ...news },
  ])
  expect((await steer('DELETE', `${path}/28901`)).status).toBe(204)
  expect((await steer('DELETE', `${path}/28901`)).status).toBe(404)
  expect((await steer('GET', path)).body).toEqual([{ shortCode: '28902', ...news }])
})

test('a charge in a currency without a rate is refused, and nothing changes', async () => {
  const keywords = [{ keyword: 'NEWS', kind: 'subscription', charge: { currency: 'EUR', amount: 1 } }]
  const { status, body } = await steer('PUT', `${path}/28901`, { keywords })
  expect([status, body.detail]).toEqual([400, expect.stringContaining('is in EUR')])
  expect((await steer('GET', path)).body).toEqual([])
})

test.each([
  ['the same word in other letters', ['NEWS', 'news'], 'keyword news is there twice'],
  ['the word that ends subscriptions', ['SCORE', 'Stop'], 'word Stop ends subscriptions'],
])('products with %s are refused', async (_name, words, reason) => {
  const keywords = words.map((keyword, at) => ({ keyword, kind: at === 0 ? 'subscription' : 'onDemand' }))
  const { status, body } = await steer('PUT', `${path}/28901`, { keywords })
  expect([status, body.detail]).toEqual([400, expect.stringContaining(reason)])
  expect((await steer('GET', path)).body).toEqual([])
})
