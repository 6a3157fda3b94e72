import { expect, test } from 'vitest'
import { line, other, response, subscriber, voiceShop } from '../../../../testing/providers/voiceShop.ts'

const { world, phone, answer, posts, bodies, events, makeCall } = voiceShop()

test('a call rings, is answered, says what the application answers, and ends', async () => {
  await makeCall()
  expect((await phone().handset()).call).toEqual({ id: 1, direction: 'incoming', party: line, state: 'ringing' })
  await world().advance('PT4S')
  expect(await phone().answer()).toEqual(['Hello'])
  await world().advance('PT0.399S')
  expect((await phone().handset()).call?.state).toBe('talking')
  await world().advance('PT0.001S')
  expect((await phone().handset()).call).toBe(null)
  expect(events()).toEqual(['Ringing', 'Active', 'Completed'])
  expect(bodies()).toEqual([
    expect.stringMatching(
      /^callSessionState=Active&direction=Outbound&callerCountryCode=254&callerNumber=%2B254711000001&sessionId=ATVId_[0-9a-f]{32}&destinationNumber=%2B254711082000&callerCarrierName=Safaricom&callStartTime=2026-01-05\+09%3A00%3A00&isActive=1$/,
    ),
    expect.stringMatching(
      /^callSessionState=Completed&direction=Outbound&callerCountryCode=254&durationInSeconds=1&amount=\d+\.\d{3}&callerNumber=%2B254711000001&destinationNumber=%2B254711082000&callerCarrierName=Safaricom&status=Success&sessionId=ATVId_[0-9a-f]{32}&callStartTime=2026-01-05\+09%3A00%3A00&isActive=0&currencyCode=USD&hangupCause=NORMAL_CLEARING$/,
    ),
  ])
})

test.each([
  ['refuses', 'CALL_REJECTED', 'Rejected', async () => phone().refuse()],
  ['hangs up while it rings', 'CALL_REJECTED', 'Rejected', async () => phone().hangUp()],
  ['does not answer for 30 s', 'NO_ANSWER', 'NotAnswered', async () => void (await world().advance('PT30S'))],
  [
    'is switched off while it rings',
    'SUBSCRIBER_ABSENT',
    'Failed',
    async () => {
      await world().subscribers.change(subscriber, { isPhoneOn: false })
      await world().advance('PT0S')
    },
  ],
])('a phone that %s ends the call with %s', async (_what, hangupCause, callSessionState, act) => {
  await makeCall()
  await act()
  expect(posts()).toMatchObject([
    { callSessionState, hangupCause, isActive: '0', status: 'Aborted', durationInSeconds: '0', amount: '0.000' },
  ])
  expect((await phone().calls()).at(-1)).toMatchObject({ hangupCause, answeredAt: null })
  await world().advance('PT1H')
  expect(posts()).toHaveLength(1)
})

test.each([
  ['off', { isPhoneOn: false }, 'PT0S', 'SUBSCRIBER_ABSENT'],
  ['out of coverage', { isInCoverage: false }, 'PT10S', 'NO_USER_RESPONSE'],
])('a phone that is %s does not ring', async (_what, change, after, hangupCause) => {
  await world().subscribers.change(subscriber, change)
  await makeCall()
  await world().advance(after)
  expect(await phone().calls()).toEqual([])
  expect(posts()).toMatchObject([{ hangupCause, isActive: '0' }])
  expect(events()).toHaveLength(1)
})

test('a phone that rings or talks is busy for a second call', async () => {
  await makeCall()
  await makeCall()
  expect(posts()).toMatchObject([{ callSessionState: 'Busy', hangupCause: 'USER_BUSY' }])
  expect((await phone().handset()).call?.state).toBe('ringing')
})

test('a phone rings for as long as the setting says', async () => {
  await world().africastalking.setSettings({ callRinging: 'PT5S' })
  await makeCall()
  await world().advance('PT4.999S')
  expect(posts()).toEqual([])
  await world().advance('PT0.001S')
  expect(posts()).toMatchObject([{ hangupCause: 'NO_ANSWER' }])
})

test('a person who hangs up during a question ends the call; the answer comes too late, and the last post is the last', async () => {
  await world().callbackPlans.add({
    action: { kind: 'delayAnswer', duration: 'PT5S' },
    select: { operationId: 'voiceRequest' },
  })
  await makeCall()
  await phone().answer()
  await world().advance('PT2S')
  await phone().hangUp()
  await world().advance('PT1M')
  expect(posts().map(({ isActive }) => isActive)).toEqual(['1', '0'])
  expect(posts().at(-1)).toMatchObject({ durationInSeconds: '2', hangupCause: 'NORMAL_CLEARING', status: 'Success' })
  expect(await phone().heard()).toEqual([])
})

