import { describe, expect, test } from 'vitest'
import { databases } from '../testing/databases.ts'
import { signIn } from '../testing/signIn.ts'
import { goodPaRes, refusedPaRes } from '../testing/stubbedAcquirer.ts'
import type { Answered } from '../testing/testGateway.ts'
import {
  type CardGateway,
  cardGateway,
  challenged,
  declining,
  expectSound,
  frictionless,
} from './cardGateway.fixture.ts'

const minute = 60_000
const path = '/api/CardPayments'

function tokenize(gateway: CardGateway, cardNumber = frictionless, changes = {}, headers = {}): Promise<Answered> {
  const card = { cardNumber, expiryMonth: 12, expiryYear: 2030, cvv: '123', ...changes }
  return gateway.post(`${path}/tokenize`, card, headers)
}

/** Authorises 100 SLE on a new token. */
async function authorize(gateway: CardGateway, number = frictionless, changes = {}, headers = {}): Promise<Answered> {
  const { token } = (await tokenize(gateway, number)).body
  return gateway.post(`${path}/authorize`, { token, amount: 100, currency: 'SLE', ...changes }, headers)
}

function capture(gateway: CardGateway, authorizationId: string, amount = 100, headers = {}): Promise<Answered> {
  return gateway.post(`${path}/capture`, { authorizationId, amount }, headers)
}

