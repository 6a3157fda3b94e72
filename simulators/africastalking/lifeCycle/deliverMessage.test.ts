import { beforeEach, expect, test } from 'vitest'
import { steeredAfricasTalking } from '../../../testing/providers/steeredAfricasTalking.ts'

const { steer, send, told, pass } = steeredAfricasTalking()
const number = '+254711000001'
const subscriber = `/subscribers/${number}`

beforeEach(async () => {
  await steer('PUT', '/africastalking/callback-urls', { deliveryReports: 'http://127.0.0.1:9/' })
})

/** The reports so far, as `status` or `status/reason`. */
async function reports(): Promise<string[]> {
  return (await told('deliveryReport')).map(({ status, failureReason }) =>
    [status, failureReason].filter(Boolean).join('/'),
  )
}

async function texts(): Promise<string[]> {
  const received: readonly { readonly text: string }[] = (await steer('GET', `${subscriber}/texts`)).body
  return received.map(({ text }) => text)
}

async function set(changes: object): Promise<void> {
  expect((await steer('PATCH', subscriber, changes)).status).toBe(200)
}

test('a delivered message is in the inbox of the subscriber, with its sender and moment', async () => {
  await send({ to: number, from: 'MYSHOP' })
  expect(await texts()).toEqual([])
  await pass('PT2S')
  expect((await steer('GET', `${subscriber}/texts`)).body).toEqual([
    { id: 1, from: 'MYSHOP', text: 'Hello', service: 'africastalking', receivedAt: '2026-01-05T09:00:02.000Z' },
  ])
  expect(await reports()).toEqual(['Success'])
})

test('messages wait for a phone that is off, and arrive in their order when it is on again', async () => {
  await set({ isPhoneOn: false })
  await send({ to: number, message: 'first' })
  await send({ to: number, message: 'second' })
  await pass('PT23H')
  expect([await reports(), await texts()]).toEqual([['Buffered', 'Buffered'], []])
  await set({ isPhoneOn: true })
  expect([await reports(), await texts()]).toEqual([
    ['Buffered', 'Buffered', 'Success', 'Success'],
    ['first', 'second'],
  ])
  await pass('P2D')
  expect([await reports(), await texts()]).toEqual([
    ['Buffered', 'Buffered', 'Success', 'Success'],
    ['first', 'second'],
  ])
})

test.each(['isPhoneOn', 'isInCoverage'])(
  'messages arrive in the order in which they began to wait (%s), also in a world restored meanwhile',
  async (reach) => {
    await set({ [reach]: false })
    await steer('PATCH', '/africastalking/queues/sms', { isPaused: true })
    await send({ to: number, message: 'first', enqueue: '1' })
    await send({ to: number, message: 'second' })
    await pass('PT5S')
    await steer('PATCH', '/africastalking/queues/sms', { isPaused: false })
    await pass('PT5S')
    await steer('PUT', '/snapshot', (await steer('GET', '/snapshot')).body)
    await set({ [reach]: true })
    expect(await texts()).toEqual(['second', 'first'])
  },
)

test('a message expires a day after its hand-over when the phone stays off', async () => {
  await set({ isPhoneOn: false })
  await send({ to: number })
  await pass('PT23H59M59.999S')
  expect(await reports()).toEqual(['Buffered'])
  await pass('PT0.001S')
  expect(await reports()).toEqual(['Buffered', 'Expired'])
  await set({ isPhoneOn: true })
  await pass('P1D')
  expect([await reports(), await texts()]).toEqual([['Buffered', 'Expired'], []])
})

test('a message to a phone out of coverage ends as AbsentSubscriber after five minutes, unless it comes back before', async () => {
  await set({ isInCoverage: false })
  await send({ to: number, message: 'first' })
  await pass('PT4M59.999S')
  expect(await reports()).toEqual([])
  await pass('PT0.001S')
  expect(await reports()).toEqual(['AbsentSubscriber'])
  await send({ to: number, message: 'second' })
  await pass('PT4M')
  await set({ isInCoverage: true })
  expect([await reports(), await texts()]).toEqual([['AbsentSubscriber', 'Success'], ['second']])
})

