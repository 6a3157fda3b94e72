import { expect, test } from 'vitest'
import { steeredAfricasTalking } from '../../../testing/providers/steeredAfricasTalking.ts'

const { steer, codes } = steeredAfricasTalking()
const myshop = { kind: 'alphanumeric', purpose: 'transactional', countries: ['KE', 'UG'] }
const refused = [201, 'InvalidSenderId']

test('once a sender id is registered, the account may use no other', async () => {
  expect((await codes('+254711000001', 'OTHER'))[2]).toBe(101)
  expect(await steer('PUT', '/africastalking/senders/MYSHOP', myshop)).toEqual({
    status: 200,
    body: { sender: 'MYSHOP', ...myshop },
  })
  expect(await codes('+254711000001', 'OTHER')).toEqual(refused)
  expect((await codes('+254711000001', 'MYSHOP'))[2]).toBe(101)
  expect((await codes('+254711000001', 'AFRICASTKNG'))[2]).toBe(101)
})

test('a number in another country than those of the sender id gets code 402', async () => {
  await steer('PUT', '/africastalking/senders/MYSHOP', myshop)
  const [status, summary, ...each] = await codes('+254711000001,+23276000001,+256700000001', 'MYSHOP')
  expect([status, summary.slice(0, 11), ...each]).toEqual([201, 'Sent to 2/3', 101, 402, 101])
})

test('without its last registered sender id the account may use any again', async () => {
  await steer('PUT', '/africastalking/senders/MYSHOP', myshop)
  await steer('PUT', '/africastalking/senders/MYSHOP', { ...myshop, countries: ['SL'] })
  expect((await steer('GET', '/africastalking/senders')).body).toEqual([
    { sender: 'MYSHOP', ...myshop, countries: ['SL'] },
  ])
  expect((await steer('DELETE', '/africastalking/senders/MYSHOP')).status).toBe(204)
  expect((await steer('DELETE', '/africastalking/senders/MYSHOP')).status).toBe(404)
  expect((await codes('+254711000001', 'OTHER'))[2]).toBe(101)
})

test.each([
  [['XX'], 'No phone number is in XX'],
  [['KE', 'ZZ'], 'No phone number is in ZZ'],
  [['KE', 'KE'], 'duplicate items'],
])('a sender is not registered for the countries %j', async (countries, reason) => {
  const terms = { kind: 'alphanumeric', purpose: 'transactional', countries }
  const { status, body } = await steer('PUT', '/africastalking/senders/MYSHOP', terms)
  expect([status, body.detail]).toEqual([400, expect.stringContaining(reason)])
  expect((await steer('GET', '/africastalking/senders')).body).toEqual([])
})
