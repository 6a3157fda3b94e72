import { expect, test } from 'vitest'
import { steeredAfricasTalking } from '../../../testing/providers/steeredAfricasTalking.ts'

const { steer, codes, send } = steeredAfricasTalking()
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

/** Whether a sender id is accepted by each that takes one. */
async function accepted(sender: string) {
  const path = encodeURIComponent(sender)
  const summaries = [
    (await codes('+254711000001', sender))[1],
    JSON.parse((await send({ to: '+254711000001', from: sender, bulkSMSMode: '0', keyword: 'NEWS' })).body)
      .SMSMessageData.Message,
  ]
  const { status: optedOut } = await steer('PUT', `/subscribers/+254711000002/opt-outs/africastalking/${path}`)
  const { status: lifted } = await steer('DELETE', `/subscribers/+254711000002/opt-outs/africastalking/${path}`)
  const { status: registered } = await steer('PUT', `/africastalking/senders/${path}`, myshop)
  return {
    used: summaries.map((summary) => summary !== 'InvalidSenderId'),
    ...{ optedOut: optedOut === 200, lifted: lifted === 204, registered: registered === 200 },
  }
}

test.each([
  ...[['M'], ['My Shop'], ['-a.b_c-d 9'], ['ELEVENCHARS'], ['7'], ['28901'], ['254711000001'], ['+254711000001']],
  ...[['123456789012345'], ['+123456789012345']],
])('the sender id %j may be registered, used and opted out of', async (sender) => {
  expect(await accepted(sender)).toEqual({ used: [true, true], optedOut: true, lifted: true, registered: true })
})

test.each([
  ...[['A Shop.'], ['MYSHOP-'], ['MYSHOP '], ['TWELVE CHARS'], ['FIFTEEN LETTERS'], ['naïve'], ['.'], ['..'], ['+']],
  ...[['1234567890123456'], ['+1234567890123456'], ['+MYSHOP'], ['254-711-000-001']],
])('the sender id %j may be neither registered, used nor opted out of', async (sender) => {
  expect(await accepted(sender)).toEqual({ used: [false, false], optedOut: false, lifted: false, registered: false })
})