test('a network that loses the phone ends the call', async () => {
  answer(() => response('<Play url="http://127.0.0.1/long.mp3"/>'))
  await makeCall()
  await phone().answer()
  await world().advance('PT3S')
  await world().subscribers.change(subscriber, { isInCoverage: false })
  await world().advance('PT0S')
  expect(posts().at(-1)).toMatchObject({
    callSessionState: 'Failed',
    hangupCause: 'RECOVERY_ON_TIMER_EXPIRE',
    durationInSeconds: '3',
  })
})

test('a phone calls the account, is answered by the first action, and the person hangs up', async () => {
  answer(() => response('<Play url="http://127.0.0.1/hold.mp3"/>'))
  await phone().call(line)
  expect((await phone().handset()).call).toEqual({ id: 1, direction: 'outgoing', party: line, state: 'talking' })
  await world().advance('PT7S')
  await phone().hangUp()
  expect(posts()).toMatchObject([
    {
      callSessionState: 'Ringing',
      direction: 'Inbound',
      callerNumber: subscriber,
      destinationNumber: line,
      isActive: '1',
    },
    { callSessionState: 'Completed', direction: 'Inbound', durationInSeconds: '7', isActive: '0' },
  ])
  expect(events()).toEqual(['Ringing', 'Active', 'Completed'])
})

test('a caller who hangs up before an answer has cancelled', async () => {
  await world().callbackPlans.add({
    action: { kind: 'delayAnswer', duration: 'PT5S' },
    select: { operationId: 'voiceRequest' },
  })
  await phone().call(line)
  expect((await phone().handset()).call?.state).toBe('dialling')
  await phone().hangUp()
  expect(posts().at(-1)).toMatchObject({
    callSessionState: 'NotAnswered',
    hangupCause: 'ORIGINATOR_CANCEL',
    durationInSeconds: '0',
  })
})

test('Reject alone refuses a caller, who pays nothing and was never answered', async () => {
  answer(() => response('<Reject/>'))
  await phone().call(line)
  expect((await phone().calls()).at(-1)).toMatchObject({ answeredAt: null, hangupCause: 'CALL_REJECTED' })
  expect(posts().at(-1)).toMatchObject({ callSessionState: 'Rejected', amount: '0.000', durationInSeconds: '0' })
})

test('a number of nobody gets the announcement of the operator', async () => {
  expect(await phone().call('+254711999999')).toEqual(['The number that you have dialled does not exist.'])
  expect((await phone().handset()).call).toBe(null)
  expect(posts()).toEqual([])
})

test('calls beyond the channels of a number wait, in their order', async () => {
  await world().africastalking.voiceNumbers.register(line, {
    callback: 'http://127.0.0.1:9/voice',
    events: null,
    channels: 1,
  })
  const { headers } = await makeCall({ to: `${subscriber},${other}` })
  expect(headers['X-Current-Queue-Size']).toBe('2')
  expect((await phone(other).handset()).call).toBe(null)
  await phone().refuse()
  expect((await phone(other).handset()).call?.state).toBe('ringing')
  await phone().call(line)
  expect((await phone().calls()).at(-1)).toMatchObject({ hangupCause: 'USER_BUSY' })
})

test('a number that is taken away fails the calls that wait for it', async () => {
  await world().africastalking.voiceNumbers.register(line, {
    callback: 'http://127.0.0.1:9/voice',
    events: null,
    channels: 1,
  })
  await makeCall({ to: `${subscriber},${other}` })
  await world().africastalking.voiceNumbers.remove(line)
  await world().advance('PT0S')
  expect(posts()).toMatchObject([{ hangupCause: 'SERVICE_UNAVAILABLE', callerNumber: other }])
  await phone().answer()
  expect(await phone().heard()).toEqual(['Hello'])
})

test('a call that nobody ends is ended after four hours', async () => {
  answer(() => response('<Record/>'))
  await makeCall()
  await phone().answer()
  await world().advance('PT4H')
  expect(posts().at(-1)).toMatchObject({
    hangupCause: 'RECOVERY_ON_TIMER_EXPIRE',
    durationInSeconds: '14400',
    isActive: '0',
  })
})

test('the account pays for a call once, by the second', async () => {
  const { balance } = await world().africastalking.account()
  answer(() => response('<Play url="http://127.0.0.1/a.mp3"/>'))
  await makeCall()
  await phone().answer()
  await world().advance('PT1M')
  const { amount, durationInSeconds } = posts().at(-1) ?? {}
  expect(durationInSeconds).toBe('10')
  expect(Number(amount)).toBeGreaterThan(0)
  expect(balance - (await world().africastalking.account()).balance).toBeCloseTo(Number(amount), 4)
})

test('a copied world goes on with its calls by itself', async () => {
  await makeCall()
  const copy = await world().fork('copy')
  expect(await copy.subscribers.phone(subscriber).answer()).toEqual(['Hello'])
  expect((await phone().handset()).call?.state).toBe('ringing')
  await world().advance('PT30S')
  expect(posts().at(-1)).toMatchObject({ hangupCause: 'NO_ANSWER' })
  await copy.drop()
})
