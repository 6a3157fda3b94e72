import { expect, test } from 'vitest'
import { other, response, subscriber, voiceShop } from '../../../testing/providers/voiceShop.ts'

const { simulators, world, phone, answer, posts, makeCall } = voiceShop()

const third = '+254711000003'

/** Two phones talk, and the third one takes the place of one of them. */
async function transferred(attributes: string, callLeg = 'callee'): Promise<void> {
  answer(({ dialStatus }) =>
    response(dialStatus === undefined ? `<Dial phoneNumbers="${other}" ${attributes}/>` : '<Say>Bye</Say>'),
  )
  await makeCall()
  await phone().answer()
  await phone(other).answer()
  await phone().speak('Hello you')
  await world().advance('PT5S')
  await transfer(callLeg)
  await phone(third).answer()
}

async function transfer(callLeg: string): Promise<string> {
  const sessionId = posts().at(-1)?.['sessionId'] ?? ''
  const fields = new URLSearchParams({ username: 'sandbox', sessionId, phoneNumber: third, callLeg })
  const { body } = await simulators.africastalking.ask({
    ...{ method: 'POST', target: '/callTransfer', body: Buffer.from(fields.toString()) },
    headers: { apikey: 'w', accept: 'application/json', 'content-type': 'application/x-www-form-urlencoded' },
  })
  await world().advance('PT0S')
  return body
}

async function stateOf(number: string) {
  return (await phone(number).calls()).at(-1)?.state
}

test.each([
  ['callee', '15'],
  ['caller', '5'],
])('the last post of a recorded talk from which the %s stays has the recording and the leg', async (leg, seconds) => {
  await transferred('record="true"', leg)
  await world().advance('PT10S')
  await phone(third).hangUp()
  expect(posts().at(-1)).toMatchObject({
    ...{ isActive: '0', dialDurationInSeconds: seconds, dialDestinationNumber: other, dialStatus: 'Completed' },
    ...{ lastBridgeHangupCause: 'NORMAL_CLEARING', recordingUrl: expect.stringMatching(/mp3$/) },
  })
})

test.each(['callee', 'caller'])('maxDuration counts on when the %s stays, and ends the call', async (leg) => {
  await transferred('maxDuration="20"', leg)
  await world().advance('PT14.999S')
  expect(await stateOf(third)).toBe('talking')
  await world().advance('PT0.001S')
  expect([await stateOf(subscriber), await stateOf(other), await stateOf(third)]).toEqual(['ended', 'ended', 'ended'])
  expect(posts().slice(-2)).toMatchObject([
    { callTransferState: 'Completed', callTransferParam: `${third}:15` },
    { isActive: '0', hangupCause: 'NORMAL_CLEARING' },
  ])
})

test('a transferred call that reaches its longest time was hung up by nobody', async () => {
  await transferred('')
  await world().advance('PT4H')
  expect(posts().slice(-2)).toMatchObject([
    { callTransferState: 'Completed' },
    { isActive: '0', hangupCause: 'RECOVERY_ON_TIMER_EXPIRE' },
  ])
})

test('a call is transferred once', async () => {
  await transferred('')
  expect(await transfer('caller')).toContain('NotAllowed')
  expect(await stateOf(third)).toBe('talking')
})

test('nothing is due of a transferred call that is over', async () => {
  await transferred('maxDuration="20"')
  await phone(other).hangUp()
  expect((await world().due()).total).toBe(0)
})
