import { decodeJwt } from 'jose'
import nock from 'nock'
import { expect, test } from 'vitest'
import { answer, attempts, type Checkout, openCheckout } from '../checkout/checkout.fixture.ts'
import { reset } from '../testing/stubbedProviders.ts'
import { type TestGateway, testGateway } from '../testing/testGateway.ts'
import { checkoutMutants } from './checkoutMutants.ts'

type Sight = (gateway: TestGateway, session: Checkout) => Promise<unknown>

/** What is seen of a gateway; another thing where it is broken. */
const sights: Readonly<Record<string, Sight>> = {
  async 'subscriber-asked-twice'(gateway, session) {
    await session.askPhone()
    return attempts(gateway).length
  },
  async 'checkout-doubt-called-failed'(gateway, session) {
    gateway.answers.checkout = reset
    await session.askPhone()
    await session.askPhone(1)
    return attempts(gateway).length
  },
  async 'checkout-notification-believed'(gateway, session) {
    await session.askPhone()
    const [checkoutId = ''] = attempts(gateway)
    const forged = {
      transactionId: 'ATPid_1',
      category: 'MobileCheckout',
      status: 'Success',
      requestMetadata: { checkoutId },
    }
    await gateway.callBack(gateway.callbackUrls.africastalking.payments, forged)
    await gateway.idle()
    return (await session.read()).status
  },
  async 'late-checkout-credited'(gateway, session) {
    await session.askPhone()
    await gateway.clock.advance(1_800_000)
    gateway.answers.find = () => [500, '']
    await answer(gateway, 'Success')
    return (await session.read()).status
  },
  async 'checkout-shown-to-others'(gateway, { id }) {
    const key = await gateway.addClient({ name: 'Other', allowsAirtime: false, float: 0 })
    return (await gateway.get(`/api/Checkout/sessions/${id}`, { authorization: `Bearer ${key}` })).status
  },
  async 'checkout-result-missing'(_, session) {
    return new URL((await session.send('cancel')).location ?? '').searchParams.has('result')
  },
  async 'checkout-status-unsigned'(_, session) {
    const { searchParams } = new URL((await session.send('cancel')).location ?? '')
    return decodeJwt(searchParams.get('result') ?? '')['status']
  },
  async 'checkout-forms-of-others'(_, session) {
    const headers = { origin: 'http://127.0.0.1:1', 'sec-fetch-site': 'same-site', 'sec-fetch-mode': 'navigate' }
    return (await session.send('cancel', {}, headers)).status
  },
}

/** What is seen of a gateway that is as it should be. */
const sound: Readonly<Record<string, unknown>> = {
  ...{ 'subscriber-asked-twice': 1, 'checkout-doubt-called-failed': 1, 'checkout-notification-believed': 'Open' },
  ...{ 'late-checkout-credited': 'Expired', 'checkout-shown-to-others': 404, 'checkout-result-missing': true },
  ...{ 'checkout-status-unsigned': 'Cancelled', 'checkout-forms-of-others': 403 },
}

test.each(checkoutMutants)('$name: it is seen that a gateway $about', async ({ name, alter }) => {
  const look = async (broken: boolean) => {
    nock.cleanAll()
    const gateway = await testGateway(broken ? { alter } : {})
    return sights[name]?.(gateway, await openCheckout(gateway))
  }
  expect(sound[name]).toBeDefined()
  expect(await look(false)).toBe(sound[name])
  expect(await look(true)).not.toBe(sound[name])
})
