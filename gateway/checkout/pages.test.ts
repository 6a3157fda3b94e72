import { createLocalJWKSet, jwtVerify } from 'jose'
import { expect, test } from 'vitest'
import { testGateway } from '../testing/testGateway.ts'
import { browse, openCheckout, order, returnUrl } from './checkout.fixture.ts'

const ofEvil = { origin: 'https://evil.test', 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'navigate' }

test('a page loads its style alone, is shown in no frame, is kept nowhere, and does not tell its address', async () => {
  const gateway = await testGateway()
  const session = await openCheckout(gateway)
  const { status, headers, text } = await session.show()
  expect([status, headers['content-type']]).toEqual([200, 'text/html; charset=utf-8'])
  expect(headers).toMatchObject({
    'content-security-policy':
      "default-src 'none'; style-src 'self'; form-action 'self' https://shop.example; frame-ancestors 'none'; base-uri 'none'",
    ...{ 'cache-control': 'no-store', 'referrer-policy': 'strict-origin', 'x-content-type-options': 'nosniff' },
  })
  expect(text).not.toMatch(/<script|<style| style=| onclick/)
  expect((await browse(`${gateway.url}/checkout/style.css`)).headers['content-type']).toBe('text/css; charset=utf-8')
})

test('what a client or a payer has written is shown as text', async () => {
  const gateway = await testGateway({ demo: false })
  const key = await gateway.addClient({ name: '<script>alert(1)</script>"&', allowsAirtime: false, float: 0 })
  const session = await openCheckout(gateway, { authorization: `Bearer ${key}` })
  const { text } = await session.askPhone(0, '"><img src=x onerror=alert(1)>')
  expect(text).toContain('&lt;script&gt;alert(1)&lt;/script&gt;&quot;&amp;')
  expect(text).toContain('value="&quot;&gt;&lt;img src=x onerror=alert(1)&gt;"')
  expect(text).not.toContain('<script>')
  expect(text).not.toContain('<img')
})

test('an error is tied to its field, and named at the top', async () => {
  const session = await openCheckout(await testGateway())
  const { status, text } = await session.askPhone(0, '+254711000001')
  expect(status).toBe(422)
  expect(text).toContain('aria-describedby="phoneNumber-hint phoneNumber-error" aria-invalid="true"')
  expect(text).toContain('<a href="#phoneNumber">The phone number is no mobile number of Sierra Leone</a>')
  expect(text).toContain('<title>Error: Pay Demo client</title>')
})

test.each(['4111111111111111', ' 3782 822463 10005'])(
  'a card number in the field of the phone is not shown: %s',
  async (number) => {
    const session = await openCheckout(await testGateway())
    const { status, text } = await session.askPhone(0, number)
    expect(status).toBe(422)
    expect(text).toMatch(/id="phoneNumber"[^>]* value=""/)
    expect(text).not.toContain(number.trim())
  },
)

test.each(['card', 'mobile-money', 'cancel'])(
  'the form "%s" is taken from a page of the gateway alone',
  async (form) => {
    const gateway = await testGateway()
    const session = await openCheckout(gateway)
    const { host } = new URL(gateway.url)
    for (const headers of [
      ofEvil,
      { ...ofEvil, origin: 'null' },
      { origin: 'http://127.0.0.1:1' },
      { origin: `http://${host}`, 'sec-fetch-site': 'same-site' },
      { 'sec-fetch-site': 'none' },
    ])
      expect([headers, (await session.send(form, {}, headers)).status]).toEqual([headers, 403])
    const own = { origin: `http://${host}`, 'sec-fetch-site': 'same-origin' }
    expect((await session.send(form, { phoneNumber: '' }, own)).status).not.toBe(403)
  },
)

test('other sites may lead to the page and bring the answer of a bank, in a window of its own, and do nothing else', async () => {
  const gateway = await testGateway()
  const session = await openCheckout(gateway)
  const page = `${gateway.url}/checkout/${session.id}`
  const status = async (url: string, headers: Record<string, string>, form?: Record<string, string>) =>
    (await browse(url, { headers, ...(form && { form }) })).status
  const { origin, ...link } = ofEvil
  expect(await status(page, { ...link, 'sec-fetch-dest': 'document' })).toBe(200)
  expect(await status(`${page}/challenge`, { ...ofEvil, 'sec-fetch-dest': 'document' }, { PaRes: 'AAAA' })).toBe(303)
  expect(await status(page, { ...link, 'sec-fetch-dest': 'iframe' })).toBe(403)
  expect(await status(page, { ...link, 'sec-fetch-mode': 'no-cors', 'sec-fetch-dest': 'image' })).toBe(403)
  expect(await status(`${page}/challenge`, { ...ofEvil, 'sec-fetch-mode': 'cors' }, {})).toBe(403)
  expect(await status(`${gateway.url}/api/Banks`, { ...link, 'sec-fetch-dest': 'document' })).toBe(403)
  expect(await status(page, { ...link, host: 'evil.test', 'sec-fetch-dest': 'document' })).toBe(403)
})

