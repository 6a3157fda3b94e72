import { expect, test } from 'vitest'
import { line, other, type Post, response, subscriber, voiceShop } from '../../../../testing/providers/voiceShop.ts'

const { world, phone, answer, posts, events, makeCall, makeJsonCall } = voiceShop()

const sound = '<Play url="http://127.0.0.1/a.mp3"/>'

/** The application answers the first question with these elements, and all others with others. */
function first(elements: string, others = '<Say>Bye</Say>'): void {
  answer((post) => response(isFirst(post) ? elements : others))
}

function isFirst(post: Post): boolean {
  return post['dtmfDigits'] === undefined && post['recordingUrl'] === undefined && post['dialStatus'] === undefined
}

async function inCall(elements: string, others?: string): Promise<void> {
  first(elements, others)
  await makeCall()
  await phone().answer()
}

test('actions follow one another, each for its time', async () => {
  await inCall(`<Say playBeep="true">One two three</Say>${sound}<Say>Bye</Say>`)
  await world().advance('PT1M')
  expect((await phone().calls()).at(-1)?.transcript).toEqual([
    { at: '2026-01-05T09:00:00.000Z', kind: 'say', text: 'One two three' },
    { at: '2026-01-05T09:00:00.000Z', kind: 'beep', text: '' },
    { at: '2026-01-05T09:00:02.200Z', kind: 'play', text: 'http://127.0.0.1/a.mp3' },
    { at: '2026-01-05T09:00:12.200Z', kind: 'say', text: 'Bye' },
  ])
  expect(posts().at(-1)).toMatchObject({ durationInSeconds: '13', status: 'Success' })
})

test.each([1, 2, 3, 6, 7, 11, 13])('%i words take 0.4 s each, to the millisecond', async (words) => {
  await inCall(`<Say>${Array.from({ length: words }, () => 'word').join(' ')}</Say><Say>Bye</Say>`)
  await world().advance(`PT${((words * 400 - 1) / 1_000).toFixed(3)}S`)
  expect(await phone().heard()).toHaveLength(1)
  await world().advance('PT0.001S')
  expect(await phone().heard()).toHaveLength(2)
})

test.each([
  ['as many keys as wanted', 'numDigits="2"', ['12'], '12'],
  ['keys one by one', 'numDigits="2"', ['1', '2'], '12'],
  ['more keys than wanted', 'numDigits="2"', ['1234'], '12'],
  ['the key that finishes', 'finishOnKey="#"', ['123#9'], '123'],
  ['keys and then no more for 30 s', 'numDigits="4"', ['12'], '12'],
  ['keys and then no more', 'timeout="5"', ['*'], '*'],
])('GetDigits takes %s', async (_what, attributes, presses, dtmfDigits) => {
  await inCall(`<GetDigits ${attributes}><Say>Press keys</Say></GetDigits><Say>Nothing</Say>`)
  for (const keys of presses) await phone().press(keys)
  await world().advance('PT30S')
  expect(posts()[1]).toMatchObject({ dtmfDigits, callSessionState: 'Active', isActive: '1' })
  expect(await phone().heard()).toEqual(['Press keys', 'Bye'])
})

test.each([
  ['nothing for 5 s after the prompt', 'timeout="5"', undefined],
  ['the key that finishes alone', 'finishOnKey="#"', '#'],
])('GetDigits with %s goes on to the next action', async (_what, attributes, keys) => {
  await inCall(`<GetDigits ${attributes}><Say>Press keys now please</Say></GetDigits><Say>Nothing</Say>`)
  if (keys !== undefined) await phone().press(keys)
  await world().advance('PT6.599S')
  expect(await phone().heard()).toHaveLength(keys === undefined ? 1 : 2)
  await world().advance('PT0.001S')
  expect(await phone().heard()).toEqual(['Press keys now please', 'Nothing'])
  expect(posts().filter(({ isActive }) => isActive === '1')).toHaveLength(1)
})

test('each key gives the whole time for the next one', async () => {
  await inCall('<GetDigits timeout="5"/>')
  await phone().press('1')
  await world().advance('PT4.999S')
  await phone().press('2')
  await world().advance('PT4.999S')
  expect(posts()).toHaveLength(1)
  await world().advance('PT0.001S')
  expect(posts()[1]).toMatchObject({ dtmfDigits: '12' })
})

test.each(['GetDigits numDigits="1"', 'Record finishOnKey="#"'])(
  'the callbackUrl of %s is that of the rest of the call',
  async (element) => {
    await inCall(`<${element} callbackUrl="http://127.0.0.1:9/next"/>`)
    await phone().press(element.startsWith('G') ? '1' : '#')
    await world().advance('PT1M')
    expect(posts()).toHaveLength(1)
    expect(posts('/next').map(({ isActive }) => isActive)).toEqual(['1', '0'])
  },
)