test('a phone that is switched off between two attempts is buffered', async () => {
  await steer('PATCH', '/africastalking/settings', { deliveryReports: 'withSent' })
  await set({ isPhoneOn: false })
  await send({ to: number })
  await pass('PT2S')
  expect(await reports()).toEqual(['Sent', 'Buffered'])
})

test('a number that chooses when its message arrives waits for the phone all the same', async () => {
  await steer('PATCH', '/subscribers/+254711000924', { isPhoneOn: false })
  await send({ to: '+254711000924' })
  await pass('PT5M')
  expect(await reports()).toEqual(['Buffered'])
})

test('a subscriber who opts out while a message is on its way does not get it', async () => {
  await send({ to: number, from: 'MYSHOP' })
  await steer('PUT', `${subscriber}/opt-outs/africastalking/MYSHOP`)
  await pass('PT2S')
  expect([await reports(), await texts()]).toEqual([['Rejected/UserInBlackList'], []])
})

test('a promotional message that leaves its queue at night is rejected', async () => {
  const nigerian = '+2348030000001'
  await steer('PUT', '/africastalking/senders/OFFERS', {
    kind: 'alphanumeric',
    purpose: 'promotional',
    countries: ['NG'],
  })
  await steer('PUT', '/clock', { now: '2026-01-05T18:59:00.000Z' })
  await steer('PATCH', '/africastalking/queues/sms', { isPaused: true })
  await send({ to: nigerian, from: 'OFFERS', enqueue: '1' })
  await pass('PT1M')
  await steer('PATCH', '/africastalking/queues/sms', { isPaused: false })
  await pass('PT2S')
  expect(await reports()).toEqual(['Rejected/DoNotDisturbRejection'])
})

test('where phones are to be opened, a message to one that is not fails', async () => {
  await steer('PATCH', '/africastalking/settings', { unopenedPhones: 'unreachable' })
  await send({ to: number })
  await pass('PT2S')
  await set({ isOpened: true })
  await send({ to: number })
  await pass('PT2S')
  expect([await reports(), await texts()]).toEqual([['Failed/DeliveryFailure', 'Success'], ['Hello']])
})

test.each([
  ['final', ['Success'], 1],
  ['withSent', ['Sent', 'Success'], 1],
  ['sentOnly', ['Sent'], 1],
])('reports of a message where the setting is %s', async (deliveryReports, expected, arrived) => {
  await steer('PATCH', '/africastalking/settings', { deliveryReports })
  await send({ to: number })
  await pass('P3D')
  expect([await reports(), (await texts()).length]).toEqual([expected, arrived])
})

test('the code of the network follows a ported number', async () => {
  await send({ to: number })
  await pass('PT2S')
  await set({ network: 'Airtel' })
  await send({ to: number })
  await pass('PT2S')
  await set({ network: null })
  await send({ to: number })
  await pass('PT2S')
  expect((await told('deliveryReport')).map(({ networkCode }) => networkCode)).toEqual(['63902', '63903', '63902'])
})

test('a snapshot keeps what waits for a phone', async () => {
  await set({ isPhoneOn: false })
  await send({ to: number })
  await pass('PT2S')
  const { body: snapshot } = await steer('GET', '/snapshot')
  await steer('PUT', '', {})
  await steer('PUT', '/snapshot', snapshot)
  await set({ isPhoneOn: true })
  expect([await reports(), await texts()]).toEqual([['Buffered', 'Success'], ['Hello']])
})

test.each(['isPhoneOn', 'isInCoverage'])(
  'an advertisement that has waited for the phone into the night is rejected (%s)',
  async (reach) => {
    const nigerian = '+2348030000001'
    const offers = { kind: 'alphanumeric', purpose: 'promotional', countries: ['NG'] }
    await steer('PUT', '/africastalking/senders/OFFERS', offers)
    await pass('PT9H58M')
    await steer('PATCH', `/subscribers/${nigerian}`, { [reach]: false })
    await send({ to: nigerian, from: 'OFFERS' })
    await pass('PT3M')
    await steer('PATCH', `/subscribers/${nigerian}`, { [reach]: true })
    await pass('PT1M')
    expect((await reports()).at(-1)).toBe('Rejected/DoNotDisturbRejection')
    expect((await steer('GET', `/subscribers/${nigerian}/texts`)).body).toEqual([])
  },
)
