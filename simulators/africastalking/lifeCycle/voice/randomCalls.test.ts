import { expect, test } from 'vitest'
import { line, type Post, response, voiceShop } from '../../../../testing/providers/voiceShop.ts'
import { Random } from '../../../kernel/index.ts'

const { world, phone, answer, posts, makeCall } = voiceShop()

const numbers = ['+254711000001', '+254711000002', '+254711000003']

/** What an application may answer, good and bad. */
const answers = [
  response('<Say>Hello there</Say>'),
  response('<Play url="http://127.0.0.1/a.mp3"/><Say>Bye</Say>'),
  response('<GetDigits numDigits="2" timeout="5"><Say>Press keys</Say></GetDigits>'),
  response('<Record maxLength="20" timeout="5" finishOnKey="#"/>'),
  response('<Record/>'),
  response(`<Dial phoneNumbers="${numbers.join()}"/>`),
  response(`<Dial phoneNumbers="${numbers.toReversed().join()}" sequential="true" maxDuration="9" record="true"/>`),
  response('<Dial phoneNumbers="12,sandbox.agent"/>'),
  response('<Reject/>'),
  response(''),
  'no XML',
]

/** What people do, and time that passes. */
const acts: readonly ((number: string) => Promise<unknown>)[] = [
  (number) => makeCall({ to: number }),
  (number) => makeCall({ to: number }),
  (number) => phone(number).call(line),
  (number) => phone(number).call(line),
  (number) => phone(number).answer(),
  (number) => phone(number).answer(),
  (number) => phone(number).refuse(),
  (number) => phone(number).hangUp(),
  (number) => phone(number).press('1#'),
  (number) => phone(number).speak('Hello'),
  (number) => world().subscribers.change(number, { isPhoneOn: false }),
  (number) => world().subscribers.change(number, { isPhoneOn: true, isInCoverage: true }),
  (number) => world().subscribers.change(number, { isPhoneOn: true, isInCoverage: true }),
  (number) => world().subscribers.change(number, { isPhoneOn: true, isInCoverage: true }),
  (number) => world().subscribers.change(number, { isInCoverage: false }),
  () => world().advance('PT1S'),
  () => world().advance('PT7.5S'),
  () => world().advance('PT30S'),
]

test.each(Array.from({ length: 40 }, (_, seed) => seed))(
  'whatever people and applications do, each call ends once and is paid once (%i)',
  async (seed) => {
    const random = new Random(`calls ${seed}`)
    const one = <Value>(list: readonly Value[]): Value => {
      const value = list[random.integer(0, list.length - 1)]
      if (value === undefined) throw new Error('the list is empty')
      return value
    }
    answer(() => (random.chance(1 / 12) ? { error: 'nobody listens' } : one(answers)))
    await world().africastalking.setAccount({ currency: 'KES', balance: 1_000_000 })
    await world().africastalking.voiceNumbers.register(line, {
      ...{ callback: 'http://127.0.0.1:9/voice', events: null, channels: 2 },
    })
    await makeCall({ to: numbers.join() })
    for (let turn = 0; turn < 100; turn++) await Promise.allSettled([one(acts)(one(numbers))])
    await world().advance('P1D')

    const sessions = Map.groupBy(posts(), ({ sessionId = '' }) => sessionId)
    const ends = [...sessions.values()].map((all) => all.findIndex(({ isActive }) => isActive === '0') - all.length)
    expect(new Set(ends)).toEqual(new Set([-1]))
    expect([...sessions.values()].every(isSound)).toBe(true)
    const paid = posts().reduce((sum, { amount = '0' }) => sum + Number(amount), 0)
    expect(1_000_000 - (await world().africastalking.account()).balance).toBeCloseTo(paid, 3)
    for (const number of numbers) {
      expect((await phone(number).handset()).call).toBe(null)
      expect((await phone(number).calls()).every(({ hangupCause }) => hangupCause !== null)).toBe(true)
    }
  },
)

/** What was never answered has no duration and no price, and a call whose phones talked is no longer than its time. */
function isSound(all: readonly Post[]): boolean {
  const { durationInSeconds = '', amount = '', dialDurationInSeconds = '0', callSessionState = '' } = all.at(-1) ?? {}
  if (['NotAnswered', 'Busy', 'Rejected'].includes(callSessionState) && Number(amount) > 0) return false
  return (
    Number(durationInSeconds) >= Number(dialDurationInSeconds) - 1 && (durationInSeconds !== '0' || amount === '0.000')
  )
}
