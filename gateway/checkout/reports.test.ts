import { describe, expect, test } from 'vitest'
import { sandboxGateway } from '../sandbox/sandboxGateway.fixture.ts'
import { databases } from '../testing/databases.ts'
import { signIn } from '../testing/signIn.ts'
import { answer, balanceOf, openCheckout } from './checkout.fixture.ts'

const minute = 60_000

describe.each(databases())('on $name', ({ url }) => {
  test('sessions are listed in pages and added up, for the client and for the staff, without the sandbox', async () => {
    const gateway = await sandboxGateway(await url())
    const staff = await signIn(gateway, { roles: ['SuperAdmin'] })
    // One after the other: those of one moment have no order of their own.
    const next = async () => {
      await gateway.clock.advance(1_000)
      return openCheckout(gateway)
    }
    const [first, , third] = [await next(), await next(), await next()]
    await openCheckout(gateway, gateway.key)
    await third.askPhone()
    await answer(gateway, 'Success')
    await gateway.clock.advance(30 * minute)
    const fourth = await openCheckout(gateway)
    await fourth.send('cancel')
    const list = { page: 2, pageSize: 2, totalCount: 4, totalPages: 2 }
    const none = { count: 0, amount: 0 }
    for (const { get } of [gateway.user, staff]) {
      const listed = await get('/api/Reports/checkout/sessions?page=2&pageSize=2')
      expect(listed).toMatchObject({
        status: 200,
        body: { ...list, items: [{ status: 'Expired' }, { status: 'Expired' }] },
      })
      expect((await get('/api/Reports/checkout/summary')).body).toEqual({
        ...{
          from: null,
          to: null,
          totalSessions: 4,
          totalVolume: 1_000,
          completedVolume: 250,
          suspenseAmount: 0,
          currency: 'SLE',
        },
        byStatus: {
          ...{ Open: none, Completed: { count: 1, amount: 250 }, Expired: { count: 2, amount: 500 } },
          ...{ Cancelled: { count: 1, amount: 250 }, Failed: none },
        },
      })
      const { createdAt } = JSON.parse(JSON.stringify(await fourth.read()))
      const range = await get(`/api/Reports/checkout/summary?from=${createdAt}&to=${createdAt}`)
      expect(range.body).toMatchObject({ from: createdAt, to: createdAt, totalSessions: 1 })
      expect(
        (await get('/api/Reports/checkout/summary?from=2026-12-31T00:00:00Z&to=2026-01-01T00:00:00Z')).status,
      ).toBe(400)
      expect((await get(`/api/Checkout/sessions/${first.id}`)).status).toBe(200)
    }
  })

  test('a session of the sandbox is paid at the sandbox of the provider, into the float of the sandbox', async () => {
    const gateway = await sandboxGateway(await url())
    const session = await openCheckout(gateway, gateway.key)
    expect((await session.show()).text).toContain('this is a sandbox')
    await session.askPhone()
    expect([gateway.sent.checkouts.length, gateway.test.sent.checkouts.length]).toEqual([0, 1])
    const [asked] = gateway.test.sent.checkouts
    await gateway.clock.advance(30 * minute)
    const paid = gateway.test.subscriberEnds(asked?.json.metadata.checkoutId ?? '', 'Success')
    await gateway.callBack(gateway.callbackUrls.africastalking.payments, paid)
    await gateway.idle()
    expect(await session.read()).toMatchObject({ status: 'Expired', suspenseAmount: 0 })
    await gateway.callBack(gateway.sandboxCallbackUrls?.africastalking.payments ?? '', paid)
    await gateway.idle()
    expect(await session.read()).toMatchObject({ status: 'Expired', suspenseAmount: 250 })
    expect(balanceOf(await gateway.books(), 'suspense-sandbox')).toBe(25_000)
    expect(await gateway.check()).toEqual([])
  })
})
