import { describe, expect, test } from 'vitest'
import { databases, openDatabase } from '../testing/databases.ts'
import { hanging } from '../testing/hanging.ts'
import { type Answer, reset } from '../testing/stubbedProviders.ts'
import { testGateway } from '../testing/testGateway.ts'

const throttled = 'The user has sent too many requests in a given amount of time.'

const path = '/api/Sms/send'
const sms = { phoneNumber: '076123100', message: 'Your wages have been paid.' }

function recipient(statusCode: number, status: string, number = '+23276123100'): object {
  const one = { number, statusCode, status, cost: '0', messageId: 'None' }
  return { SMSMessageData: { Message: 'Sent to 0/1', Recipients: [one] } }
}

test('a message goes out in E.164, and the answer tells what the provider made of it', async () => {
  const gateway = await testGateway()
  const { status, body } = await gateway.post(path, sms)
  expect([status, body]).toEqual([
    200,
    {
      messageId: 'ATXid_1',
      phoneNumber: '+23276123100',
      status: 'Sent',
      statusCode: 101,
      cost: 'SLE 0.3500',
      senderId: null,
    },
  ])
  expect(Object.fromEntries(new URLSearchParams(gateway.sent.sms[0]?.body))).toEqual({
    username: 'sandbox',
    to: '+23276123100',
    message: sms.message,
    bulkSMSMode: '1',
  })
})

test('what is no phone number is refused without a call', async () => {
  const gateway = await testGateway()
  const { status, body } = await gateway.post(path, { ...sms, phoneNumber: 'nobody' })
  expect([status, body.code]).toEqual([422, 'unsupported_destination'])
  expect(gateway.sent.sms).toEqual([])
})

test.each<[string, Answer, number, string]>([
  ['a recipient that is barred', [201, recipient(406, 'UserInBlacklist')], 422, 'provider_refused'],
  ['a refusal with a status of its own', [409, recipient(409, 'DoNotDisturbRejection')], 422, 'provider_refused'],
  [
    'a refusal of the whole request',
    [201, { SMSMessageData: { Message: 'InvalidSenderId', Recipients: [] } }],
    422,
    'provider_refused',
  ],
  ['a refusal in plain text', [400, "Request is missing required form field 'to'"], 422, 'provider_refused'],
  ['wrong credentials of ours', [401, 'The supplied authentication is invalid'], 502, 'provider_unanswered'],
  ['a 400 in words that are not its own', [400, '<html>Bad Request</html>'], 502, 'provider_unanswered'],
  ['an answer about another number', [201, recipient(101, 'Success', '+23277000000')], 502, 'provider_unanswered'],
  ['a refusal of another number', [201, recipient(406, 'UserInBlacklist', '+23277000000')], 502, 'provider_unanswered'],
  [
    'an answer that counts a recipient and names none',
    [201, { SMSMessageData: { Message: 'Sent to 1/1 Total Cost: SLE 0.3500', Recipients: [] } }],
    502,
    'provider_unanswered',
  ],
  [
    'an answer that sent to nobody and names none',
    [201, { SMSMessageData: { Message: 'Sent to 0/1 Total Cost: 0', Recipients: [] } }],
    422,
    'provider_refused',
  ],
  ['a crash with a body of another answer', [500, recipient(406, 'UserInBlacklist')], 502, 'provider_unanswered'],
  ['half a body', [201, '{"SMSMess'], 502, 'provider_unanswered'],
  ['a crash', [500, 'There was an internal server error.'], 502, 'provider_unanswered'],
  ['a throttle', [429, throttled, { 'retry-after': '7' }], 429, 'too_many_requests'],
  ['a throttle of somebody else', [429, '', { 'retry-after': '7' }], 502, 'provider_unanswered'],
])('%s', async (_, answer, status, code) => {
  const gateway = await testGateway()
  gateway.answers.sms = () => answer
  const answered = await gateway.post(path, sms)
  expect([answered.status, answered.body.code]).toEqual([status, code])
  expect(answered.headers.get('retry-after')).toBe(status === 429 ? '7' : null)
})