test('a result is signed over the session, its status and its amount, by the published key', async () => {
  const gateway = await testGateway()
  const session = await openCheckout(gateway)
  const { location } = await session.send('cancel')
  const url = new URL(location ?? '')
  expect(url.href.startsWith(`${returnUrl}&sessionId=${session.id}&status=Cancelled&result=`)).toBe(true)
  const keys = createLocalJWKSet(JSON.parse((await browse(`${gateway.url}/.well-known/jwks.json`)).text))
  const result = url.searchParams.get('result') ?? ''
  const { payload, protectedHeader } = await jwtVerify(result, keys, { issuer: gateway.url, algorithms: ['EdDSA'] })
  expect(protectedHeader).toMatchObject({ alg: 'EdDSA', typ: 'checkout-result+jwt', kid: expect.any(String) })
  expect(payload).toMatchObject({
    ...{ sub: session.id, status: 'Cancelled', amount: 250, currency: 'SLE', isSandbox: false },
    ...{ paymentMethod: null, transactionId: null, iat: Math.floor(gateway.clock.now() / 1_000) },
  })
  const [head, body, signature] = result.split('.')
  const forged = Buffer.from(JSON.stringify({ ...payload, status: 'Completed' })).toString('base64url')
  await expect(jwtVerify([head, forged, signature].join('.'), keys)).rejects.toThrow('signature')
  expect(body).not.toBe(forged)
  const again = await session.show()
  expect(again.text).toContain(result)
})

test('gateways with one secret sign by one key, and with another secret by another key', async () => {
  const keyOf = async (otpSecret: string) => {
    const { url } = await testGateway({ more: { otpSecret } })
    return (await browse(`${url}/.well-known/jwks.json`)).text
  }
  const [one, same, other] = [await keyOf('a'.repeat(32)), await keyOf('a'.repeat(32)), await keyOf('b'.repeat(32))]
  expect(same).toBe(one)
  expect(other).not.toBe(one)
  expect(JSON.parse(one).keys[0]).not.toHaveProperty('d')
})

test('a session that nobody has opened, and a form that is too long, get a page that says so', async () => {
  const { url } = await testGateway()
  const unknown = await browse(`${url}/checkout/cs_00000000000000000000000000000000`)
  expect([unknown.status, unknown.text.includes('There is no such checkout')]).toEqual([404, true])
  expect((await browse(`${url}/checkout/nothing`)).status).toBe(404)
  const long = await browse(`${url}/checkout/nothing/card`, { form: { cardNumber: '4'.repeat(70_000) } })
  expect([long.status, long.text]).toEqual([400, 'The form cannot be read.'])
})

test.each([
  ['no URL by http', { returnUrl: 'javascript:alert(1)' }, 400, undefined],
  ['a URL with a port that there is not', { returnUrl: 'https://shop.example:99999/' }, 400, 'invalid_request'],
  ['a URL with a user', { returnUrl: 'https://bank.example@shop.example/' }, 400, 'invalid_request'],
  ['an amount of nothing', { amount: 0 }, 422, 'amount_too_low'],
  ['a negative amount', { amount: -1 }, 422, 'amount_too_low'],
  ['the former currency', { currency: 'SLL' }, 422, 'currency_not_supported'],
])('a session with %s is refused', async (_, changes, status, code) => {
  const gateway = await testGateway()
  const answer = await gateway.post('/api/Checkout/sessions', { ...order, ...changes })
  expect(answer.status).toBe(status)
  if (code !== undefined) expect(answer.body.code).toBe(code)
})

test('a return URL that a policy cannot name is left to a link', async () => {
  const gateway = await testGateway()
  const strange = { ...order, returnUrl: 'https://[::1]:8443/orders' }
  const { body } = await gateway.post('/api/Checkout/sessions', strange)
  const cancelled = await browse(`${body.sessionUrl}/cancel`, { form: {} })
  expect(cancelled.location).toBe(`/checkout/${body.sessionId}`)
  const { text, headers } = await browse(body.sessionUrl)
  expect(headers['content-security-policy']).toContain("form-action 'self';")
  expect(text).toContain('href="https://[::1]:8443/orders?')
})
