import { expect, test } from 'vitest'
import { line, other, response, subscriber, voiceShop } from '../../../../testing/providers/voiceShop.ts'

const { world, phone, answer, posts, events, makeCall } = voiceShop()

const third = '+254711000003'
const music = 'http://127.0.0.1:9/music.mp3'
const agent = '+254711000100'

/** Callers wait, and the agent takes the one who has waited longest. */
function callCentre(queue = '', dequeue = `phoneNumber="${line}"`): void {
  answer(({ callerNumber }) =>
    response(callerNumber === agent ? `<Dequeue ${dequeue}/>` : `<Enqueue holdMusic="${music}"${queue}/>`),
  )
}

async function callOf(number: string) {
  return (await phone(number).calls()).at(-1)
}

test('a caller waits with music, however long it takes', async () => {
  callCentre()
  expect(await phone().call(line)).toEqual([music])
  await world().advance('PT2H')
  expect((await callOf(subscriber))?.state).toBe('talking')
  expect(posts()).toHaveLength(1)
  await phone().hangUp()
  expect(posts().at(-1)).toMatchObject({ isActive: '0', hangupCause: 'NORMAL_CLEARING', durationInSeconds: '7200' })
})

test('Dequeue connects the caller who has waited longest, and each hears the other', async () => {
  callCentre()
  await phone(other).call(line)
  await world().advance('PT1S')
  await phone().call(line)
  await phone(agent).call(line)
  await phone(agent).speak('How can I help?')
  await phone(other).speak('My parcel is late')
  expect(await phone(other).heard()).toEqual([music, 'How can I help?'])
  expect(await phone(agent).heard()).toEqual(['My parcel is late'])
  expect(await phone().heard()).toEqual([music])
  expect(events().filter((state) => state === 'Bridged')).toHaveLength(2)
})

test.each([
  ['agent', agent, other],
  ['caller', other, agent],
])('when the %s hangs up, both calls are over, each with its own last post', async (_who, first, second) => {
  callCentre()
  await phone(other).call(line)
  await world().advance('PT10S')
  await phone(agent).call(line)
  await world().advance('PT5S')
  await phone(first).hangUp()
  expect(await callOf(second)).toMatchObject({ state: 'ended', hangupCause: 'NORMAL_CLEARING' })
  const ends = posts().filter(({ isActive }) => isActive === '0')
  expect(ends.map(({ callerNumber, durationInSeconds }) => [callerNumber, durationInSeconds])).toEqual(
    expect.arrayContaining([
      [other, '15'],
      [agent, '5'],
    ]),
  )
  expect(ends).toHaveLength(2)
})

test('nothing follows a Dequeue that has connected', async () => {
  answer(({ callerNumber }) =>
    response(callerNumber === agent ? `<Dequeue phoneNumber="${line}"/><Say>More</Say>` : '<Enqueue/><Say>Then</Say>'),
  )
  await phone(other).call(line)
  await phone(agent).call(line)
  await phone(other).hangUp()
  await world().advance('PT1M')
  expect(await phone(agent).heard()).toEqual([])
})

test.each([
  ['an empty queue', undefined, `phoneNumber="${line}"`],
  ['a queue of another name', ' name="sales"', `phoneNumber="${line}"`],
  ['a queue of another number', '', 'phoneNumber="+254711082001"'],
])('Dequeue from %s hangs up', async (_what, queue, dequeue) => {
  callCentre(queue, dequeue)
  if (queue !== undefined) await phone(other).call(line)
  await phone(agent).call(line)
  expect(await callOf(agent)).toMatchObject({ state: 'ended', hangupCause: 'NORMAL_CLEARING' })
})

test('queues have names', async () => {
  callCentre(' name="sales"', `phoneNumber="${line}" name="sales"`)
  await phone(other).call(line)
  await phone(agent).call(line)
  expect((await callOf(agent))?.state).toBe('talking')
})

test('a caller who has hung up is in no queue', async () => {
  callCentre()
  await phone(other).call(line)
  await phone(other).hangUp()
  await phone(agent).call(line)
  expect((await callOf(agent))?.state).toBe('ended')
})

test('a copied world has its queue', async () => {
  callCentre()
  await phone(other).call(line)
  const copy = await world().fork('copy')
  await copy.subscribers.phone(agent).call(line)
  expect((await copy.subscribers.phone(agent).calls()).at(-1)?.state).toBe('talking')
  expect((await callOf(other))?.state).toBe('talking')
  await phone(agent).call(line)
  expect((await callOf(agent))?.state).toBe('talking')
  await copy.drop()
})

test('everybody in the conference of a number hears what one says, until they hang up', async () => {
  answer(() => response('<Conference/><Say>Bye</Say>'))
  await makeCall({ to: [subscriber, other, third].join(',') })
  for (const number of [subscriber, other, third]) await phone(number).answer()
  await phone(other).speak('Good morning')
  expect(await Promise.all([subscriber, other, third].map((number) => phone(number).heard()))).toEqual([
    ['Good morning'],
    [],
    ['Good morning'],
  ])
  await phone(third).hangUp()
  await phone().speak('Who has left?')
  expect(await phone(other).heard()).toEqual(['Who has left?'])
  expect(await phone(third).heard()).toEqual(['Good morning'])
  await world().advance('PT1H')
  expect((await callOf(other))?.state).toBe('talking')
})

test('conferences of two numbers are apart', async () => {
  const second = '+254711082001'
  await world().africastalking.voiceNumbers.register(second, {
    ...{ callback: 'http://127.0.0.1:9/voice', events: null, channels: 10 },
  })
  answer(() => response('<Conference/>'))
  await phone().call(line)
  await phone(other).call(second)
  await phone().speak('Hello?')
  expect(await phone(other).heard()).toEqual([])
})