test('Redirect asks at another URL from now on', async () => {
  answer((post) =>
    response(isFirst(post) && posts('/next').length === 0 ? '<Redirect>http://127.0.0.1:9/next</Redirect>' : sound),
  )
  await makeCall()
  await phone().answer()
  await world().advance('PT10S')
  expect(posts()).toMatchObject([{ callSessionState: 'Active' }])
  expect(posts('/next').map(({ isActive }) => isActive)).toEqual(['1', '0'])
})

test.each([
  ['the finish key', async () => void (await phone().press('#'))],
  ['the greatest length', async () => void (await world().advance('PT17S'))],
])('a recording ends by %s, and the application gets its URL', async (_what, act) => {
  await inCall('<Record finishOnKey="#" maxLength="20" timeout="60" playBeep="true"><Say>Your name</Say></Record>')
  await world().advance('PT1.8S')
  await phone().speak('My name is Amina')
  await world().advance('PT3S')
  await act()
  await world().advance('PT1S')
  expect(posts()[1]?.['recordingUrl']).toMatch(/^http:.*\/[0-9a-f]{32}\.mp3$/)
  const kinds = (await phone().calls()).at(-1)?.transcript.map(({ kind }) => kind)
  expect(kinds?.filter((kind) => kind !== 'press')).toEqual(['say', 'beep', 'speak', 'say'])
})

test('a recording ends by silence, counted from the end of what was said', async () => {
  await inCall('<Record timeout="5" maxLength="60"/>')
  await phone().speak('One two three four five')
  await world().advance('PT6.999S')
  expect(posts()).toHaveLength(1)
  await world().advance('PT0.001S')
  expect(posts()[1]?.['recordingUrl']).not.toBe('')
})

test('a recording in which nobody speaks has an empty URL', async () => {
  await inCall('<Record timeout="5" maxLength="60"/>')
  await world().advance('PT5S')
  expect(posts()[1]).toMatchObject({ recordingUrl: '' })
})

test('a recording without attributes lasts until the call ends, and the last post has it', async () => {
  await inCall('<Record/>')
  await phone().speak('Hello')
  await world().advance('PT10M')
  expect(posts()).toHaveLength(1)
  await phone().hangUp()
  expect(posts()[1]?.['recordingUrl']).toMatch(/mp3$/)
})

test('Dial rings all phones at once, and the first that answers wins', async () => {
  await inCall(`<Dial phoneNumbers="${other},+254711000003" ringBackTone="http://127.0.0.1/tone.mp3" record="true"/>`)
  const [second, third] = [phone(other), phone('+254711000003')]
  expect((await third.handset()).call).toMatchObject({ state: 'ringing', party: line })
  await world().advance('PT4S')
  await second.answer()
  expect((await third.calls()).at(-1)).toMatchObject({ hangupCause: 'LOSE_RACE' })
  expect(posts()[1]).toMatchObject({ callSessionState: 'Bridged', isActive: '1' })
  await phone().speak('Hello agent')
  await second.speak('Hello customer')
  expect(await second.heard()).toEqual(['Hello agent'])
  expect(await phone().heard()).toEqual(['http://127.0.0.1/tone.mp3', 'Hello customer'])
  await world().advance('PT10S')
  await second.hangUp()
  expect(posts()[2]).toMatchObject({
    ...{
      callSessionState: 'Active',
      dialDurationInSeconds: '10',
      dialDestinationNumber: other,
      dialStatus: 'Completed',
    },
    ...{ dialStartTime: '2026-01-05 09:00:04', lastBridgeHangupCause: 'NORMAL_CLEARING' },
    recordingUrl: expect.stringMatching(/mp3$/),
  })
  await world().advance('PT1M')
  expect(await phone().heard()).toContain('Bye')
  expect(posts().at(-1)).toMatchObject({ isActive: '0', dialDurationInSeconds: '10', durationInSeconds: '15' })
  expect(events()).toEqual(['Ringing', 'Active', 'Dialing', 'Bridged', 'Completed'])
})

test('Dial in sequence rings the next phone when one does not answer', async () => {
  await inCall(`<Dial phoneNumbers="${other},+254711000003" sequential="true"/>`)
  const third = phone('+254711000003')
  await world().advance('PT29.999S')
  expect(await third.calls()).toEqual([])
  await world().advance('PT0.001S')
  expect((await third.handset()).call?.state).toBe('ringing')
  await third.refuse()
  expect(posts()[1]).toMatchObject({
    dialStatus: 'Rejected',
    dialDurationInSeconds: '0',
    lastBridgeHangupCause: 'CALL_REJECTED',
  })
})

