import { describe, expect, onTestFinished, test } from 'vitest'
import { databases, openDatabase } from '../testing/databases.ts'
import { hanging } from '../testing/hanging.ts'
import { listPayments } from '../testing/listPayments.ts'
import { type Answer, referenceOf, refuseConnection, reset } from '../testing/stubbedProviders.ts'
import { type TestGateway, testGateway } from '../testing/testGateway.ts'
import { answer, attempts, balanceOf, type Checkout, openCheckout, payer } from './checkout.fixture.ts'

const [second, minute] = [1_000, 60_000]
const client = 'Demo client'

describe.each(databases())('on $name', ({ url }) => {
  async function opened() {
    const gateway = await testGateway({ databaseUrl: await url() })
    const before = balanceOf(await gateway.books(), client)
    return {
      gateway,
      session: await openCheckout(gateway),
      credited: async () => balanceOf(await gateway.books(), client) - before,
    }
  }

  /** Nothing in the books disagrees, and so much is in suspense. */
  async function expectSuspense(gateway: TestGateway, session: Checkout, amount: number): Promise<void> {
    expect(await gateway.check()).toEqual([])
    expect(balanceOf(await gateway.books(), 'suspense')).toBe(amount * 100)
    expect(await session.read()).toMatchObject({ suspenseAmount: amount })
  }

  test('a subscriber who confirms pays the session into the float, once', async () => {
    const { gateway, session, credited } = await opened()
    expect(await session.askPhone()).toMatchObject({ status: 303, location: `/checkout/${session.id}` })
    expect(gateway.sent.checkouts.map(({ json }) => json)).toMatchObject([
      { phoneNumber: payer, currencyCode: 'SLE', amount: 250, productName: 'Payouts' },
    ])
    expect(await session.read()).toMatchObject({ status: 'Open', paymentMethod: null, transactionId: null })
    await answer(gateway, 'Success')
    await answer(gateway, 'Success')
    expect(await session.read()).toMatchObject({
      ...{ status: 'Completed', paymentMethod: 'MobileMoney', transactionId: attempts(gateway)[0] },
      completedAt: new Date(gateway.clock.now()).toISOString(),
    })
    expect(await credited()).toBe(25_000)
    expect(balanceOf(await gateway.books(), 'receivable:mobile')).toBe(-25_000)
    await expectSuspense(gateway, session, 0)
  })

  test('a notification credits nothing that the provider does not show when it is asked', async () => {
    const { gateway, session, credited } = await opened()
    await session.askPhone()
    const { answers } = gateway
    const find = answers.find
    answers.find = () => [200, { status: 'Failure' }]
    await answer(gateway, 'Success')
    expect(await session.read()).toMatchObject({ status: 'Open' })
    expect(await credited()).toBe(0)
    answers.find = find
    await gateway.clock.advance(minute)
    expect(await session.read()).toMatchObject({ status: 'Completed' })
  })

  test('a notification that names the payment of somebody else credits nothing', async () => {
    const { gateway, session, credited } = await opened()
    await session.askPhone()
    const [id = ''] = attempts(gateway)
    gateway.answers.find = () => [
      200,
      {
        status: 'Success',
        data: {
          transactionId: 'ATPid_other',
          category: 'MobileCheckout',
          status: 'Success',
          value: 'SLE 250.0000',
          source: payer,
        },
      },
    ]
    const forged = {
      transactionId: 'ATPid_other',
      category: 'MobileCheckout',
      status: 'Success',
      requestMetadata: { checkoutId: id },
    }
    expect(await gateway.callBack(gateway.callbackUrls.africastalking.payments, forged)).toBe(200)
    await gateway.idle()
    expect([(await session.read()).status, await credited()]).toEqual(['Open', 0])
  })

  test('a payment without a notification is found when the provider is asked', async () => {
    const { gateway, session, credited } = await opened()
    await session.askPhone()
    gateway.subscriberEnds(attempts(gateway)[0] ?? '', 'Success')
    await gateway.clock.advance(59 * second)
    expect(gateway.sent.finds).toEqual([])
    await gateway.clock.advance(second)
    expect([(await session.read()).status, await credited()]).toEqual(['Completed', 25_000])
    expect(gateway.sent.finds).toHaveLength(1)
    await gateway.clock.advance(10 * minute)
    expect(gateway.sent.finds).toHaveLength(1)
  })

  test('a subscriber who declines may try again, and the fifth time ends the session', async () => {
    const { gateway, session, credited } = await opened()
    for (let tries = 0; tries < 5; tries += 1) {
      expect((await session.read()).status).toBe('Open')
      await session.askPhone(tries)
      await answer(gateway, 'Failed')
      if (tries < 4) expect((await session.show()).text).toContain('The user has declined the request.')
    }
    expect((await session.read()).status).toBe('Failed')
    await session.askPhone(5)
    expect([attempts(gateway).length, await credited()]).toEqual([5, 0])
  })

  test('submissions at the same time, and one form sent twice, ask once', async () => {
    const { gateway, session } = await opened()
    const shown = await Promise.all([1, 2, 3, 4].map(() => session.askPhone()))
    expect(shown.map(({ status }) => status)).toEqual([303, 303, 303, 303])
    expect(attempts(gateway)).toHaveLength(1)
    await answer(gateway, 'Failed')
    await session.askPhone(0)
    expect(attempts(gateway)).toHaveLength(1)
    await session.askPhone(1)
    expect(attempts(gateway)).toHaveLength(2)
    await answer(gateway, 'Success')
    await session.askPhone(2)
    expect(attempts(gateway)).toHaveLength(2)
  })

  test('notifications at the same time credit once', async () => {
    const { gateway, session, credited } = await opened()
    await session.askPhone()
    await Promise.all([1, 2, 3, 4, 5].map(() => answer(gateway, 'Success')))
    expect([(await session.read()).status, await credited()]).toEqual(['Completed', 25_000])
    await expectSuspense(gateway, session, 0)
  })

  test.each([
    ['a moment before the session expires', -1, 'Completed', 25_000],
    ['at the moment at which it expires', 0, 'Expired', 0],
    ['after it has expired', 1, 'Expired', 0],
  ])('a payment that is heard of %s has one effect', async (_, offset, status, amount) => {
    const { gateway, session, credited } = await opened()
    await gateway.clock.advance(29 * minute + 30 * second)
    await session.askPhone()
    await gateway.clock.advance(30 * second + offset)
    await Promise.all([answer(gateway, 'Success'), session.show(), answer(gateway, 'Success')])
    expect([(await session.read()).status, await credited()]).toEqual([status, amount])
    await expectSuspense(gateway, session, amount === 0 ? 250 : 0)
    await gateway.clock.advance(5 * minute)
    expect([(await session.read()).status, await credited()]).toEqual([status, amount])
    await expectSuspense(gateway, session, amount === 0 ? 250 : 0)
  })

  test('a session that was cancelled elsewhere is not paid: what comes is held back and shown', async () => {
    const { gateway, session, credited } = await opened()
    await session.askPhone()
    expect((await session.send('cancel')).location).toBe(`/checkout/${session.id}`)
    expect((await session.read()).status).toBe('Open')
    await gateway.clock.advance(30 * minute)
    await answer(gateway, 'Success')
    expect(await credited()).toBe(0)
    await expectSuspense(gateway, session, 250)
    const { text } = await session.show()
    expect(text).toContain('A payment is held back')
    expect(text).toContain(session.id)
  })

  test('a request without an answer is not repeated: the provider is asked, and what it has is followed', async () => {
    const { gateway, session, credited } = await opened()
    gateway.answers.checkout = reset
    await session.askPhone()
    expect((await session.show()).text).toContain('We do not know yet')
    await session.askPhone(1)
    expect(attempts(gateway)).toHaveLength(1)
    await gateway.clock.advance(minute)
    expect((await session.show()).text).toContain('A request was sent to')
    await answer(gateway, 'Success')
    expect([(await session.read()).status, await credited()]).toEqual(['Completed', 25_000])
  })

  test('a request that the provider does not have in two lists, five minutes later, has failed; if it comes late it counts', async () => {
    const { gateway, session, credited } = await opened()
    gateway.answers.checkout = reset
    await session.askPhone()
    const { list } = gateway.answers
    listPayments(gateway, [])
    await gateway.clock.advance(4 * minute)
    expect((await session.show()).text).toContain('We do not know yet')
    await gateway.clock.advance(8 * minute)
    expect((await session.show()).text).toContain('did not reach your phone')
    gateway.answers.list = list
    await answer(gateway, 'Success')
    expect([(await session.read()).status, await credited()]).toEqual(['Completed', 25_000])
  })

  test('a late payment beside the one that has paid the session is held back', async () => {
    const { gateway, session, credited } = await opened()
    gateway.answers.checkout = reset
    await session.askPhone()
    const { list } = gateway.answers
    listPayments(gateway, [])
    await gateway.clock.advance(12 * minute)
    gateway.answers.list = list
    await session.askPhone(1)
    await answer(gateway, 'Success')
    const [late = ''] = attempts(gateway)
    await gateway.callBack(gateway.callbackUrls.africastalking.payments, gateway.subscriberEnds(late, 'Success'))
    await gateway.idle()
    expect(await session.read()).toMatchObject({ status: 'Completed', transactionId: attempts(gateway)[1] })
    expect(await credited()).toBe(25_000)
    await expectSuspense(gateway, session, 250)
  })

  test('a payment from the same number that names no request may be this one, so it is not called absent', async () => {
    const { gateway, session } = await opened()
    gateway.answers.checkout = reset
    await session.askPhone()
    listPayments(gateway, [{ transactionId: 'ATPid_1', category: 'MobileCheckout', status: 'Success', source: payer }])
    await gateway.clock.advance(20 * minute)
    expect((await session.show()).text).toContain('We do not know yet')
  })

  test.each([
    ['refused', () => [201, { status: 'InvalidRequest', description: 'Invalid phone number' }] as const],
    ['without a right key', () => [401, 'The supplied authentication is invalid'] as const],
    ['not sent at all', refuseConnection],
  ])('a request that is %s asks nobody, and can be repeated at once', async (_, stub) => {
    const { gateway, session } = await opened()
    const { checkout } = gateway.answers
    gateway.answers.checkout = stub
    await session.askPhone()
    expect((await session.show()).text).toContain('Your phone could not be asked')
    gateway.answers.checkout = checkout
    await session.askPhone(1)
    await answer(gateway, 'Success')
    expect((await session.read()).status).toBe('Completed')
  })

  test.each([
    ['amount', { value: 'SLE 25.0000' }],
    ['currency', { value: 'KES 250.0000' }],
    ['payer', { source: '+23276123199' }],
  ])('a payment of another %s credits nothing, and is named by a reconciliation', async (_, odd) => {
    const { gateway, session, credited } = await opened()
    await session.askPhone()
    const [id = ''] = attempts(gateway)
    const payment = { ...gateway.subscriberEnds(id, 'Success'), ...odd }
    gateway.answers.find = () => [200, { status: 'Success', data: payment }]
    await gateway.callBack(gateway.callbackUrls.africastalking.payments, payment)
    await gateway.idle()
    expect([(await session.read()).status, await credited()]).toEqual(['Open', 0])
    expect(await gateway.check()).toMatchObject([{ check: 'checkouts', subject: id }])
  })

  test('two payments of the provider for one request: the first pays, the second is held back', async () => {
    const { gateway, session, credited } = await opened()
    gateway.answers.checkout = reset
    await session.askPhone()
    const [id = ''] = attempts(gateway)
    const payment = gateway.subscriberEnds(id, 'Success')
    listPayments(gateway, [payment, { ...payment, transactionId: 'ATPid_again' }])
    await gateway.clock.advance(minute)
    expect([(await session.read()).status, await credited()]).toEqual(['Completed', 25_000])
    await expectSuspense(gateway, session, 250)
  })

  test('a gateway that ends while the provider is silent goes on asking after its next start', async () => {
    const databaseUrl = await url()
    const first = await testGateway({ databaseUrl })
    const session = await openCheckout(first)
    const silent = hanging<Answer>()
    first.answers.checkout = silent.stub
    const asking = session.askPhone().catch(() => undefined)
    await silent.reached
    const closed = first.close()
    await first.wall.advance(minute)
    await closed
    await asking
    first.subscriberEnds(attempts(first)[0] ?? '', 'Success')
    const next = await testGateway({ databaseUrl, apiKey: first.apiKey, clock: first.clock, providers: first })
    await next.clock.advance(minute)
    expect((await next.get(`/api/Checkout/sessions/${session.id}`)).body).toMatchObject({ status: 'Completed' })
  })

  test('a notification without metadata is known by the id of the provider', async () => {
    const { gateway, session } = await opened()
    await session.askPhone()
    const notification = { ...gateway.subscriberEnds(attempts(gateway)[0] ?? '', 'Success'), requestMetadata: {} }
    await gateway.callBack(gateway.callbackUrls.africastalking.payments, notification)
    await gateway.idle()
    expect((await session.read()).status).toBe('Completed')
  })

  test('a notification about nobody, of the other side, or that cannot be read changes nothing', async () => {
    const { gateway, session } = await opened()
    await session.askPhone()
    const [id = ''] = attempts(gateway)
    const { payments } = gateway.callbackUrls.africastalking
    const paid = { category: 'MobileCheckout', status: 'Success', transactionId: 'ATPid_1' }
    expect(await gateway.callBack(payments, { ...paid, requestMetadata: { checkoutId: 'nobody' } })).toBe(200)
    expect(await gateway.callBack(payments, paid)).toBe(200)
    expect(await gateway.callBack(payments, { ...paid, status: 'Odd', requestMetadata: { checkoutId: id } })).toBe(400)
    expect(await gateway.callBack(payments, { category: 'MobileCheckout' })).toBe(400)
    expect(gateway.sent.finds).toEqual([])
    expect((await session.read()).status).toBe('Open')
  })

  test('a session has one live attempt, also for who writes into the database', async () => {
    const databaseUrl = await url()
    const gateway = await testGateway({ databaseUrl })
    const session = await openCheckout(gateway)
    await session.askPhone()
    const { kysely, close } = await openDatabase(databaseUrl)
    onTestFinished(close)
    const row = await kysely.selectFrom('checkout_attempts').selectAll().executeTakeFirstOrThrow()
    const other = kysely
      .insertInto('checkout_attempts')
      .values({ ...row, id: 'other', number: 2 })
      .execute()
    await expect(other).rejects.toThrow(/unique/i)
    expect(row.provider_reference).toBe(referenceOf(row.id))
  })

  test('the payer of a client that is not active any more cannot begin to pay', async () => {
    const databaseUrl = await url()
    const gateway = await testGateway({ databaseUrl })
    const session = await openCheckout(gateway)
    const { kysely, close } = await openDatabase(databaseUrl)
    onTestFinished(close)
    await kysely.updateTable('clients').set({ status: 'Deactivated' }).execute()
    await session.askPhone()
    expect(attempts(gateway)).toEqual([])
  })
})
