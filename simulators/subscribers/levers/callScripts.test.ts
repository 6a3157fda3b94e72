import { expect, test } from 'vitest'
import { line, other, response, subscriber, voiceShop } from '../../../testing/providers/voiceShop.ts'

const { world, phone, answer, posts, makeCall } = voiceShop()

/** How much each of them has said in the last call. */
function spoken(people: readonly ReturnType<typeof phone>[]): Promise<number[]> {
  return Promise.all(
    people.map(async (person) => {
      const { transcript = [] } = (await person.calls()).at(-1) ?? {}
      return transcript.filter(({ kind }) => kind === 'speak').length
    }),
  )
}

test.each([
  ['answer', 'NORMAL_CLEARING'],
  ['refuse', 'CALL_REJECTED'],
] as const)('a script lets a phone %s a call after its time', async (kind, cause) => {
  await phone().scripts.add({ cue: { kind: 'ring', text: line }, action: { kind }, after: 'PT6S' })
  await makeCall()
  await world().advance('PT5.999S')
  expect((await phone().handset()).call?.state).toBe('ringing')
  await world().advance('PT10S')
  expect(posts().at(-1)).toMatchObject({ hangupCause: cause, isActive: '0' })
})

test('a call from elsewhere is no cue, and one that was ignored rings until it ends', async () => {
  await phone().scripts.add({ cue: { kind: 'ring', text: '+254711082999' }, action: { kind: 'answer' } })
  await phone().scripts.add({ cue: { kind: 'ring' }, action: { kind: 'ignore' }, times: 1 })
  await phone().scripts.add({ cue: { kind: 'ring' }, action: { kind: 'answer' } })
  await makeCall()
  await world().advance('PT30S')
  expect(posts().at(-1)).toMatchObject({ hangupCause: 'NO_ANSWER' })
  await makeCall()
  expect(await phone().heard()).toEqual(['Hello'])
})

test('a phone presses and speaks after what it hears, and hangs up at last', async () => {
  answer(({ dtmfDigits }) =>
    response(
      dtmfDigits === '1'
        ? '<Record finishOnKey="#"><Say>Your name</Say></Record>'
        : '<GetDigits numDigits="1"><Say>Press 1</Say></GetDigits>',
    ),
  )
  await phone().scripts.add({ cue: { kind: 'hear', text: 'Press 1' }, action: { kind: 'press', keys: '1' } })
  await phone().scripts.add({
    ...{ cue: { kind: 'hear', text: 'name' }, action: { kind: 'speak', text: 'Amina' }, after: 'PT3S', times: 1 },
  })
  await phone().scripts.add({ cue: { kind: 'hear', text: 'Amina' }, action: { kind: 'hangUp' } })
  await phone().call(line)
  await world().advance('PT3S')
  const { transcript = [] } = (await phone().calls()).at(-1) ?? {}
  expect(transcript.map(({ kind, text }) => `${kind} ${text}`.trim())).toEqual([
    ...['say Press 1', 'press 1', 'say Your name', 'speak Amina'],
  ])
  expect((await phone().handset()).call?.state, 'a person does not hear their own words').toBe('talking')
  await phone().hangUp()
})

test('people who answer each other take the time of their words, and no phone says two things at once', async () => {
  answer(() => response('<Conference/>'))
  const people = [phone(), phone(other), phone('+254711000003')]
  for (const person of people) {
    await person.scripts.add({ cue: { kind: 'hear' }, action: { kind: 'speak', text: 'echo' } })
    await person.call(line)
  }
  await people[0]?.speak('How are you')
  await world().advance('PT1.199S')
  expect(await spoken(people)).toEqual([1, 0, 0])
  await world().advance('PT0.001S')
  expect(await spoken(people)).toEqual([1, 1, 1])
  await world().advance('PT4S')
  expect(Math.max(...(await spoken(people)))).toBeLessThanOrEqual(11)
})

test('a script that comes too late does nothing', async () => {
  await phone().scripts.add({ cue: { kind: 'ring' }, action: { kind: 'answer' }, after: 'PT6S' })
  await phone().scripts.add({ cue: { kind: 'hear' }, action: { kind: 'press', keys: '1' }, after: 'PT6S' })
  await makeCall()
  await phone().refuse()
  await makeCall()
  await world().advance('PT4S')
  await phone().answer()
  await phone().hangUp()
  await world().advance('PT1M')
  expect((await phone().calls()).map(({ transcript }) => transcript.map(({ kind }) => kind))).toEqual([[], ['say']])
  expect((await phone().scripts.list()).map(({ applied }) => applied)).toEqual([2, 1])
})

test('a browser client has scripts too', async () => {
  const client = phone('sandbox.agent')
  await client.scripts.add({ cue: { kind: 'ring' }, action: { kind: 'answer' } })
  expect(await client.scripts.list()).toMatchObject([{ cue: { kind: 'ring' }, applied: 0 }])
  expect(await phone(subscriber).scripts.list()).toEqual([])
})
