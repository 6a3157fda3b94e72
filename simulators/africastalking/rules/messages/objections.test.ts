import { beforeEach, expect, test } from 'vitest'
import { steeredAfricasTalking } from '../../../../testing/providers/steeredAfricasTalking.ts'

const { steer, codes, told, send } = steeredAfricasTalking()
const kenya = '+254711000001'
const nigeria = '+2348030000001'
const terms = { kind: 'alphanumeric', countries: ['KE', 'NG'] }

beforeEach(async () => {
  await steer('PUT', '/africastalking/senders/OFFERS', { ...terms, purpose: 'promotional' })
  await steer('PUT', '/africastalking/senders/MYSHOP', { ...terms, purpose: 'transactional' })
})

test.each([
  [404, '+254202227436'],
  [404, '+23222000001'],
  [407, '+8501921234567'],
])('code %d for %s', async (code, number) => {
  expect(await codes(number)).toEqual([201, 'Sent to 0/1 Total Cost: 0', code])
})

test('an opted-out subscriber gets code 406 from that sender, until the opt-out is lifted', async () => {
  const optOut = `/subscribers/${kenya}/opt-outs/africastalking/MYSHOP`
  await steer('PUT', optOut)
  expect(await codes(kenya, 'MYSHOP')).toEqual([201, 'Sent to 0/1 Total Cost: 0', 406])
  expect((await codes(kenya, 'OFFERS'))[2]).toBe(101)
  expect((await codes('+254711000002', 'MYSHOP'))[2]).toBe(101)
  const { body } = await send({ to: kenya, from: 'MYSHOP' })
  expect(JSON.parse(body).SMSMessageData.Recipients[0]).toEqual({
    ...{ cost: '0', messageId: 'None', number: kenya, status: 'UserInBlacklist', statusCode: 406 },
  })
  await steer('DELETE', optOut)
  expect((await codes(kenya, 'MYSHOP'))[2]).toBe(101)
})

test('the customer hears once of an opt-out', async () => {
  await steer('PUT', '/africastalking/callback-urls', { optOuts: 'http://127.0.0.1:9/' })
  await steer('PUT', `/subscribers/${kenya}/opt-outs/africastalking/MYSHOP`)
  await steer('PUT', `/subscribers/${kenya}/opt-outs/africastalking/MYSHOP`)
  expect(await told('optOutNotice')).toEqual([{ senderId: 'MYSHOP', phoneNumber: kenya }])
})

test.each([
  ['2026-01-06T18:59:59.999Z', 'OFFERS', nigeria, 101],
  ['2026-01-06T19:00:00.000Z', 'OFFERS', nigeria, 409],
  ['2026-01-07T06:59:59.999Z', 'OFFERS', nigeria, 409],
  ['2026-01-07T07:00:00.000Z', 'OFFERS', nigeria, 101],
  ['2026-01-06T19:00:00.000Z', 'MYSHOP', nigeria, 101],
  ['2026-01-06T19:00:00.000Z', 'AFRICASTKNG', nigeria, 101],
  ['2026-01-06T19:00:00.000Z', 'OFFERS', kenya, 101],
])('at %s a message of %s to %s gets code %d', async (now, from, number, code) => {
  await steer('PUT', '/clock', { now })
  expect([(await codes(number, from))[2], (await codes(number, from))[0]]).toEqual([code, code === 409 ? 409 : 201])
})

test('a number on the register gets promotional messages at no time', async () => {
  await steer('PUT', '/clock', { now: '2026-01-06T12:00:00.000Z' })
  await steer('PATCH', `/subscribers/${nigeria}`, { isOnDoNotDisturbRegister: true })
  await steer('PATCH', `/subscribers/${kenya}`, { isOnDoNotDisturbRegister: true })
  expect(await codes(nigeria, 'OFFERS')).toEqual([409, 'Sent to 0/1 Total Cost: 0', 409])
  expect((await codes(`${nigeria},${kenya}`, 'OFFERS')).filter((part) => typeof part === 'number')).toEqual([
    201, 409, 101,
  ])
  expect((await codes(nigeria, 'MYSHOP'))[2]).toBe(101)
})
