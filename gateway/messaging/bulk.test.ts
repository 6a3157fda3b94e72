import { describe, expect, test } from 'vitest'
import { asLeftBehind, databases } from '../testing/databases.ts'
import { hanging } from '../testing/hanging.ts'
import { manualClock } from '../testing/manualClock.ts'
import { type Answer, reset } from '../testing/stubbedProviders.ts'
import { testGateway } from '../testing/testGateway.ts'

const throttled = 'The user has sent too many requests in a given amount of time.'

const path = '/api/Sms/send-bulk'
const message = 'Your wages have been paid.'

const numbers = (count: number): string[] =>
  Array.from({ length: count }, (_, index) => `+23276${String(100_000 + index)}`)

/** The receivers of a request to the provider. */
function receivers(body: string | undefined): string[] {
  return (new URLSearchParams(body).get('to') ?? '').split(',')
}

type Code = readonly [statusCode: number, status: string]

/** What the provider answers, by number; 101 where nothing else is said. */
function recipients(body: string, codes: Readonly<Record<string, Code>> = {}): Answer {
  const Recipients = receivers(body).map((number) => {
    const [statusCode, status] = codes[number] ?? [101, 'Success']
    const isTaken = statusCode < 400
    return {
      number,
      statusCode,
      status,
      cost: isTaken ? 'SLE 0.3500' : '0',
      messageId: isTaken ? `AT${number}` : 'None',
    }
  })
  return [201, { SMSMessageData: { Message: 'Sent', Recipients } }]
}

const sent = (phoneNumber: string) => ({
  ...{ messageId: `AT${phoneNumber}`, phoneNumber, status: 'Sent', statusCode: 101, cost: 'SLE 0.3500' },
  ...{ senderId: null, reason: null },
})

test('each number gets the message once, in the order of the request, and what is no number is reported', async () => {
  const gateway = await testGateway()
  gateway.answers.sms = ({ body }) => recipients(body)
  const phoneNumbers = [
    '076123100',
    'nobody',
    '+23276123100',
    '077654100;ext=5',
    '0023277654100',
    '077654100',
    'nobody',
  ]
  const { status, body } = await gateway.post(path, { phoneNumbers, message })
  const invalid = { messageId: null, status: 'Failed', statusCode: 403, cost: null, senderId: null }
  expect([status, body]).toEqual([
    200,
    {
      ...{ total: 4, sent: 2, failed: 2, unknown: 0 },
      results: [
        sent('+23276123100'),
        { ...invalid, phoneNumber: 'nobody', reason: 'It is not a phone number.' },
        { ...invalid, phoneNumber: '077654100;ext=5', reason: expect.stringContaining('It has an extension') },
        sent('+23277654100'),
      ],
    },
  ])
  expect(gateway.sent.sms.map((request) => Object.fromEntries(new URLSearchParams(request.body)))).toEqual([
    { username: 'sandbox', to: '+23276123100,+23277654100', message, bulkSMSMode: '1' },
  ])
})

test('what the provider says of each number is told', async () => {
  const gateway = await testGateway()
  const [first = '', second = '', third = '', fourth = ''] = numbers(4)
  const codes: Record<string, Code> = { [first]: [406, 'UserInBlacklist'], [second]: [502, 'RejectedByGateway'] }
  gateway.answers.sms = ({ body }) => recipients(body.replace(encodeURIComponent(`,${fourth}`), ''), codes)
  const { body } = await gateway.post(path, { phoneNumbers: [first, second, third, fourth], message })
  expect(body).toMatchObject({
    ...{ total: 4, sent: 1, failed: 2, unknown: 1 },
    results: [
      { status: 'Failed', statusCode: 406, reason: 'The provider refused it: UserInBlacklist (406).', messageId: null },
      { status: 'Failed', statusCode: 502, reason: 'The provider could not pass it on: RejectedByGateway (502).' },
      { status: 'Sent', statusCode: 101, reason: null },
      // The answer does not name it.
      { status: 'Unknown', statusCode: null, reason: expect.stringContaining('may have been sent') },
    ],
  })
})

test('a refusal of a whole request is told of each number', async () => {
  const gateway = await testGateway()
  gateway.answers.sms = () => [201, { SMSMessageData: { Message: 'InsufficientBalance', Recipients: [] } }]
  const { status, body } = await gateway.post(path, { phoneNumbers: numbers(2), message })
  const reason = 'The provider refused it: InsufficientBalance.'
  expect([status, body]).toMatchObject([
    200,
    { failed: 2, results: [{ status: 'Failed', statusCode: null, reason }, { reason }] },
  ])
})

test('without any valid number nothing is sent', async () => {
  const gateway = await testGateway()
  const { status, body } = await gateway.post(path, { phoneNumbers: ['123', 'nobody', '123'], message })
  expect([status, body.code, body.errors]).toEqual([
    422,
    'unsupported_destination',
    { 'phoneNumbers.0': ['is not a phone number'], 'phoneNumbers.1': ['is not a phone number'] },
  ])
  expect(gateway.sent.sms).toEqual([])
})

test.each([
  ['no number', { phoneNumbers: [], message }],
  ['1,001 numbers', { phoneNumbers: numbers(1_001), message }],
  ['a blank message', { phoneNumbers: numbers(1), message: ' \n' }],
  ['a message that is too long', { phoneNumbers: numbers(1), message: 'x'.repeat(321) }],
  ['a message with a NUL', { phoneNumbers: numbers(1), message: 'x\0' }],
])('%s is refused', async (_, body) => {
  const { post } = await testGateway()
  expect((await post(path, body)).status).toBe(400)
})

