import { beforeEach, expect, test } from 'vitest'
import { line, other, response, subscriber, voiceShop } from '../../../testing/providers/voiceShop.ts'

const { simulators, world, phone, answer, posts, events, makeCall } = voiceShop()

const third = '+254711000003'
const music = 'http://127.0.0.1:9/music.mp3'

beforeEach(() => {
  answer(({ dialStatus }) => response(dialStatus === undefined ? `<Dial phoneNumbers="${other}"/>` : '<Say>Bye</Say>'))
})

/** Makes two phones talk. @returns the session id */
async function talk(): Promise<string> {
  await makeCall()
  await phone().answer()
  await phone(other).answer()
  return posts().at(-1)?.['sessionId'] ?? ''
}

async function transfer(sessionId: string, fields: Readonly<Record<string, string>> = {}) {
  const { body } = await simulators.africastalking.ask({
    ...{ method: 'POST', target: '/callTransfer' },
    headers: { apikey: 'w', accept: 'application/json', 'content-type': 'application/x-www-form-urlencoded' },
    body: Buffer.from(
      new URLSearchParams({ username: 'sandbox', sessionId, phoneNumber: third, ...fields }).toString(),
    ),
  })
  await world().advance('PT0S')
  const reply: ReturnType<typeof JSON.parse> = JSON.parse(body)
  return reply.callTransferResponse
}

async function stateOf(number: string) {
  return (await phone(number).calls()).at(-1)?.state
}

const begun = { status: 'Success', errorMessage: 'None' }

test('the caller hears music, then talks with the third phone, and the one who was dialled is hung up', async () => {
  const id = await talk()
  await world().advance('PT10S')
  expect(await transfer(id, { callLeg: 'caller', holdMusicUrl: music })).toEqual(begun)
  expect(await phone().heard()).toEqual([music])
  expect((await phone(third).handset()).call).toMatchObject({ state: 'ringing', party: line })
  await phone(third).answer()
  expect([await stateOf(subscriber), await stateOf(other), await stateOf(third)]).toEqual([
    'talking',
    'ended',
    'talking',
  ])
  await phone(third).speak('Good morning')
  await phone().speak('Hello')
  expect([await phone().heard(), await phone(third).heard()]).toEqual([[music, 'Good morning'], ['Hello']])
  await world().advance('PT20S')
  await phone(third).hangUp()
  expect(await stateOf(subscriber)).toBe('ended')
  expect(posts().slice(-3)).toMatchObject([
    { callSessionState: 'Transferred', callTransferredToNumber: third, callTransferState: 'Active', isActive: '1' },
    { callSessionState: 'TransferCompleted', callTransferState: 'Completed', callTransferParam: `${third}:20` },
    { callSessionState: 'Completed', isActive: '0', durationInSeconds: '30', dialDurationInSeconds: '10' },
  ])
  expect(events().slice(-3)).toEqual(['Transferred', 'TransferCompleted', 'Completed'])
})

test('without a leg the one who was dialled stays, and the call goes on without its caller, who pays no more', async () => {
  const { balance } = await world().africastalking.account()
  const id = await talk()
  await world().advance('PT10S')
  await transfer(id)
  await phone(third).answer()
  expect([await stateOf(subscriber), await stateOf(other)]).toEqual(['ended', 'talking'])
  await phone(other).speak('Hello')
  expect(await phone(third).heard()).toEqual(['Hello'])
  await world().advance('PT50S')
  await phone(other).hangUp()
  expect(await stateOf(third)).toBe('ended')
  expect(posts().slice(-2)).toMatchObject([
    { callTransferState: 'CalleeHangup', callTransferParam: `${third}:50` },
    { isActive: '0', durationInSeconds: '60' },
  ])
  // 10 s of the caller, 60 s of the one who was dialled, 50 s of the third phone, at KES 1.80 a minute.
  const paid = Number(posts().at(-1)?.['amount'])
  expect(paid).toBeCloseTo((1.8 * 2) / 101.1533, 3)
  expect(balance - (await world().africastalking.account()).balance).toBeCloseTo(paid, 4)
})

test('the caller who hangs up after a transfer ends the call', async () => {
  const id = await talk()
  await transfer(id, { callLeg: 'caller' })
  await phone(third).answer()
  await phone().hangUp()
  expect(await stateOf(third)).toBe('ended')
  expect(posts().slice(-2)).toMatchObject([{ callTransferState: 'CallerHangup' }, { isActive: '0' }])
})

test.each([
  ['refuses', async () => phone(third).refuse()],
  ['does not answer', async () => void (await world().advance('PT30S'))],
])('when the third phone %s, the two go on talking', async (_what, act) => {
  const id = await talk()
  await transfer(id, { callLeg: 'caller' })
  await act()
  await phone(other).speak('Are you there?')
  expect(await phone().heard()).toEqual(['Are you there?'])
  expect(posts().map(({ callSessionState }) => callSessionState)).not.toContain('Transferred')
  await phone(other).hangUp()
  expect(await phone().heard()).toContain('Bye')
})

test.each([
  ['the caller', subscriber],
  ['the one who was dialled', other],
])('when %s hangs up before the third phone answers, it stops ringing', async (_who, number) => {
  const id = await talk()
  await transfer(id, { callLeg: 'caller' })
  await phone(number).hangUp()
  expect((await phone(third).calls()).at(-1)).toMatchObject({ state: 'ended', hangupCause: 'ORIGINATOR_CANCEL' })
  await world().advance('PT1M')
  expect(posts().filter(({ isActive }) => isActive === '0')).toHaveLength(1)
})

test.each([
  ['no such call', 'ATVId_0', {}, 'InvalidSessionId'],
  ['no phone number', undefined, { phoneNumber: '12' }, 'InvalidPhoneNumber'],
  ['a number of no country', undefined, { phoneNumber: '+88213000001' }, 'DestinationNotSupported'],
  ['a browser that is not online', undefined, { phoneNumber: 'sandbox.agent' }, 'NoActiveClient'],
])('%s is no transfer', async (_what, session, fields, errorMessage) => {
  const id = await talk()
  expect(await transfer(session ?? id, fields)).toEqual({ status: 'Aborted', errorMessage })
  expect(await stateOf(other)).toBe('talking')
})

test('a call without a second phone is not transferred', async () => {
  answer(() => response('<Record/>'))
  await makeCall()
  await phone().answer()
  expect(await transfer(posts().at(-1)?.['sessionId'] ?? '')).toEqual({ status: 'Aborted', errorMessage: 'NotAllowed' })
})
