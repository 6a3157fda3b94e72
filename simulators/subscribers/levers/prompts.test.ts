import { expect, test } from 'vitest'
import { steeredAfricasTalking } from '../../../testing/providers/steeredAfricasTalking.ts'

const { steer } = steeredAfricasTalking()
const question = { number: '+254711000001', from: 'MYSHOP', kind: 'confirmation', text: 'Pay?', for: 'PT1M' }

test.each([
  { accept: false, pin: '1234' },
  { accept: true, pin: 'abcd' },
  { accept: true, pin: '' },
])('the answer %j is refused, and the question stays', async (answer) => {
  await steer('POST', '/prompts', question)
  expect((await steer('POST', '/prompts/1/answer', answer)).status).toBe(400)
  expect((await steer('GET', '/prompts')).body).toMatchObject([{ state: 'pending' }])
})

test('a PIN that is not that of the subscriber is taken: who asked judges it', async () => {
  await steer('POST', '/prompts', question)
  expect(await steer('POST', '/prompts/1/answer', { accept: true, pin: '9999' })).toMatchObject({
    status: 200,
    body: { state: 'accepted' },
  })
})

test('a query parameter that no list has is refused, and the answer says nothing else of it', async () => {
  const { status, body } = await steer('GET', '/prompts?x=foo')
  expect([status, body.detail]).toEqual([400, 'The parameter `x` is not known (there are number, state).'])
})
