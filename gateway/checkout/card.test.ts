import { describe, expect, test } from 'vitest'
import { type CardGateway, cardGateway, challenged, declining, frictionless } from '../cards/cardGateway.fixture.ts'
import { databases } from '../testing/databases.ts'
import { goodPaRes, refusedPaRes } from '../testing/stubbedAcquirer.ts'
import { answer, attempts, balanceOf, type Checkout, openCheckout, returnUrl, type Shown } from './checkout.fixture.ts'

const minute = 60_000

/** Enters a card on the page that was shown after so many tries. */
function payBy({ send }: Checkout, cardNumber: string, tries = 0): Promise<Shown> {
  return send('card', { cardNumber, expiryMonth: '12', expiryYear: '30', securityCode: '123', tries: String(tries) })
}

/** What the issuer has the payer's browser bring. */
function bring({ send }: Checkout, PaRes: string, MD = 'md'): Promise<Shown> {
  const ofAnotherSite = {
    origin: 'https://issuer.example',
    'sec-fetch-site': 'cross-site',
    'sec-fetch-mode': 'navigate',
  }
  return send('challenge', { PaRes, MD }, { ...ofAnotherSite, 'sec-fetch-dest': 'document' })
}

describe.each(databases())('on $name', ({ url }) => {
  async function opened() {
    const gateway = await cardGateway({ databaseUrl: await url() })
    const before = await gateway.float()
    const session = await openCheckout(gateway)
    return { gateway, session, credited: async () => (await gateway.float()) - before }
  }

  /** How the session is, what its client has got, and that the books agree. */
  async function outcome({ gateway, session, credited }: Awaited<ReturnType<typeof opened>>) {
    expect(await gateway.check()).toEqual([])
    const { status, paymentMethod } = await session.read()
    return [status, paymentMethod, await credited()]
  }

  function captured({ acquired }: CardGateway): number {
    return [...acquired.held.values()].reduce((sum, { capture }) => sum + (capture?.amount ?? 0), 0)
  }

  test('a card without a challenge pays the session, and the payer goes back to the client', async () => {
    const all = await opened()
    const { status, location } = await payBy(all.session, frictionless)
    expect([status, location?.startsWith(`${returnUrl}&`)]).toEqual([303, true])
    expect(await outcome(all)).toEqual(['Completed', 'Card', 25_000])
    expect((await all.session.read()).transactionId).toMatch(/^auth_/)
    expect(balanceOf(await all.gateway.books(), 'receivable:acquirer')).toBe(-25_000)
  })

  test.each([
    ['confirms', goodPaRes, ['Completed', 'Card', 25_000]],
    ['does not confirm', refusedPaRes, ['Open', null, 0]],
  ])('a payer whom the bank asks, and who %s', async (_, paRes, end) => {
    const all = await opened()
    expect(await payBy(all.session, challenged)).toMatchObject({ status: 303, location: `/checkout/${all.session.id}` })
    const { text, headers } = await all.session.show()
    expect(text).toContain(`value="${all.gateway.url}/checkout/${all.session.id}/challenge"`)
    expect(text).toContain('name="PaReq" value="cGFSZXE="')
    expect(headers['content-security-policy']).toContain(
      "form-action 'self' http://acquirer.test https://shop.example;",
    )
    const back = await bring(all.session, paRes)
    expect([back.status, back.location]).toEqual([303, `/checkout/${all.session.id}`])
    expect(await outcome(all)).toEqual(end)
    if (end[0] === 'Open') expect((await all.session.show()).text).toContain('has not confirmed that it is you')
  })

  test('what a bank brings that cannot be read, or that is about another payment, pays nothing', async () => {
    const all = await opened()
    expect((await bring(all.session, goodPaRes)).status).toBe(303)
    await payBy(all.session, challenged)
    expect(await bring(all.session, goodPaRes, 'other')).toMatchObject({ status: 303 })
    expect(all.gateway.asked('authenticate')).toEqual([])
    const { status, text } = await bring(all.session, 'AAAA')
    expect([status, text.includes('cannot be read')]).toEqual([422, true])
    expect(await outcome(all)).toEqual(['Open', null, 0])
    await bring(all.session, goodPaRes)
    expect(await outcome(all)).toEqual(['Completed', 'Card', 25_000])
  })

  test('a card that is declined leaves the session open for another one', async () => {
    const all = await opened()
    await payBy(all.session, declining)
    expect((await all.session.show()).text).toContain('Your bank has declined the card.')
    expect(await outcome(all)).toEqual(['Open', null, 0])
    await payBy(all.session, frictionless, 1)
    expect(await outcome(all)).toEqual(['Completed', 'Card', 25_000])
  })

  test('submissions at the same time, by card and by mobile money, pay once', async () => {
    const all = await opened()
    const { session, gateway } = all
    await Promise.all([
      payBy(session, frictionless),
      session.askPhone(),
      payBy(session, frictionless),
      session.askPhone(),
    ])
    if (attempts(gateway).length > 0) await answer(gateway, 'Success')
    const [status, , amount] = await outcome(all)
    expect([status, amount]).toEqual(['Completed', 25_000])
    expect(gateway.asked('authorise').length + attempts(gateway).length).toBe(1)
  })

  test('answers of a bank that come at the same time pay once', async () => {
    const all = await opened()
    await payBy(all.session, challenged)
    await Promise.all([1, 2, 3].map(() => bring(all.session, goodPaRes)))
    await all.gateway.clock.advance(5 * minute)
    expect(await outcome(all)).toEqual(['Completed', 'Card', 25_000])
    expect(captured(all.gateway)).toBe(25_000)
  })

  test.each(['silent', 'lost'] as const)(
    'an authorisation whose answer is %s is found out, and captured or given up',
    async (how) => {
      const all = await opened()
      all.gateway.acquired.behaves.authorise = how
      await payBy(all.session, frictionless)
      expect((await all.session.show()).text).toContain('Do not pay again')
      await payBy(all.session, frictionless, 1)
      all.gateway.acquired.behaves.authorise = 'answered'
      await all.gateway.clock.advance(5 * minute)
      expect(await outcome(all)).toEqual(how === 'silent' ? ['Completed', 'Card', 25_000] : ['Open', null, 0])
      expect(all.gateway.asked('authorise')).toHaveLength(1)
    },
  )

  test('a session whose capture is in doubt does not expire until that is known', async () => {
    const all = await opened()
    const { gateway, session } = all
    await gateway.clock.advance(29 * minute)
    Object.assign(gateway.acquired.behaves, { capture: 'silent', find: 'lost' })
    await payBy(session, frictionless)
    await gateway.clock.advance(30 * minute)
    expect((await session.read()).status).toBe('Open')
    Object.assign(gateway.acquired.behaves, { capture: 'answered', find: 'answered' })
    await gateway.clock.advance(60 * minute)
    expect(await outcome(all)).toEqual(['Completed', 'Card', 25_000])
  })

  test('an acquirer that cannot be reached for the capture is asked again, while the session is open', async () => {
    const all = await opened()
    all.gateway.acquired.behaves.capture = 'refused'
    await payBy(all.session, frictionless)
    expect(await outcome(all)).toEqual(['Open', null, 0])
    all.gateway.acquired.behaves.capture = 'answered'
    await all.gateway.clock.advance(2 * minute)
    expect(await outcome(all)).toEqual(['Completed', 'Card', 25_000])
  })

  test.each([
    [404, 'authorisationNotFound'],
    [409, 'notAuthorised'],
    [409, 'alreadyCaptured'],
    [422, 'amountTooHigh'],
  ])('a capture that the acquirer has made and answered with %i %s pays the session', async (...lie) => {
    const all = await opened()
    all.gateway.acquired.behaves.capture = { lie }
    await payBy(all.session, frictionless)
    await all.gateway.clock.advance(10 * minute)
    expect(await outcome(all)).toEqual(['Completed', 'Card', 25_000])
  })

  test('a capture that nobody asked for is told once, and its session ends', async () => {
    const all = await opened()
    const { gateway, session } = all
    gateway.acquired.behaves.capture = 'refused'
    await payBy(session, frictionless)
    const [held] = gateway.acquired.held.values()
    const capture = { reference: 'another', amount: 25_000, capturedAt: new Date(gateway.clock.now()).toISOString() }
    Object.assign(held ?? {}, { status: 'captured', capture })
    gateway.acquired.behaves.capture = 'answered'
    await gateway.clock.advance(31 * minute)
    const soon = gateway.acquired.sent.length
    await gateway.clock.advance(24 * 60 * minute)
    expect((await session.read()).status).toBe('Expired')
    expect(gateway.acquired.sent.length - soon).toBeLessThan(5)
    const rows = gateway.services.database.selectFrom('jobs').select('kind').where('kind', 'like', '%ard%')
    expect((await rows.execute()).length).toBeLessThan(5)
    expect(await gateway.check()).toEqual([expect.objectContaining({ detail: expect.stringContaining('contradicts') })])
  })

  test('an authorisation that comes after the end of the session is released', async () => {
    const all = await opened()
    const { gateway, session } = all
    await gateway.clock.advance(29 * minute)
    Object.assign(gateway.acquired.behaves, { authorise: 'silent', find: 'lost' })
    await payBy(session, frictionless)
    await gateway.clock.advance(2 * minute)
    expect((await session.read()).status).toBe('Expired')
    gateway.acquired.behaves.find = 'answered'
    await gateway.clock.advance(60 * minute)
    expect(await outcome(all)).toEqual(['Expired', null, 0])
    expect([...gateway.acquired.held.values()]).toMatchObject([{ status: 'cancelled', capture: null }])
  })

  test('a payer who is asked by the bank may cancel, and what the bank brings after that pays nothing', async () => {
    const all = await opened()
    await payBy(all.session, challenged)
    expect((await all.session.send('cancel')).location).toContain('status=Cancelled')
    await bring(all.session, goodPaRes)
    await all.gateway.clock.advance(minute)
    expect(await outcome(all)).toEqual(['Cancelled', null, 0])
    expect([...all.gateway.acquired.held.values()]).toMatchObject([{ status: 'cancelled' }])
  })

  test('a late payment by mobile money while a card is being charged is held back', async () => {
    const all = await opened()
    const { gateway, session } = all
    await session.askPhone()
    await answer(gateway, 'Failed')
    Object.assign(gateway.acquired.behaves, { capture: 'silent', find: 'lost' })
    await payBy(session, frictionless, 1)
    await answer(gateway, 'Success')
    expect(await session.read()).toMatchObject({ status: 'Open', suspenseAmount: 250 })
    Object.assign(gateway.acquired.behaves, { capture: 'answered', find: 'answered' })
    await gateway.clock.advance(10 * minute)
    expect(await outcome(all)).toEqual(['Completed', 'Card', 25_000])
    expect(balanceOf(await gateway.books(), 'suspense')).toBe(25_000)
  })

  test('a late payment by mobile money that pays the session releases the card whose payer is being asked', async () => {
    const all = await opened()
    const { gateway, session } = all
    await session.askPhone()
    await answer(gateway, 'Failed')
    await payBy(session, challenged, 1)
    await answer(gateway, 'Success')
    await bring(session, goodPaRes)
    await gateway.clock.advance(20 * minute)
    expect(await outcome(all)).toEqual(['Completed', 'MobileMoney', 25_000])
    expect(captured(gateway)).toBe(0)
  })

  test.each([
    ['nothing', {}, ['Enter a card number', 'Enter the month', 'Enter the year', 'Enter the security code']],
    ['a number with a wrong digit', { cardNumber: '4111 1111 1111 1112' }, ['The card number is wrong']],
    ['a card of a kind that is not taken', { cardNumber: '3566002020360505' }, ['Cards of this kind are not taken']],
    ['a card that is over', { expiryYear: '2020' }, ['The card has expired']],
    ['a security code that is too short', { securityCode: '12' }, ['The security code has 3 digits']],
  ])('a form with %s is shown again with what is wrong, and without the card', async (_, changes, errors) => {
    const { gateway, session } = await opened()
    const right = { cardNumber: frictionless, expiryMonth: '12', expiryYear: '2030', securityCode: '987', tries: '0' }
    const { status, text } = await session.send('card', errors.length > 1 ? { tries: '0' } : { ...right, ...changes })
    expect(status).toBe(422)
    for (const error of errors) expect(text).toContain(error)
    // The id of the session is random, and may have the same digits.
    const shown = text.replaceAll(/cs_[\da-f]{32}/g, '')
    for (const secret of ['4111', '1112', '3566', '987']) expect(shown).not.toContain(secret)
    expect(gateway.asked('authorise')).toEqual([])
  })
})
