import { expect, test } from 'vitest'
import { line, other, response, subscriber, voiceShop } from '../../../testing/providers/voiceShop.ts'

const { world, phone, answer, makeCall } = voiceShop()

test('a phone that nobody has called has no calls, and nothing can be done in one', async () => {
  expect(await phone().calls()).toEqual([])
  for (const act of ['answer', 'refuse'] as const) await expect(phone()[act]()).rejects.toThrow('does not ring')
  await expect(phone().press('1')).rejects.toThrow('Nobody is on the line')
  await expect(phone().speak('Hello')).rejects.toThrow('Nobody is on the line')
  await expect(phone().hangUp()).rejects.toThrow('no call and no USSD dialogue')
})

test('a call has its transcript with the moment of each line', async () => {
  answer(() => response('<GetDigits timeout="10"><Say>Press one</Say></GetDigits>'))
  await makeCall()
  await world().advance('PT4S')
  await phone().answer()
  await world().advance('PT2S')
  await phone().speak('Which one?')
  await phone().press('1')
  await phone().hangUp()
  expect(await phone().calls()).toEqual([
    {
      ...{ id: 1, service: 'africastalking', direction: 'incoming', party: line, state: 'ended' },
      ...{ beganAt: '2026-01-05T09:00:00.000Z', answeredAt: '2026-01-05T09:00:04.000Z' },
      ...{ endedAt: '2026-01-05T09:00:06.000Z', hangupCause: 'NORMAL_CLEARING' },
      transcript: [
        { at: '2026-01-05T09:00:04.000Z', kind: 'say', text: 'Press one' },
        { at: '2026-01-05T09:00:06.000Z', kind: 'speak', text: 'Which one?' },
        { at: '2026-01-05T09:00:06.000Z', kind: 'press', text: '1' },
      ],
    },
  ])
  expect(await phone(other).calls()).toEqual([])
})

test('a phone that is off, or has a call, calls nobody', async () => {
  await world().subscribers.change(subscriber, { isPhoneOn: false })
  await expect(phone().call(line)).rejects.toThrow('off or out of coverage')
  await world().subscribers.change(subscriber, { isPhoneOn: true })
  await makeCall()
  await expect(phone().call(line)).rejects.toThrow('has a call already')
})

test('a ringing phone is no open line', async () => {
  await makeCall()
  await expect(phone().press('1')).rejects.toThrow('Nobody is on the line')
  await expect(phone().speak('Hello')).rejects.toThrow('Nobody is on the line')
})

test('hanging up ends the call and leaves the USSD dialogue, which the next one ends', async () => {
  await world().africastalking.ussdCodes.register('*384*1#', { callback: 'http://127.0.0.1:9/ussd', events: null })
  await world().callbackPlans.add({ action: { kind: 'hold' }, select: { operationId: 'ussdRequest' } })
  await phone().dial('*384*1#')
  await makeCall()
  await phone().hangUp()
  expect(await phone().handset()).toMatchObject({ call: null, state: 'waiting' })
  await phone().hangUp()
  expect(await phone().handset()).toMatchObject({ state: 'idle' })
})

test.each(['12', '+2547110820001234', 'abc', ''])('%j is nothing to call', async (to) => {
  await expect(phone().call(to)).rejects.toThrow('400')
})

test.each([['1a'], [''], ['1'.repeat(51)]])('%j are no keys', async (keys) => {
  await makeCall()
  await phone().answer()
  await expect(phone().press(keys)).rejects.toThrow('400')
})