test('a message that the provider could not pass on is Failed, not refused', async () => {
  const gateway = await testGateway()
  gateway.answers.sms = () => [201, recipient(502, 'RejectedByGateway')]
  expect((await gateway.post(path, sms)).body).toMatchObject({ status: 'Failed', statusCode: 502, messageId: null })
})

test('a provider that hangs is given up on after its timeout', async () => {
  const gateway = await testGateway()
  const silent = hanging<Answer>()
  gateway.answers.sms = silent.stub
  const sending = gateway.post(path, sms)
  await silent.reached
  await gateway.wall.advance(250)
  await gateway.clock.advance(30_000)
  expect((await sending).status).toBe(502)
})

describe.each(databases())('on $name', ({ url }) => {
  test.each<[string, () => Answer]>([
    ['was answered', () => [201, recipient(502, 'RejectedByGateway')]],
    ['was not answered', reset],
  ])('a message with an idempotency key that %s is not sent again', async (_, answer) => {
    const gateway = await testGateway({ databaseUrl: await url() })
    gateway.answers.sms = answer
    const key = { 'idempotency-key': 'k' }
    const first = await gateway.post(path, sms, key)
    const second = await gateway.post(path, sms, key)
    expect([second.status, second.body]).toEqual([first.status, first.body])
    expect((await gateway.post(path, { ...sms, message: 'other' }, key)).body.code).toBe('idempotency_key_reused')
    expect(gateway.sent.sms).toHaveLength(1)
  })

  test('a repeated request while its message is being sent is told to wait, and then gets the same answer', async () => {
    const gateway = await testGateway({ databaseUrl: await url() })
    const taken = gateway.answers.sms
    const [reached, gate] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()]
    gateway.answers.sms = async (request) => {
      reached.resolve()
      await gate.promise
      return taken(request)
    }
    const key = { 'idempotency-key': 'k' }
    const sending = gateway.post(path, sms, key)
    await reached.promise
    const early = await gateway.post(path, sms, key)
    expect([early.status, early.body.code, early.headers.get('retry-after')]).toEqual([409, 'message_under_way', '5'])
    gate.resolve()
    const sent = await sending
    const later = await gateway.post(path, sms, key)
    expect([later.status, later.body]).toEqual([200, sent.body])
    expect(gateway.sent.sms).toHaveLength(1)
  })

  test('a message that the provider throttled may be sent again under its key', async () => {
    const gateway = await testGateway({ databaseUrl: await url() })
    const taken = gateway.answers.sms
    gateway.answers.sms = () => [429, throttled]
    const key = { 'idempotency-key': 'k' }
    expect((await gateway.post(path, sms, key)).status).toBe(429)
    gateway.answers.sms = taken
    expect((await gateway.post(path, sms, key)).status).toBe(200)
  })

  test('a delivery report about another number than the message went to is not kept', async () => {
    const databaseUrl = await url()
    const gateway = await testGateway({ databaseUrl })
    await gateway.post(path, sms)
    const { deliveryReports } = gateway.callbackUrls.africastalking
    const report = { id: 'ATXid_1', status: 'Failed', phoneNumber: '+23277000000' }
    expect(await gateway.callBack(deliveryReports, new URLSearchParams(report))).toBe(200)
    const { kysely, close } = await openDatabase(databaseUrl)
    expect(await kysely.selectFrom('delivery_reports').select('status').execute()).toEqual([])
    const own = { ...report, status: 'Success', phoneNumber: '+23276123100' }
    await gateway.callBack(deliveryReports, new URLSearchParams(own))
    expect(await kysely.selectFrom('delivery_reports').select('status').execute()).toEqual([{ status: 'Success' }])
    await close()
  })

  test('delivery reports are kept even before the answer, and a final one stays', async () => {
    const databaseUrl = await url()
    const gateway = await testGateway({ databaseUrl })
    const report = (status: string) =>
      gateway.callBack(
        gateway.callbackUrls.africastalking.deliveryReports,
        new URLSearchParams({ id: 'ATXid_1', status }),
      )
    for (const status of ['Sent', 'Success', 'Success', 'Buffered']) expect(await report(status)).toBe(200)
    const { kysely, close } = await openDatabase(databaseUrl)
    expect(await kysely.selectFrom('delivery_reports').select('status').execute()).toEqual([{ status: 'Success' }])
    await close()
  })
})
