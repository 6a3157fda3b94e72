import { expect, test } from 'vitest'
import { catchCallbacks } from '../../testing/callbacks/catchCallbacks.ts'
import { openWorld, startStack } from '../../testing/index.ts'
import { writtenLog } from './writtenLog.fixture.ts'

const { log, told, clear } = writtenLog()

test('a call is told with its state, and an answer that cannot be read with the reason', async () => {
  const stack = await startStack({ log, clock: { mode: 'manual' } })
  const world = await openWorld(stack.control, 'demo')
  const catcher = await catchCallbacks(world)
  catcher.answerBy('voiceRequest', () => 'Hello')
  const phoneNumber = '+254711082000'
  await world.africastalking.voiceNumbers.register(phoneNumber, { callback: catcher.urls.voiceRequest, events: null })
  clear()
  await world.subscribers.phone('+254711000001').call(phoneNumber)
  expect(told()).toMatch(/voiceRequest {2}.*200 {2}Ringing/)
  expect(told()).toMatch(/! africastalking voiceRequest: the answer is no XML/)
  expect(told()).toMatch(/voiceRequest {2}.*200 {2}Failed · NORMAL_TEMPORARY_FAILURE · Aborted/)
  await catcher.close()
  await stack.stop()
})

test('keys that a person presses are not told: they may be a PIN', async () => {
  const stack = await startStack({ log, clock: { mode: 'manual' } })
  const world = await openWorld(stack.control, 'demo')
  const catcher = await catchCallbacks(world)
  catcher.answerBy('voiceRequest', () => '<Response><GetDigits numDigits="5"/></Response>')
  const phoneNumber = '+254711082000'
  await world.africastalking.voiceNumbers.register(phoneNumber, { callback: catcher.urls.voiceRequest, events: null })
  const phone = world.subscribers.phone('+254711000001')
  await phone.call(phoneNumber)
  await phone.press('90210')
  expect(told()).toMatch(/voiceRequest {2}.*200 {2}Active/)
  expect(told()).not.toContain('90210')
  await catcher.close()
  await stack.stop()
})