test('a caller who gives up cancels the phones that ring', async () => {
  await inCall(`<Dial phoneNumbers="${other}"/>`)
  await phone().hangUp()
  expect((await phone(other).calls()).at(-1)).toMatchObject({ hangupCause: 'ORIGINATOR_CANCEL' })
  expect(posts().at(-1)).toMatchObject({
    isActive: '0',
    hangupCause: 'NORMAL_CLEARING',
    lastBridgeHangupCause: 'ORIGINATOR_CANCEL',
  })
})

test('maxDuration ends the talk, not the call, and callerId is what the phone shows', async () => {
  await inCall(`<Dial phoneNumbers="${other}" maxDuration="20" callerId="+254711082001"/>`)
  await phone(other).answer()
  expect((await phone(other).handset()).call?.party).toBe('+254711082001')
  await world().advance('PT20S')
  expect((await phone(other).handset()).call).toBe(null)
  expect(posts()[2]).toMatchObject({ dialDurationInSeconds: '20', isActive: '1' })
  expect((await phone().handset()).call?.state).toBe('talking')
})

test.each([
  ['a phone that has a call', subscriber, 'USER_BUSY'],
  ['a browser client of nobody', 'sandbox.agent', 'USER_NOT_REGISTERED'],
])('%s is not reached', async (_what, dialled, lastBridgeHangupCause) => {
  await inCall(`<Dial phoneNumbers="${dialled}"/>`)
  expect(posts()[1]).toMatchObject({ lastBridgeHangupCause })
})

test('Dial to a number of the account rings its phone, and does not ask its application', async () => {
  await world().africastalking.voiceNumbers.register(other, { callback: 'http://127.0.0.1:9/other', events: null })
  await inCall(`<Dial phoneNumbers="${other}"/>`)
  expect((await phone(other).handset()).call).toMatchObject({ state: 'ringing', party: line })
  expect(posts('/other')).toEqual([])
})

test('an application that always dials is asked a bounded number of times', async () => {
  const elements = `<Dial phoneNumbers="${subscriber}"/>`
  await inCall(elements, elements)
  expect(posts().filter(({ isActive }) => isActive === '1')).toHaveLength(100)
  expect(posts().at(-1)).toMatchObject({ status: 'Aborted', hangupCause: 'NORMAL_TEMPORARY_FAILURE' })
  expect((await world().journal()).flatMap(({ nearMiss = [] }) => nearMiss)).toContainEqual(
    expect.stringContaining('it was asked 100 times'),
  )
})

test.each([
  ['no XML', 'Hello', 'no XML'],
  ['a status', { status: 500 }, 'answered 500'],
  ['no answer', { error: 'no answer in 10000 ms' }, 'no answer'],
])('an application that answers with %s ends the call, and the journal says why', async (_what, given, why) => {
  answer(() => given)
  await makeCall()
  await phone().answer()
  expect(posts()).toMatchObject([
    { isActive: '1' },
    { isActive: '0', status: 'Aborted', hangupCause: 'NORMAL_TEMPORARY_FAILURE', callSessionState: 'Failed' },
  ])
  expect((await world().journal({ operationId: 'voiceRequest' }))[0]).toMatchObject({
    nearMiss: [expect.stringContaining(why)],
  })
})

test('an answer of unclear length is asked for again six times, and then the call ends', async () => {
  answer(() => ({ status: 200, headers: { 'content-type': 'application/xml' }, body: response('<Say>Hello</Say>') }))
  await makeCall()
  await phone().answer()
  expect(posts().map(({ isActive }) => isActive)).toEqual([...Array.from({ length: 7 }, () => '1'), '0'])
  expect(
    new Set(
      posts()
        .slice(0, 7)
        .map(({ callSessionState }) => callSessionState),
    ),
  ).toEqual(new Set(['Active']))
})

test('an answer that comes after 10 s ends the call', async () => {
  await world().callbackPlans.add({
    action: { kind: 'delayAnswer', duration: 'PT10S' },
    select: { operationId: 'voiceRequest' },
  })
  await makeCall()
  await phone().answer()
  await world().advance('PT10S')
  expect(posts().at(-1)).toMatchObject({ status: 'Aborted', durationInSeconds: '10' })
})

test('what the request brings along is heard instead of a question, and the call ends', async () => {
  await world().africastalking.voiceNumbers.register(line, { callback: null, events: 'http://127.0.0.1:9/events' })
  await makeJsonCall({ to: [subscriber], callActions: [{ actionType: 'Say', text: 'Your parcel' }] })
  expect(await phone().answer()).toEqual(['Your parcel'])
  await world().advance('PT1M')
  expect(events()).toEqual(['Ringing', 'Active', 'Completed'])
})
