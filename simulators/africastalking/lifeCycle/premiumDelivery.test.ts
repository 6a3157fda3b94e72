import { expect, test } from 'vitest'
import { premiumShop, shortCode, subscriber } from '../../../testing/providers/premiumShop.ts'

const shop = premiumShop()
const { register, text, told, steer, pass, sendPremium, balance, airtime, setAirtime } = shop

/** The status, the reason and the count of retries of each report so far. */
async function reports(): Promise<string[]> {
  return (await told('deliveryReport')).map(({ status, failureReason = '-', retryCount }) =>
    [status, failureReason, retryCount].join(' '),
  )
}

async function linkOf(word: string): Promise<string> {
  await text(word)
  return (await told('incomingMessage')).at(-1)?.['linkId'] ?? ''
}

test('a subscriber pays each message of a subscription, and the account gets half', async () => {
  await register()
  await text('NEWS')
  expect(await sendPremium({ keyword: 'NEWS', linkId: 'undefined' })).toMatchObject({
    summary: 'Sent to 1/1',
    entry: { cost: '0', statusCode: 101 },
  })
  expect([await airtime(), await balance()]).toEqual([1_000, 100])
  await pass('PT2S')
  expect([await airtime(), await balance(), await reports()]).toEqual([990, 105, ['Success - 0']])
  expect((await steer('GET', `/subscribers/${subscriber}/texts`)).body).toEqual([
    expect.objectContaining({ from: shortCode, text: 'Hello' }),
  ])
})

test('a text on demand is answered once, by a message to whom it came from', async () => {
  await register()
  const linkId = await linkOf('SCORE')
  await sendPremium({ linkId, to: '+254711000002' })
  await sendPremium({ linkId, from: '28902' })
  await sendPremium({ linkId })
  await sendPremium({ linkId })
  await pass('PT2S')
  const wrong = 'Rejected InvalidLinkId 0'
  expect([await reports(), await airtime()]).toEqual([[wrong, 'Success - 0', wrong], 995])
})

test('a number that is not subscribed gets nothing, also after it was', async () => {
  await register()
  await sendPremium({ keyword: 'NEWS' })
  await text('NEWS')
  await sendPremium({ keyword: 'SCORE' })
  await sendPremium({ keyword: 'NEWS' })
  await text('STOP')
  await pass('PT2S')
  const rejected = 'Rejected UserNotSubscribedToProduct 0'
  expect([await reports(), await airtime()]).toEqual([[rejected, rejected, rejected], 1_000])
})

test('without airtime it is tried again every 15 minutes for the hours of the request', async () => {
  await register()
  await text('NEWS')
  await setAirtime(9.9999)
  await sendPremium({ keyword: 'NEWS', retryDurationInHours: '1' })
  await pass('PT45M1.999S')
  expect(await reports()).toEqual([])
  await pass('PT0.001S')
  expect([await reports(), await balance()]).toEqual([['Rejected InsufficientCredit 3'], 100])
})

test('a subscriber who has airtime again pays at the next attempt', async () => {
  await register()
  await text('NEWS')
  await setAirtime(0)
  await sendPremium({ keyword: 'NEWS', retryDurationInHours: '1' })
  await pass('PT20M')
  await setAirtime(10)
  await pass('PT10M2S')
  expect([await reports(), await airtime()]).toEqual([['Success - 2'], 0])
})

test('without hours it fails at once', async () => {
  await register()
  await text('NEWS')
  await setAirtime(0)
  await sendPremium({ keyword: 'NEWS' })
  await pass('P1D')
  expect(await reports()).toEqual(['Rejected InsufficientCredit 0'])
})

test('a phone that is off is tried again too, and pays when it is reached', async () => {
  await register()
  await text('NEWS')
  await steer('PATCH', `/subscribers/${subscriber}`, { isPhoneOn: false })
  await sendPremium({ keyword: 'NEWS', retryDurationInHours: '2' })
  await pass('PT20M')
  expect([await reports(), await airtime()]).toEqual([[], 1_000])
  await steer('PATCH', `/subscribers/${subscriber}`, { isPhoneOn: true })
  await pass('PT10M2S')
  expect([await reports(), await airtime()]).toEqual([['Success - 2'], 990])
})

test('a name as sender is no premium message, and a short code without products is refused', async () => {
  await register()
  expect((await sendPremium({ from: 'AFRICASTKNG' })).summary).toBe(
    'Sent to 1/1 Total Cost: KES 0.8000 Message parts: 1',
  )
  expect(await sendPremium({ from: '28902' })).toEqual({ summary: 'InvalidSenderId', entry: undefined })
})

test('a product that is gone charges nobody', async () => {
  await register()
  await text('NEWS')
  const keywords = [{ keyword: 'SPORT', kind: 'subscription' }]
  await steer('PUT', `/africastalking/short-codes/${shortCode}`, { keywords })
  await sendPremium({ keyword: 'NEWS' })
  await pass('PT2S')
  expect([await reports(), await airtime()]).toEqual([['Rejected UserNotSubscribedToProduct 0'], 1_000])
})

test('the share is in the currency of the account, and the charge in that of the subscriber', async () => {
  await register()
  await steer('PUT', '/africastalking/account', { currency: 'USD', balance: 1 })
  await steer('PATCH', `/subscribers/${subscriber}`, { currency: 'UGX', mobileMoney: 0, airtime: 1_000 })
  await text('NEWS')
  await sendPremium({ keyword: 'NEWS' })
  await pass('PT2S')
  // KES 10 are UGX 327.8044, and KES 5 are USD 0.0494.
  expect([await airtime(), await balance()]).toEqual([672.1956, 1.0494])
})

test.each([
  ['isPhoneOn', 'Expired'],
  ['isInCoverage', 'AbsentSubscriber'],
])(
  'with %s false, a message ends as %s when its hours are over, and is neither delivered nor paid later',
  async (reach, end) => {
    await register()
    await text('NEWS')
    await steer('PATCH', `/subscribers/${subscriber}`, { [reach]: false })
    await sendPremium({ keyword: 'NEWS', retryDurationInHours: '1' })
    await pass('PT5H')
    await steer('PATCH', `/subscribers/${subscriber}`, { [reach]: true })
    await pass('P2D')
    expect(await reports()).toEqual([`${end} - 3`])
    expect([await airtime(), (await steer('GET', `/subscribers/${subscriber}/texts`)).body]).toEqual([1_000, []])
  },
)