describe.each(databases())('on $name', ({ url }) => {
  test('a card becomes a token: another one each time, with one fingerprint', async () => {
    const gateway = await cardGateway({ databaseUrl: await url() })
    const [first, second, other] = [
      await tokenize(gateway),
      await tokenize(gateway),
      await tokenize(gateway, '5555555555554444'),
    ]
    expect(first).toMatchObject({
      status: 201,
      body: { brand: 'visa', last4: '1111', expiryMonth: 12, expiryYear: 2030 },
    })
    expect(first.body.token).not.toBe(second.body.token)
    expect(second.body).toMatchObject({ fingerprint: Reflect.get(first.body, 'fingerprint') })
    expect(other.body).toMatchObject({ brand: 'mastercard', last4: '4444' })
    expect(Reflect.get(other.body, 'fingerprint')).not.toBe(Reflect.get(first.body, 'fingerprint'))
  })

  test('a card that cannot be right, has expired or has no known brand is refused', async () => {
    const gateway = await cardGateway({ databaseUrl: await url() })
    const wrong = await tokenize(gateway, '4111111111111112')
    expect(wrong).toMatchObject({ status: 400, body: { code: 'invalid_request' } })
    expect(JSON.stringify(wrong.body)).not.toContain('4111')
    expect(JSON.stringify((await tokenize(gateway, '411111111111111x')).body)).not.toContain('4111')
    expect((await tokenize(gateway, frictionless, { expiryMonth: 13 })).status).toBe(400)
    expect((await tokenize(gateway, frictionless, { cvv: '12' })).status).toBe(400)
    expect((await tokenize(gateway, frictionless, { expiryYear: 2025 })).body.code).toBe('card_expired')
    expect((await tokenize(gateway, frictionless, { expiryYear: 2026, expiryMonth: 1 })).status).toBe(201)
    expect((await tokenize(gateway, '3530111333300000')).body.code).toBe('card_brand_not_supported')
  })

  test('a token is made once for each idempotency key', async () => {
    const gateway = await cardGateway({ databaseUrl: await url() })
    const key = { 'idempotency-key': 'one' }
    const first = await tokenize(gateway, frictionless, {}, key)
    expect((await tokenize(gateway, frictionless, {}, key)).body.token).toBe(first.body.token)
    expect((await tokenize(gateway, challenged, {}, key)).body.code).toBe('idempotency_key_reused')
    expect(await gateway.services.database.selectFrom('card_tokens').select('token').execute()).toHaveLength(1)
  })

  test('an order is authorised once, captured once, and the float is credited', async () => {
    const gateway = await cardGateway({ databaseUrl: await url() })
    const before = await gateway.float()
    const key = { 'idempotency-key': 'one' }
    const { token } = (await tokenize(gateway)).body
    const order = { token, amount: 100, currency: 'SLE', orderId: 'order 1' }
    const held = await gateway.post(`${path}/authorize`, order, key)
    expect(held).toMatchObject({ status: 200, body: { status: 'Authorized', amount: 100, orderId: 'order 1' } })
    expect((await gateway.post(`${path}/authorize`, order, key)).body).toEqual(held.body)
    const { authorizationId } = held.body
    expect(await gateway.post(`${path}/authorize`, order)).toMatchObject({
      ...{ status: 409, body: { code: 'order_authorized', authorizationId } },
    })
    expect((await capture(gateway, authorizationId, 100.01)).body.code).toBe('amount_too_high')
    const captured = await capture(gateway, authorizationId, 40, key)
    expect(captured).toMatchObject({
      status: 200,
      body: { status: 'Captured', capturedAmount: 40, authorizedAmount: 100 },
    })
    expect((await capture(gateway, authorizationId, 40, key)).body).toEqual(captured.body)
    expect((await capture(gateway, authorizationId, 40)).body.code).toBe('not_authorized')
    expect(await gateway.float()).toBe(before + 4_000)
    expect(gateway.asked('authorise')).toHaveLength(1)
    expect(gateway.asked('capture')).toHaveLength(1)
    expect(gateway.asked('authorise')[0]?.json).toMatchObject({ amount: 10_000, card: { number: frictionless } })
    expect(gateway.asked('authorise')[0]?.json.card).not.toHaveProperty('securityCode')
    await expectSound(gateway)
  })

  test('a decline is a result, and frees the order', async () => {
    const gateway = await cardGateway({ databaseUrl: await url() })
    const declined = await authorize(gateway, declining, { orderId: 'order 1' })
    expect(declined).toMatchObject({ status: 200, body: { status: 'Declined', declineCode: 'doNotHonour' } })
    expect((await capture(gateway, declined.body.authorizationId)).status).toBe(409)
    expect((await authorize(gateway, frictionless, { orderId: 'order 1' })).body.status).toBe('Authorized')
  })

  test('another currency than SLE, and the token of nobody, are refused', async () => {
    const gateway = await cardGateway({ databaseUrl: await url() })
    for (const currency of ['SLL', 'USD', 'sle'])
      expect((await authorize(gateway, frictionless, { currency })).body.code).toBe('currency_not_supported')
    expect((await authorize(gateway, frictionless, { token: 'tok_1' })).body.code).toBe('card_token_unknown')
    expect((await capture(gateway, 'auth_1')).body.code).toBe('authorization_unknown')
  })

  test('what belongs to another client does not exist', async () => {
    const gateway = await cardGateway({ databaseUrl: await url() })
    const { token } = (await tokenize(gateway)).body
    const { authorizationId } = (await authorize(gateway)).body
    const other = {
      authorization: `Bearer ${await gateway.addClient({ name: 'Other', float: 0, allowsAirtime: false })}`,
    }
    const order = { token, amount: 1, currency: 'SLE' }
    expect((await gateway.post(`${path}/authorize`, order, other)).status).toBe(404)
    expect((await capture(gateway, authorizationId, 1, other)).status).toBe(404)
    const answer = { authorizationId, paRes: goodPaRes }
    expect((await gateway.post(`${path}/verify-3ds`, answer, other)).status).toBe(404)
  })

  test.each([
    [goodPaRes, 'Authorized', 'Y'],
    [refusedPaRes, 'AuthenticationFailed', 'N'],
  ])('a challenge that is answered by %s ends as %s', async (paRes, status, transStatus) => {
    const gateway = await cardGateway({ databaseUrl: await url() })
    const { body } = await authorize(gateway, challenged)
    expect(body).toMatchObject({ status: 'ChallengeRequired', challenge: { paReq: 'cGFSZXE=', md: 'md' } })
    const { authorizationId } = body
    const verify = (answer: string) => gateway.post(`${path}/verify-3ds`, { authorizationId, paRes: answer })
    expect((await verify('!')).body.code).toBe('pa_res_invalid')
    expect((await verify('AAAA')).body.code).toBe('pa_res_invalid')
    expect((await verify(paRes)).body).toMatchObject({ authorizationId, status, transStatus })
    expect((await verify(paRes)).body.code).toBe('no_challenge_pending')
    expect((await capture(gateway, authorizationId)).status).toBe(status === 'Authorized' ? 200 : 409)
  })

  test('a silent acquirer is 502, and the same request learns the truth later', async () => {
    const gateway = await cardGateway({ databaseUrl: await url() })
    const before = await gateway.float()
    const key = { 'idempotency-key': 'one' }
    const { token } = (await tokenize(gateway)).body
    const order = { token, amount: 100, currency: 'SLE', orderId: 'order 1' }
    const ask = () => gateway.post(`${path}/authorize`, order, key)
    gateway.acquired.behaves.authorise = 'silent'
    const doubtful = await ask()
    expect(doubtful).toMatchObject({ status: 502, body: { code: 'acquirer_unanswered' } })
    const { authorizationId } = doubtful.body
    expect((await ask()).body.authorizationId).toBe(authorizationId)
    await gateway.clock.advance(2 * minute)
    expect(await ask()).toMatchObject({ status: 200, body: { authorizationId, status: 'Authorized' } })

    gateway.acquired.behaves.capture = 'silent'
    expect((await capture(gateway, authorizationId, 100, key)).status).toBe(502)
    expect((await capture(gateway, authorizationId, 100)).body.code).toBe('authorization_under_way')
    await gateway.clock.advance(2 * minute)
    expect(await capture(gateway, authorizationId, 100, key)).toMatchObject({
      status: 200,
      body: { capturedAmount: 100 },
    })
    expect(await gateway.float()).toBe(before + 10_000)
    expect(gateway.asked('authorise')).toHaveLength(1)
    await expectSound(gateway)
  })

  test('an acquirer that cannot be reached is 502, and the same request may be made again', async () => {
    const gateway = await cardGateway({ databaseUrl: await url() })
    const key = { 'idempotency-key': 'one' }
    const { token } = (await tokenize(gateway)).body
    const ask = () => gateway.post(`${path}/authorize`, { token, amount: 100, currency: 'SLE', orderId: '1' }, key)
    gateway.acquired.behaves.authorise = 'refused'
    expect((await ask()).body.code).toBe('acquirer_unreachable')
    gateway.acquired.behaves.authorise = 'answered'
    expect((await ask()).body.status).toBe('Authorized')
  })

  test('reports list and sum the authorisations of a client', async () => {
    const gateway = await cardGateway({ databaseUrl: await url() })
    const { authorizationId } = (await authorize(gateway)).body
    await capture(gateway, authorizationId, 40)
    await gateway.clock.advance(minute)
    await authorize(gateway, declining)
    const admin = await signIn(gateway, { roles: ['ClientAdmin'], clientId: gateway.clientId })
    const reports = '/api/Reports/cards'
    const all: unknown = (await admin.get(`${reports}/transactions`)).body
    expect(all).toMatchObject([
      { status: 'Declined', capturedAmount: null },
      { authorizationId, status: 'Captured', amount: 100, capturedAmount: 40 },
    ])
    expect((await admin.get(`${reports}/transactions?status=Captured`)).body).toHaveLength(1)
    expect((await admin.get(`${reports}/transactions?status=Lost`)).status).toBe(400)
    const end = '2026-01-01T00:00:00Z'
    expect((await admin.get(`${reports}/transactions/range?to=${end}`)).body).toHaveLength(1)
    expect((await admin.get(`${reports}/transactions/range?from=2027-01-01T00:00:00Z&to=${end}`)).status).toBe(400)
    expect((await admin.get(`${reports}/summary`)).body).toMatchObject({
      ...{ total: 2, byStatus: { Captured: 1, Declined: 1, Authorized: 0 } },
      ...{ authorizedAmount: 100, capturedAmount: 40, approvalRate: 0.5, currency: 'SLE' },
    })
    const staff = await signIn(gateway, { roles: ['CompanyAdmin'] })
    expect((await staff.get(`${reports}/transactions`)).body).toHaveLength(2)
    await gateway.addClient({ name: 'Other', float: 0, allowsAirtime: false })
    const others = gateway.services.database.selectFrom('clients').select('id').where('name', '=', 'Other')
    const clientId = (await others.executeTakeFirstOrThrow()).id
    const other = await signIn(gateway, { roles: ['ClientAdmin'], clientId, userName: 'other@example.com' })
    expect((await other.get(`${reports}/transactions`)).body).toEqual([])
    expect((await other.get(`${reports}/summary`)).body).toMatchObject({ total: 0, approvalRate: 0 })
  })
})
