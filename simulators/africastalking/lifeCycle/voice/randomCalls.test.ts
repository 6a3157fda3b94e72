import { expect, test } from 'vitest'
import { line, type Post, response, voiceShop } from '../../../../testing/providers/voiceShop.ts'
import { Random } from '../../../kernel/index.ts'

const { simulators, world, phone, answer, posts, makeCall } = voiceShop()

const numbers = ['+254711000001', '+254711000002', '+254711000003', '+254711000004']

/** What an application answers that lets people talk with each other. */
const talks = [
  response(`<Dial phoneNumbers="${numbers.join()}" record="true"/>`),
  response(`<Dial phoneNumbers="${numbers.toReversed().join()}" maxDuration="60"/>`),
  response('<Enqueue holdMusic="http://127.0.0.1/a.mp3"/>'),
  response('<Enqueue name="sales"/>'),
  response(`<Dequeue phoneNumber="${line}"/><Say>Nobody waits</Say>`),
  response(`<Dequeue phoneNumber="${line}" name="sales"/>`),
  response('<Conference/>'),
]

/** What an application may answer, good and bad. */
const answers = [
  ...talks,
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

/** Transfers the call of which the application has heard last. */
async function transfer(phoneNumber: string, callLeg: string): Promise<void> {
  const { sessionId = '' } = posts().findLast(({ isActive }) => isActive === '1') ?? {}
  const form = new URLSearchParams({ username: 'sandbox', sessionId, phoneNumber, callLeg })
  await simulators.africastalking.ask({
    ...{ method: 'POST', target: '/callTransfer', body: Buffer.from(form.toString()) },
    headers: { apikey: 'w', 'content-type': 'application/x-www-form-urlencoded' },
  })
  await world().advance('PT0S')
}

/** What people do who talk much. */
const talkative: readonly ((number: string) => Promise<unknown>)[] = [
  (number) => phone(number).call(line),
  (number) => makeCall({ to: number }),
  ...Array.from({ length: 6 }, () => (number: string) => phone(number).answer()),
  (number) => phone(number).speak('Hello'),
  (number) => phone(number).hangUp(),
  (number) => transfer(number, 'caller'),
  (number) => transfer(number, 'callee'),
  () => world().advance('PT3S'),
]

/** What people do, and time that passes. */
const anything: readonly ((number: string) => Promise<unknown>)[] = [
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

/** States that posts have told of, with those of earlier runs. */
const told = new Set<string>()

test.each(
  Array.from({ length: 40 }, (_, seed) => seed).flatMap((seed) => [
    { mix: 'anything', seed, said: answers, acts: anything },
    { mix: 'much talk', seed, said: talks, acts: talkative },
  ]),
)(
  'whatever people and applications do, each call ends once and is paid once ($mix, $seed)',
  async ({ mix, seed, said, acts }) => {
    const random = new Random(`calls ${mix} ${seed}`)
    const one = <Value>(list: readonly Value[]): Value => {
      const value = list[random.integer(0, list.length - 1)]
      if (value === undefined) throw new Error('the list is empty')
      return value
    }
    answer(() => (random.chance(1 / 12) ? { error: 'nobody listens' } : one(said)))
    await world().africastalking.setAccount({ currency: 'KES', balance: 1_000_000 })
    await world().africastalking.voiceNumbers.register(line, {
      ...{ callback: 'http://127.0.0.1:9/voice', events: null, channels: 3 },
    })
    await makeCall({ to: numbers.join() })
    for (let turn = 0; turn < 100; turn++) await Promise.allSettled([one(acts)(one(numbers))])
    await world().advance('P1D')

    for (const { callSessionState = '' } of posts()) told.add(callSessionState)
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

test('what has happened in these calls is all that can', () => {
  expect([...told].sort()).toEqual(
    [
      'Active',
      'Bridged',
      'Busy',
      'Completed',
      'Failed',
      'NotAnswered',
      'Rejected',
      'Ringing',
      'TransferCompleted',
      'Transferred',
    ].sort(),
  )
})

/** What was never answered has no duration and no price, and a call whose phones talked is no longer than its time. */
function isSound(all: readonly Post[]): boolean {
  const { durationInSeconds = '', amount = '', dialDurationInSeconds = '0', callSessionState = '' } = all.at(-1) ?? {}
  if (['NotAnswered', 'Busy', 'Rejected'].includes(callSessionState) && Number(amount) > 0) return false
  return (
    Number(durationInSeconds) >= Number(dialDurationInSeconds) - 1 && (durationInSeconds !== '0' || amount === '0.000')
  )
}
