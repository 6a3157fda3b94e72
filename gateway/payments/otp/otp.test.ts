import { describe, expect, test } from 'vitest'
import type { GatewayDefinition, Operator } from '../../index.ts'
import { databases, openDatabase } from '../../testing/databases.ts'
import { hanging } from '../../testing/hanging.ts'
import { type Answer, refuseConnection } from '../../testing/stubbedProviders.ts'
import { account, day, minute, otpGateway, wrong } from './otpPayments.fixture.ts'

const listed = { destination: account, actor: 'ada', reason: 'Case 1' }
const unknown = '5b0f2f0e-8d6f-4c0c-9a4b-3a1f5f6c7d11'

describe.each(databases())('on $name', ({ url }) => {
  test('a payment waits for its code, and the right one pays it', async () => {
    const gateway = await otpGateway({ databaseUrl: await url() })
    const before = await gateway.float()
    const { status, body } = await gateway.initiate()
    expect(status).toBe(201)
    expect(body).toMatchObject({
      ...{
        status: 'Pending',
        amount: 250,
        currency: 'SLE',
        receiverBankCode: '003',
        accountNumberMasked: '003***0184',
      },
      receiverBankName: 'Sierra Leone Commercial Bank',
      narration: `Transfer to ${account}`,
      otpExpiresAt: '2026-01-01T00:05:00.000Z',
      otpSentTo: ['sms:+23276***100', 'email:d***@demo.example'],
      fraudFlags: [],
    })
    expect(await gateway.float()).toBe(before)
    const paid = await gateway.authorize(body.transactionId.toUpperCase(), gateway.code())
    expect([paid.status, paid.body.status]).toEqual([200, 'Completed'])
    expect(await gateway.float()).toBe(before - 25_000)
    expect((await gateway.authorize(body.transactionId, gateway.code())).body.code).toBe('not_pending')
    expect((await gateway.resend(body.transactionId)).body.code).toBe('not_pending')
    expect(await gateway.float()).toBe(before - 25_000)
    expect(await gateway.check()).toEqual([])
  })

  test('the code goes to the API user who starts the payment, where it has an address and a number of its own', async () => {
    const databaseUrl = await url()
    const gateway = await otpGateway({ databaseUrl })
    const { kysely, close } = await openDatabase(databaseUrl)
    await kysely.updateTable('api_users').set({ email: 'aminata@client.example', phone: '+23276123299' }).execute()
    const { body } = await gateway.initiate()
    expect(body.otpSentTo).toEqual(['sms:+23276***299', 'email:a***@client.example'])
    const [mail] = await gateway.mails('aminata@client.example')
    expect(mail?.body).toContain(gateway.code())
    await kysely.updateTable('api_users').set({ phone: null }).execute()
    await gateway.clock.advance(minute)
    const resent = await gateway.resend(body.transactionId)
    expect(resent.body).toMatchObject({ otpSentTo: ['sms:+23276***100', 'email:a***@client.example'] })
    expect((await gateway.authorize(body.transactionId, gateway.code())).status).toBe(200)
    await close()
  })

  test('wrong codes are counted, and the right one still pays', async () => {
    const gateway = await otpGateway({ databaseUrl: await url() })
    const { transactionId } = (await gateway.initiate()).body
    for (const attemptsLeft of [4, 3, 2, 1]) {
      const { status, body } = await gateway.authorize(transactionId, wrong(gateway.code()))
      expect([status, body.code, body.attemptsLeft]).toEqual([422, 'otp_wrong', attemptsLeft])
    }
    expect((await gateway.authorize(transactionId, gateway.code())).status).toBe(200)
  })

  test('the fifth wrong code ends the payment, also after a new code', async () => {
    const gateway = await otpGateway({ databaseUrl: await url() })
    const before = await gateway.float()
    const { transactionId } = (await gateway.initiate()).body
    for (const _ of [1, 2, 3]) await gateway.authorize(transactionId, wrong(gateway.code()))
    await gateway.clock.advance(minute)
    expect((await gateway.resend(transactionId)).status).toBe(200)
    expect((await gateway.authorize(transactionId, wrong(gateway.code()))).body.attemptsLeft).toBe(1)
    const last = await gateway.authorize(transactionId, wrong(gateway.code()))
    expect([last.status, last.body.code, last.headers.get('retry-after')]).toEqual([429, 'otp_locked', null])
    expect((await gateway.authorize(transactionId, gateway.code())).status).toBe(429)
    const { body } = await gateway.get(`/api/Payment/${transactionId}`)
    expect(body).toMatchObject({ status: 'Failed', failureReason: 'otp_locked', completedAt: expect.any(String) })
    expect(await gateway.float()).toBe(before)
    expect(await gateway.check()).toEqual([])
  })

  test('a repeated key counts a wrong code once, and pays once', async () => {
    const gateway = await otpGateway({ databaseUrl: await url() })
    const { transactionId } = (await gateway.initiate()).body
    const once = { 'Idempotency-Key': 'once' }
    const first = await gateway.authorize(transactionId, wrong(gateway.code()), once)
    expect((await gateway.authorize(transactionId, wrong(gateway.code()), once)).body).toEqual(first.body)
    expect((await gateway.authorize(transactionId, gateway.code(), once)).body.code).toBe('idempotency_key_reused')
    const paid = await gateway.authorize(transactionId, gateway.code(), { 'Idempotency-Key': 'twice' })
    expect(paid.body.status).toBe('Completed')
    const again = await gateway.authorize(transactionId, gateway.code(), { 'Idempotency-Key': 'twice' })
    expect(again.body).toEqual(paid.body)
  })

  test('a repeated key sends no second code', async () => {
    const gateway = await otpGateway({ databaseUrl: await url() })
    const once = { 'Idempotency-Key': 'once' }
    const first = await gateway.initiate(once)
    expect((await gateway.initiate(once)).body).toEqual(first.body)
    expect(gateway.sent.sms).toHaveLength(1)
    await gateway.clock.advance(minute)
    const resent = await gateway.resend(first.body.transactionId, once)
    expect((await gateway.resend(first.body.transactionId, once)).body).toEqual(resent.body)
    expect(gateway.sent.sms).toHaveLength(2)
    expect(await gateway.mails()).toHaveLength(2)
  })

  test('an expired code is refused until there is a new one, and no try is counted', async () => {
    const gateway = await otpGateway({ databaseUrl: await url() })
    const { transactionId } = (await gateway.initiate()).body
    await gateway.clock.advance(5 * minute)
    expect((await gateway.authorize(transactionId, gateway.code())).body.code).toBe('otp_expired')
    expect((await gateway.resend(transactionId)).body).toMatchObject({
      ...{ transactionId, resendsLeft: 2, otpExpiresAt: '2026-01-01T00:10:00.000Z' },
      otpSentTo: ['sms:+23276***100', 'email:d***@demo.example'],
    })
    expect((await gateway.authorize(transactionId, wrong(gateway.code()))).body.attemptsLeft).toBe(4)
    await gateway.clock.advance(5 * minute - 1)
    expect((await gateway.authorize(transactionId, gateway.code())).status).toBe(200)
  })

  test('a new code replaces the old one, a minute later at the earliest and three times at most', async () => {
    const gateway = await otpGateway({ databaseUrl: await url() })
    const { transactionId } = (await gateway.initiate()).body
    const old = gateway.code()
    await gateway.clock.advance(minute - 1)
    const early = await gateway.resend(transactionId)
    expect([early.status, early.body.code, early.headers.get('retry-after')]).toEqual([
      429,
      'otp_resend_too_early',
      '1',
    ])
    await gateway.clock.advance(1)
    expect((await gateway.resend(transactionId)).status).toBe(200)
    expect(gateway.code()).not.toBe(old)
    expect((await gateway.authorize(transactionId, old)).body.code).toBe('otp_wrong')
    for (const _ of [2, 3]) {
      await gateway.clock.advance(minute)
      expect((await gateway.resend(transactionId)).status).toBe(200)
    }
    await gateway.clock.advance(minute)
    const fourth = await gateway.resend(transactionId)
    expect([fourth.status, fourth.body.code, fourth.headers.get('retry-after')]).toEqual([
      429,
      'otp_resends_used',
      null,
    ])
    expect((await gateway.authorize(transactionId, gateway.code())).status).toBe(200)
  })

  test('with the last code the payment expires, and without one after a day', async () => {
    const gateway = await otpGateway({ databaseUrl: await url() })
    const [left, used] = [(await gateway.initiate()).body, (await gateway.initiate()).body]
    for (const _ of [1, 2, 3]) {
      await gateway.clock.advance(minute)
      await gateway.resend(used.transactionId)
    }
    await gateway.clock.advance(5 * minute - 1)
    expect(await gateway.status(used.transactionId)).toBe('Pending')
    await gateway.clock.advance(1)
    await gateway.idle()
    expect(await gateway.status(used.transactionId)).toBe('Expired')
    expect((await gateway.authorize(used.transactionId, gateway.code())).body.code).toBe('not_pending')
    await gateway.clock.advance(day - 8 * minute - 1)
    expect(await gateway.status(left.transactionId)).toBe('Pending')
    await gateway.clock.advance(1)
    await gateway.idle()
    const { body } = await gateway.get(`/api/Payment/${left.transactionId}`)
    expect(body).toMatchObject({ status: 'Expired', completedAt: '2026-01-02T00:00:00.000Z', failureReason: null })
    expect((await gateway.jobs()).deadLetters).toEqual([])
  })

  test('a payment whose time is over is ended by the request, where the job is late', async () => {
    const gateway = await otpGateway({ databaseUrl: await url(), alter: withoutJobs })
    const { transactionId } = (await gateway.initiate()).body
    await gateway.clock.advance(day)
    expect(await gateway.status(transactionId)).toBe('Pending')
    expect((await gateway.authorize(transactionId, gateway.code())).status).toBe(409)
    expect(await gateway.status(transactionId)).toBe('Expired')
  })

  test('without enough float the payment waits, and its code can be used again', async () => {
    const gateway = await otpGateway({ databaseUrl: await url() })
    const poor = await gateway.addClient({ name: 'Poor', allowsAirtime: false, float: 10_000, phone: '076123100' })
    const headers = { authorization: `Bearer ${poor}` }
    const { transactionId, otpSentTo } = (await gateway.initiate(headers)).body
    expect(otpSentTo).toEqual(['sms:+23276***100'])
    for (const _ of [1, 2, 3, 4, 5, 6])
      expect((await gateway.authorize(transactionId, gateway.code(), headers)).body.code).toBe('insufficient_float')
    const other = (await gateway.initiate(headers, 100)).body
    expect((await gateway.authorize(other.transactionId, gateway.code(), headers)).status).toBe(200)
  })

  test('what does not go is not claimed, and the payment waits', async () => {
    const gateway = await otpGateway({ databaseUrl: await url() })
    gateway.answers.sms = () => refuseConnection()
    expect((await gateway.initiate()).body.otpSentTo).toEqual(['email:d***@demo.example'])
    const silent = { name: 'Silent', allowsAirtime: false, float: 100_000, phone: '076123100' }
    const headers = { authorization: `Bearer ${await gateway.addClient(silent)}` }
    const { status, body } = await gateway.initiate(headers)
    expect([status, body.status, body.otpSentTo]).toEqual([201, 'Pending', []])
  })

  test('an SMS that is left unanswered is not claimed, and a repeated key waits for it', async () => {
    const gateway = await otpGateway({ databaseUrl: await url() })
    const { stub, reached } = hanging<Answer>()
    gateway.answers.sms = stub
    const once = { 'Idempotency-Key': 'once' }
    const first = gateway.initiate(once)
    await reached
    expect((await gateway.initiate(once)).body.code).toBe('payment_under_way')
    await gateway.wall.advance(250)
    await gateway.clock.advance(30_000)
    expect((await first).body.otpSentTo).toEqual(['email:d***@demo.example'])
    expect((await gateway.initiate(once)).body).toEqual((await first).body)
    expect(gateway.sent.sms).toHaveLength(1)
  })

  test('a blocked payment is stored, is named in the answer and gets no code', async () => {
    const gateway = await otpGateway({ databaseUrl: await url() })
    const { status, body } = await gateway.initiate({}, 250_000)
    expect([status, body.code]).toEqual([422, 'fraud_blocked'])
    expect(await gateway.status(body.transactionId)).toBe('Blocked')
    expect([gateway.sent.sms, await gateway.mails()]).toEqual([[], []])
    expect((await gateway.authorize(body.transactionId, '123456')).body.code).toBe('not_pending')
  })

  test.each([
    ['its receiver is on the blocklist', (operator: Omit<Operator, 'close'>) => operator.block(listed), 'BLOCKLISTED'],
    [
      'the limit of the day is below it',
      (operator: Omit<Operator, 'close'>) => operator.setClient('Demo client', { dailyLimit: 100_00 }, 'ada'),
      'DAILY_LIMIT',
    ],
  ])('a payment is stopped that waits for its code when %s', async (_, change, flag) => {
    const gateway = await otpGateway({ databaseUrl: await url() })
    const { transactionId } = (await gateway.initiate()).body
    const float = await gateway.float()
    await change(gateway.operator)
    const keys = { 'idempotency-key': 'k' }
    const { status, body } = await gateway.authorize(transactionId, gateway.code(), keys)
    expect([status, body.code, body.transactionId]).toEqual([422, 'fraud_blocked', transactionId])
    expect((await gateway.authorize(transactionId, gateway.code(), keys)).body.code).toBe('fraud_blocked')
    expect((await gateway.authorize(transactionId, gateway.code())).body.code).toBe('not_pending')
    const shown = (await gateway.get(`/api/Payment/${transactionId}`)).body
    expect([shown.status, shown.fraudFlags]).toEqual(['Blocked', [expect.objectContaining({ code: flag })]])
    expect(await gateway.float()).toBe(float)
    await gateway.clock.advance(day)
    expect(await gateway.status(transactionId)).toBe('Blocked')
  })

  test.each(['Success', 'Failed'] as const)(
    'a notification of %s about a payment that waits for its code does not keep it from being paid',
    async (reported) => {
      const gateway = await otpGateway({ databaseUrl: await url(), more: { bankRail: 'africastalking' } })
      const { transactionId } = (await gateway.initiate()).body
      const told = { category: 'MobileB2B', value: 'SLE 250.0000', destination: account }
      const notification = { ...gateway.ends(transactionId, reported), ...told }
      await gateway.callBack(gateway.callbackUrls.africastalking.payments, notification)
      await gateway.idle()
      expect(await gateway.status(transactionId)).toBe('Pending')
      expect((await gateway.authorize(transactionId, gateway.code())).status).toBe(200)
      expect(gateway.sent.b2b).toHaveLength(1)
    },
  )

  test.each([
    ['999001014892010184', 422, 'unknown_bank'],
    ['003', 422, 'unsupported_destination'],
    ['0', 400, 'invalid_request'],
    ['SL9001014892010184', 400, 'invalid_request'],
    ['0023276123100', 422, 'unsupported_destination'],
  ])('the account %s is refused with %i %s', async (accountNumber, status, code) => {
    const gateway = await otpGateway({ databaseUrl: await url() })
    const refused = await gateway.post('/api/Payment/initiate', { accountNumber, amount: 1 })
    expect([refused.status, refused.body.code]).toEqual([status, code])
  })

  test("another client's payment, an unknown one and one without a code are told apart from none", async () => {
    const gateway = await otpGateway({ databaseUrl: await url() })
    const { transactionId } = (await gateway.initiate()).body
    const other = await gateway.addClient({ name: 'Other', allowsAirtime: false, float: 100_000 })
    const headers = { authorization: `Bearer ${other}` }
    expect((await gateway.authorize(transactionId, gateway.code(), headers)).status).toBe(404)
    expect((await gateway.resend(transactionId, headers)).status).toBe(404)
    expect((await gateway.authorize(unknown, '123456')).status).toBe(404)
    const { results } = (
      await gateway.post('/api/Payment/bulk-mobile', { payments: [{ phoneNumber: '076123100', amount: 1 }] })
    ).body
    expect((await gateway.authorize(results[0].transactionId, '123456')).body.code).toBe('not_pending')
  })
})

/** A gateway whose jobs are never stored, as if none were run in time. */
function withoutJobs(definition: GatewayDefinition): GatewayDefinition {
  return {
    ...definition,
    configure(services) {
      const configured = definition.configure(services)
      return { ...configured, jobs: { ...configured.jobs, add: async () => undefined } }
    },
  }
}