describe.each(databases())('on $name', ({ url }) => {
  test('many numbers go out a hundred in a request, queued at the provider, and reports find each message', async () => {
    const databaseUrl = await url()
    const gateway = await testGateway({ databaseUrl })
    gateway.answers.sms = ({ body }) => recipients(body)
    const phoneNumbers = numbers(1_000)
    const { body } = await gateway.post(path, { phoneNumbers, message })
    expect(body).toMatchObject({ total: 1_000, sent: 1_000, failed: 0, unknown: 0 })
    expect(gateway.sent.sms.map((request) => receivers(request.body).length)).toEqual(Array(10).fill(100))
    expect(gateway.sent.sms.every((request) => request.body.includes('enqueue=1'))).toBe(true)
    const report = { id: `AT${phoneNumbers[570]}`, status: 'Success', phoneNumber: phoneNumbers[570] ?? '' }
    await gateway.callBack(gateway.callbackUrls.africastalking.deliveryReports, new URLSearchParams(report))
    const { messages } = await gateway.books()
    expect(messages.filter(({ status }) => status === 'Sent')).toHaveLength(1_000)
    expect(messages.filter(({ delivery }) => delivery === 'Success')).toMatchObject([
      { phone_number: phoneNumbers[570] },
    ])
  })

  test.each<[string, Answer | (() => never), string, number]>([
    ['throttles', [429, throttled, { 'retry-after': '7' }], 'Failed', 0],
    ['does not answer', reset, 'Unknown', 100],
  ])(
    'when the provider %s later, the rest is not sent, and each number is told its truth',
    async (_, answer, status, unknown) => {
      const gateway = await testGateway({ databaseUrl: await url() })
      gateway.answers.sms = ({ body }) => {
        if (gateway.sent.sms.length === 1) return recipients(body)
        return typeof answer === 'function' ? answer() : answer
      }
      const key = { 'idempotency-key': 'k' }
      const first = await gateway.post(path, { phoneNumbers: numbers(250), message }, key)
      expect(first.body).toMatchObject({ total: 250, sent: 100, failed: 150 - unknown, unknown })
      expect(first.body.results.map((result) => 'status' in result && result.status)).toEqual([
        ...Array(100).fill('Sent'),
        ...Array(100).fill(status),
        ...Array(50).fill('Failed'),
      ])
      expect(first.body.results[249]).toMatchObject({ reason: expect.stringContaining('It was not sent') })
      expect(await gateway.post(path, { phoneNumbers: numbers(250), message }, key)).toMatchObject({ body: first.body })
      expect(gateway.sent.sms).toHaveLength(2)
      const kept = Map.groupBy((await gateway.books()).messages, (one) => one.status)
      expect([kept.get('Sent')?.length, kept.get('Unanswered')?.length ?? 0]).toEqual([100, unknown])
    },
  )

  test('when nothing was taken and the provider throttles, the request may be made again', async () => {
    const gateway = await testGateway({ databaseUrl: await url() })
    gateway.answers.sms = () => [429, throttled, { 'retry-after': '7' }]
    const request = { phoneNumbers: [...numbers(150), 'nobody'], message }
    const key = { 'idempotency-key': 'k' }
    const { status, headers } = await gateway.post(path, request, key)
    expect([status, headers.get('retry-after'), gateway.sent.sms.length]).toEqual([429, '7', 1])
    gateway.answers.sms = ({ body }) => recipients(body)
    expect((await gateway.post(path, request, key)).body).toMatchObject({ sent: 150, failed: 1 })
  })

  test('when nothing was answered the reply is 502, and nothing is sent again', async () => {
    const gateway = await testGateway({ databaseUrl: await url() })
    gateway.answers.sms = reset
    const key = { 'idempotency-key': 'k' }
    const first = await gateway.post(path, { phoneNumbers: numbers(150), message }, key)
    expect([first.status, first.body.code]).toEqual([502, 'provider_unanswered'])
    const second = await gateway.post(path, { phoneNumbers: numbers(150), message }, key)
    expect([second.status, second.body]).toEqual([502, first.body])
    expect(gateway.sent.sms).toHaveLength(1)
  })

  test('a gateway that dies between requests leaves what is known, and sends nothing again', async () => {
    const databaseUrl = await url()
    const gateway = await testGateway({ databaseUrl })
    const silent = hanging<Answer>()
    gateway.answers.sms = (request) => (gateway.sent.sms.length === 1 ? recipients(request.body) : silent.stub())
    const key = { 'idempotency-key': 'k' }
    const request = { phoneNumbers: numbers(250), message }
    const dying = gateway.post(path, request, key).catch(() => undefined)
    await silent.reached
    expect((await gateway.post(path, request, key)).body.code).toBe('message_under_way')
    // The dead one stands still from here on; the other one begins two minutes later.
    const other = await testGateway({
      ...{ databaseUrl: asLeftBehind(databaseUrl), clock: manualClock(gateway.clock.now() + 120_000) },
      ...{ providers: gateway, apiKey: gateway.apiKey },
    })
    const { status, body } = await other.post(path, request, key)
    expect([status, body]).toMatchObject([200, { total: 250, sent: 100, failed: 50, unknown: 100 }])
    expect(body.results[100]).toMatchObject({ status: 'Unknown' })
    expect(body.results[249]).toMatchObject({ status: 'Failed', reason: 'It was not sent: the gateway ended before.' })
    const { messages } = await other.books()
    const kept = Map.groupBy(messages, (one) => one.status)
    const counts = (['Sent', 'Unanswered', 'Waiting'] as const).map((name) => kept.get(name)?.length)
    expect(counts).toEqual([100, 100, 50])
    expect(gateway.sent.sms).toHaveLength(2)
    void dying
  })
})
