import { expect, test } from 'vitest'
import { premiumShop, subscriber } from '../../../testing/providers/premiumShop.ts'

const { register, subscribeAtSafaricom, steer, answer, subscribers, changes } = premiumShop()
const sent = { responseCode: 'Success', status: 'Sent', transactionId: expect.stringMatching(/^Tid_[0-9]{18}$/) }
const confirm = (body: object) => steer('POST', '/africastalking/browser-confirmations', body)

test('with a phone number the phone is asked, and the reply has no address', async () => {
  await register()
  const { status, body } = await subscribeAtSafaricom({ phoneNumber: subscriber, requestId: 'r-1' })
  expect([status, body]).toEqual([201, sent])
  await answer(true)
  expect(await subscribers()).toEqual([subscriber])
})

test('without one the browser is asked, and goes on to the address of the application', async () => {
  await register()
  const { body } = await subscribeAtSafaricom({ redirectUrl: 'http://127.0.0.1:3000/in?plan=7', sourceIp: '127.0.0.1' })
  const { transactionId } = body
  expect(body).toEqual({ ...sent, url: `http://127.0.0.1:3000/in?plan=7&transactionId=${transactionId}` })
  expect(await confirm({ number: subscriber, transactionId })).toEqual({
    status: 200,
    body: { number: subscriber, shortCode: '28901', keyword: 'NEWS', redirectUrl: 'http://127.0.0.1:3000/in?plan=7' },
  })
  expect(await changes()).toEqual([`addition ${subscriber} NEWS`])
  expect((await confirm({ number: subscriber, transactionId })).status).toBe(404)
})

test('without a transaction the oldest request that waits for a browser is confirmed', async () => {
  await register()
  await subscribeAtSafaricom({ redirectUrl: 'http://127.0.0.1:3000/first' })
  await subscribeAtSafaricom({ redirectUrl: 'http://127.0.0.1:3000/second' })
  const { body } = await confirm({ number: subscriber })
  expect(body.redirectUrl).toBe('http://127.0.0.1:3000/first')
})

test.each([
  { redirectUrl: 'nowhere' },
  { redirectUrl: 'javascript:alert(1)' },
  { redirectUrl: 'ftp://127.0.0.1/a' },
  { phoneNumber: '0711' },
  { phoneNumber: '+254733000001' },
  { phoneNumber: '+256700000001' },
  { phoneNumber: '+5931234567' },
  { keyword: 'SCORE' },
  { shortCode: '1' },
])('%j is refused, and the journal says why', async (fields) => {
  await register()
  const { status, body } = await subscribeAtSafaricom(fields)
  expect([status, body]).toEqual([201, { responseCode: 'Failed', status: 'Failed', transactionId: 'None' }])
  const { body: journal } = await steer('GET', '/journal?operationId=createSafaricomSubscription')
  expect(JSON.stringify(journal)).toMatch(
    /is not an http or https URL|Invalid phone number|is no number of Safaricom|Invalid shortCode or keyword/,
  )
})

test.each(['+254733000001', '+256700000001', '+5931234567'])(
  'no browser of %s is confirmed, and the request waits on',
  async (number) => {
    await register()
    await subscribeAtSafaricom({ redirectUrl: 'http://127.0.0.1:3000/in' })
    const { status, body } = await confirm({ number })
    expect([status, body.detail]).toEqual([400, expect.stringContaining(`${number} is no number of Safaricom`)])
    expect((await confirm({ number: subscriber })).status).toBe(200)
  },
)

test('a number that was ported to Safaricom is asked, and one that was ported away is not', async () => {
  await register()
  await steer('PATCH', '/subscribers/+254733000001', { network: 'Safaricom' })
  await steer('PATCH', `/subscribers/${subscriber}`, { network: 'Airtel' })
  expect((await subscribeAtSafaricom({ phoneNumber: '+254733000001' })).body.status).toBe('Sent')
  expect((await subscribeAtSafaricom({ phoneNumber: subscriber })).body.status).toBe('Failed')
})
