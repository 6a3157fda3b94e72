import { describe, expect, test } from 'vitest'
import { refusals } from '../rails/acquirer/data/refusals.generated.ts'
import { databases } from '../testing/databases.ts'
import { goodPaRes, refusedPaRes } from '../testing/stubbedAcquirer.ts'
import { cancelAuthorisation } from './cancelAuthorisation.ts'
import { captureAuthorisation } from './captureAuthorisation.ts'
import { cardGateway, challenged, declining, expectSound, unit } from './cardGateway.fixture.ts'
import { ask } from './takeUp.ts'
import { verifyChallenge } from './verifyChallenge.ts'

const [minute, day] = [60_000, 86_400_000]

/** The errors of all requests to the acquirer that are documented. */
const lies = [
  ...new Map(
    Object.values(refusals).flatMap((byStatus) =>
      Object.entries<readonly string[]>(byStatus).flatMap(([status, codes]) =>
        codes.map((code): [string, number] => [code, Number(status)]),
      ),
    ),
  ),
].map(([code, status]) => [status, code] as const)

describe.each(databases())('on $name', ({ url }) => {
  test('an authorisation is captured once, in part, and credits the float', async () => {
    const gateway = await cardGateway({ databaseUrl: await url() })
    const before = await gateway.float()
    const row = await gateway.authorise()
    expect(row).toMatchObject({ status: 'Authorized', doubt: null, brand: 'visa', last4: '1111' })
    expect(await captureAuthorisation(gateway.services, row, 10_001, unit)).toBe('amountTooHigh')
    expect(await captureAuthorisation(gateway.services, row, 4_000, unit)).toBe('captured')
    expect(await captureAuthorisation(gateway.services, row, 4_000, unit)).toBe('notAuthorised')
    expect(await gateway.float()).toBe(before + 4_000)
    expect(await gateway.row(row.id)).toMatchObject({ status: 'Captured', captured_amount: 4_000, doubt: null })
    await expectSound(gateway)
  })

  test('a declined card is declined, with the code of the issuer', async () => {
    const gateway = await cardGateway({ databaseUrl: await url() })
    const row = await gateway.authorise({ number: declining })
    expect(row).toMatchObject({ status: 'Declined', decline_code: 'doNotHonour', doubt: null })
    expect(await captureAuthorisation(gateway.services, row, 100, unit)).toBe('notAuthorised')
  })

  test.each([
    [goodPaRes, 'Authorized', 'Y'],
    [refusedPaRes, 'AuthenticationFailed', 'N'],
  ])('a challenge that is answered by %s ends as %s', async (paRes, status, trans_status) => {
    const gateway = await cardGateway({ databaseUrl: await url() })
    const row = await gateway.authorise({ number: challenged })
    expect(row).toMatchObject({ status: 'ChallengeRequired', pa_req: 'cGFSZXE=', md: 'md' })
    expect(await captureAuthorisation(gateway.services, row, 100, unit)).toBe('notAuthorised')
    expect(await verifyChallenge(gateway.services, row, 'not base64', unit)).toBe('invalid')
    expect(await verifyChallenge(gateway.services, row, 'AAAA', unit)).toBe('invalid')
    expect(await verifyChallenge(gateway.services, row, paRes, unit)).toBe('verified')
    expect(await gateway.row(row.id)).toMatchObject({ status, trans_status, pa_req: null, pa_res: null, doubt: null })
    expect(await verifyChallenge(gateway.services, row, paRes, unit)).toBe('notPending')
  })

  test.each(['lost', 'silent'] as const)(
    'an authorisation whose answer is %s ends as what became of it',
    async (how) => {
      const gateway = await cardGateway({ databaseUrl: await url() })
      gateway.acquired.behaves.authorise = how
      const row = await gateway.authorise({ orderId: 'order 1' })
      expect(row).toMatchObject({ status: 'Unknown', doubt: 'authorise' })
      await gateway.clock.advance(2 * minute)
      const status = how === 'lost' ? 'Declined' : 'Authorized'
      expect(await gateway.row(row.id)).toMatchObject({ status, doubt: null })
      expect(gateway.asked('authorise')).toHaveLength(1)
      if (how === 'lost') expect(gateway.asked('cancel')).toHaveLength(1)
    },
  )

  test.each(lies)(
    'an acquirer that has done what it was asked is not believed when it answers %i %s',
    async (...lie) => {
      const gateway = await cardGateway({ databaseUrl: await url() })
      const { behaves } = gateway.acquired
      const before = await gateway.float()
      behaves.authorise = { lie }
      const row = await gateway.authorise({ number: challenged, orderId: 'order 1' })
      behaves.authorise = 'answered'
      await gateway.clock.advance(2 * minute)
      expect(await gateway.row(row.id)).toMatchObject({ status: 'ChallengeRequired', doubt: null })
      behaves.authenticate = { lie }
      expect(await verifyChallenge(gateway.services, row, goodPaRes, unit)).toMatch(/^(verified|unanswered)$/)
      behaves.authenticate = 'answered'
      await gateway.clock.advance(2 * minute)
      expect(await gateway.row(row.id)).toMatchObject({ status: 'Authorized', trans_status: 'Y', doubt: null })
      behaves.capture = { lie }
      expect(await captureAuthorisation(gateway.services, row, 4_000, unit)).toMatch(/^(captured|unanswered)$/)
      behaves.capture = 'answered'
      await gateway.clock.advance(2 * minute)
      expect(await gateway.row(row.id)).toMatchObject({
        status: 'Captured',
        captured_amount: 4_000,
        contradicted: null,
      })
      expect(await gateway.float()).toBe(before + 4_000)
      expect([gateway.asked('authorise').length, gateway.asked('capture').length]).toEqual([1, 1])
      await expectSound(gateway)
    },
  )

  test.each(lies)('a hold that it has released is known to be, although it answered %i %s', async (...lie) => {
    const gateway = await cardGateway({ databaseUrl: await url() })
    const row = await gateway.authorise()
    gateway.acquired.behaves.cancel = { lie }
    await cancelAuthorisation(gateway.services, row, unit)
    gateway.acquired.behaves.cancel = 'answered'
    await gateway.clock.advance(day)
    expect(await gateway.row(row.id)).toMatchObject({ status: 'Cancelled', doubt: null, contradicted: null })
    await expectSound(gateway)
  })

  test('a capture that it has refused, shown as not made, and made after that credits the float', async () => {
    const gateway = await cardGateway({ databaseUrl: await url() })
    const before = await gateway.float()
    const row = await gateway.authorise()
    gateway.acquired.behaves.capture = () => [409, { error: { code: 'notAuthorised', message: 'not now' } }]
    expect(await captureAuthorisation(gateway.services, row, 4_000, unit)).toBe('notAuthorised')
    const [reference = ''] = gateway.asked('capture').map(({ json }) => json.reference)
    const [held] = gateway.acquired.held.values()
    const capture = { reference, amount: 4_000, capturedAt: new Date(gateway.clock.now()).toISOString() }
    Object.assign(held ?? {}, { status: 'captured', capture })
    await ask(gateway.services, row, unit)
    expect(await gateway.row(row.id)).toMatchObject({ status: 'Captured', contradicted: null })
    expect(await gateway.float()).toBe(before + 4_000)
    await expectSound(gateway)
  })

  test('an authorisation stays Unknown while the acquirer says nothing, and is known when it does', async () => {
    const gateway = await cardGateway({ databaseUrl: await url() })
    const { behaves } = gateway.acquired
    behaves.authorise = 'silent'
    behaves.find = 'lost'
    const row = await gateway.authorise()
    await gateway.clock.advance(day)
    expect(await gateway.row(row.id)).toMatchObject({ status: 'Unknown', doubt: 'authorise' })
    behaves.find = 'answered'
    await gateway.clock.advance(day)
    expect(await gateway.row(row.id)).toMatchObject({ status: 'Authorized', doubt: null })
  })

  test('a request that never left is declined at once', async () => {
    const gateway = await cardGateway({ databaseUrl: await url() })
    gateway.acquired.behaves.authorise = 'refused'
    expect(await gateway.authorise()).toMatchObject({ status: 'Declined', decline_code: 'not_received', doubt: null })
  })

  test.each(['lost', 'silent'] as const)('a capture whose answer is %s credits the float once', async (how) => {
    const gateway = await cardGateway({ databaseUrl: await url() })
    const before = await gateway.float()
    const row = await gateway.authorise()
    gateway.acquired.behaves.capture = how
    expect(await captureAuthorisation(gateway.services, row, 4_000, unit)).toBe('unanswered')
    expect(await captureAuthorisation(gateway.services, row, 5_000, unit)).toBe('underWay')
    expect(await gateway.float()).toBe(before)
    gateway.acquired.behaves.capture = 'answered'
    await gateway.clock.advance(5 * minute)
    expect(await gateway.row(row.id)).toMatchObject({ status: 'Captured', captured_amount: 4_000, doubt: null })
    expect(await gateway.float()).toBe(before + 4_000)
    await expectSound(gateway)
  })

  test('a capture that never left may be asked for again', async () => {
    const gateway = await cardGateway({ databaseUrl: await url() })
    const row = await gateway.authorise()
    gateway.acquired.behaves.capture = 'refused'
    expect(await captureAuthorisation(gateway.services, row, 4_000, unit)).toBe('unsent')
    gateway.acquired.behaves.capture = 'answered'
    expect(await captureAuthorisation(gateway.services, row, 5_000, unit)).toBe('captured')
    await expectSound(gateway)
  })

  test.each(['lost', 'silent'] as const)('a verification whose answer is %s is sent until it is known', async (how) => {
    const gateway = await cardGateway({ databaseUrl: await url() })
    const row = await gateway.authorise({ number: challenged })
    gateway.acquired.behaves.authenticate = how
    expect(await verifyChallenge(gateway.services, row, goodPaRes, unit)).toBe('unanswered')
    gateway.acquired.behaves.authenticate = 'answered'
    await gateway.clock.advance(5 * minute)
    expect(await gateway.row(row.id)).toMatchObject({ status: 'Authorized', doubt: null, pa_res: null })
  })

  test('a hold expires with its time, a challenge with its own', async () => {
    const gateway = await cardGateway({ databaseUrl: await url() })
    const [hold, challenge] = [await gateway.authorise(), await gateway.authorise({ number: challenged })]
    await gateway.clock.advance(15 * minute)
    expect((await gateway.row(challenge.id)).status).toBe('Expired')
    expect((await gateway.row(hold.id)).status).toBe('Authorized')
    await gateway.clock.advance(7 * day)
    expect((await gateway.row(hold.id)).status).toBe('Expired')
    expect(await captureAuthorisation(gateway.services, hold, 100, unit)).toBe('notAuthorised')
  })

  test('a capture in doubt at the end of its hold does not expire', async () => {
    const gateway = await cardGateway({ databaseUrl: await url() })
    const before = await gateway.float()
    const row = await gateway.authorise()
    await gateway.clock.advance(7 * day - minute)
    Object.assign(gateway.acquired.behaves, { capture: 'silent', find: 'lost' })
    expect(await captureAuthorisation(gateway.services, row, 4_000, unit)).toBe('unanswered')
    await gateway.clock.advance(day)
    expect(await gateway.row(row.id)).toMatchObject({ status: 'Authorized', doubt: 'capture' })
    gateway.acquired.behaves.find = 'answered'
    await gateway.clock.advance(day)
    expect(await gateway.row(row.id)).toMatchObject({ status: 'Captured', doubt: null })
    expect(await gateway.float()).toBe(before + 4_000)
  })

  test('one authorisation of an order is live', async () => {
    const gateway = await cardGateway({ databaseUrl: await url() })
    const first = await gateway.authorise({ orderId: 'order 1' })
    await expect(gateway.authorise({ orderId: 'order 1' })).rejects.toThrow('live authorisation')
    expect(await cancelAuthorisation(gateway.services, first, unit)).toBe('cancelled')
    expect((await gateway.authorise({ orderId: 'order 1' })).status).toBe('Authorized')
    expect((await gateway.row(first.id)).status).toBe('Cancelled')
  })

  test('one that is Unknown is cancelled before it arrives', async () => {
    const gateway = await cardGateway({ databaseUrl: await url() })
    gateway.acquired.behaves.authorise = 'lost'
    const row = await gateway.authorise()
    expect(await cancelAuthorisation(gateway.services, row, unit)).toBe('cancelled')
    expect(await gateway.row(row.id)).toMatchObject({ status: 'Declined', decline_code: 'not_received', doubt: null })
  })

  test('a callback makes the gateway ask, and is not believed itself', async () => {
    const gateway = await cardGateway({ databaseUrl: await url() })
    const row = await gateway.authorise({ number: challenged })
    const reference = row.id.replace('auth_', '')
    const shown = gateway.acquired.held.get(reference)
    if (shown === undefined) throw new Error('the acquirer has it not')
    expect(await gateway.callBack(gateway.callbackUrls.acquirer, { ...shown, status: 'authorised' })).toBe(200)
    await gateway.clock.advance(0)
    expect((await gateway.row(row.id)).status).toBe('ChallengeRequired')
    Object.assign(shown, { status: 'authorised', challenge: null, authentication: { transStatus: 'Y', eci: '05' } })
    expect(await gateway.callBack(gateway.callbackUrls.acquirer, shown)).toBe(200)
    await gateway.clock.advance(0)
    expect((await gateway.row(row.id)).status).toBe('Authorized')
    expect(await gateway.callBack(gateway.callbackUrls.acquirer, { reference: 'another' })).toBe(200)
    expect(await gateway.callBack(gateway.callbackUrls.acquirer, {})).toBe(400)
  })

  test('a capture that nobody has asked for moves no money and is told', async () => {
    const gateway = await cardGateway({ databaseUrl: await url() })
    const before = await gateway.float()
    const row = await gateway.authorise()
    const shown = gateway.acquired.held.get(row.id.replace('auth_', ''))
    const capture = { reference: 'another', amount: 10_000, capturedAt: '2026-01-01T00:00:00.000Z' }
    Object.assign(shown ?? {}, { status: 'captured', capture })
    await gateway.callBack(gateway.callbackUrls.acquirer, { reference: row.id.replace('auth_', '') })
    await gateway.clock.advance(0)
    expect(await gateway.row(row.id)).toMatchObject({
      status: 'Authorized',
      contradicted: expect.stringMatching(/not asked/),
    })
    expect(await gateway.float()).toBe(before)
    expect(await gateway.check()).toEqual([expect.objectContaining({ check: 'cards', subject: row.id })])
  })
})
