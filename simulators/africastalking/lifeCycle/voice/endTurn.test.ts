import { expect, test } from 'vitest'
import { line, other, response, subscriber, voiceShop } from '../../../../testing/providers/voiceShop.ts'

const { world, phone, answer, makeCall } = voiceShop()

/** The timers of calls, by name. */
async function due(): Promise<readonly string[]> {
  return (await world().due()).items.map(({ name }) => name).sort()
}

test('the time in which a phone rings is taken back when somebody answers', async () => {
  answer(() => response('<Record/>'))
  await makeCall()
  expect(await due()).toEqual(['endLongVoiceCall', 'missVoiceCall'])
  await phone().answer()
  expect(await due()).toEqual(['endLongVoiceCall'])
})

test('each key takes back the time that was left for the next one', async () => {
  answer(() => response('<GetDigits timeout="60"><Say>Press keys</Say></GetDigits>'))
  await makeCall()
  await phone().answer()
  for (const keys of ['1', '2', '3']) await phone().press(keys)
  expect(await due()).toEqual(['endLongVoiceCall', 'voiceStep'])
})

test.each([
  ['a text', '<Say>Hello</Say>'],
  ['keys', '<GetDigits timeout="60"/>'],
  ['a recording', '<Record maxLength="60"/>'],
  ['phones that ring', `<Dial phoneNumbers="${other},+254711000003"/>`],
  ['a queue', '<Enqueue/>'],
])('nothing is due when a call ends during %s', async (_what, elements) => {
  answer(() => response(elements))
  await makeCall()
  await phone().answer()
  await phone().hangUp()
  expect(await due()).toEqual([])
})

test('nothing is due when a caller cancels, a phone refuses, or a talk with a limit ends', async () => {
  answer(({ dialStatus }) =>
    response(dialStatus === undefined ? `<Dial phoneNumbers="${other}" maxDuration="60"/>` : '<Reject/>'),
  )
  await phone(subscriber).call(line)
  await phone(other).answer()
  await phone(other).hangUp()
  expect(await due()).toEqual([])
  await makeCall()
  await phone().refuse()
  expect(await due()).toEqual([])
})
