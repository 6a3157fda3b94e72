import { beforeEach, expect, test } from 'vitest'
import { code, subscriber, ussdShop } from '../../../testing/providers/ussdShop.ts'

const { world, phone, answer, questions, control, simulators } = ussdShop()

const balance = (text: string): string =>
  ({ '': 'CON 1. Balance', '1': 'CON Your PIN', '1*1234': 'END KES 10' })[text] ?? 'CON What?'
const screen = (text?: string) => ({ kind: 'screen', ...(text !== undefined && { text }) }) as const
const typing = (text: string) => ({ kind: 'type', text }) as const
const number = '+254711000002'
const question = { number: subscriber, from: 'SHOP', kind: 'payment', text: 'Pay KES 10?', for: 'PT1M' }

beforeEach(() => answer(balance))

test('a script types by itself, after its time', async () => {
  await phone().scripts.add({ cue: screen('Balance'), action: typing('1') })
  await phone().scripts.add({ cue: screen('PIN'), action: typing('1234'), after: 'PT4S' })
  expect(await phone().dial(code)).toBe('Your PIN')
  await world().advance('PT3.999S')
  expect((await phone().handset()).screen).toBe('Your PIN')
  await world().advance('PT0.001S')
  expect(await phone().handset()).toMatchObject({ state: 'idle', screen: 'KES 10' })
  expect((await phone().screens()).map(({ typed }) => typed)).toEqual(['1', '1234', null])
  expect((await phone().scripts.list()).map(({ applied }) => applied)).toEqual([1, 1])
})

test('the first script that fits acts alone, as often as it says', async () => {
  await phone().scripts.add({ cue: screen(), action: typing('first'), times: 1 })
  await phone().scripts.add({ cue: screen(), action: { kind: 'ignore' }, times: 1 })
  await phone().scripts.add({ cue: screen(), action: { kind: 'hangUp' } })
  expect(await phone().dial(code)).toBe('What?')
  expect(questions()).toHaveLength(2)
  await phone().type('5')
  expect((await phone().handset()).state).toBe('idle')
  expect((await phone().scripts.list()).map(({ applied }) => applied)).toEqual([1, 1, 1])
})

test.each([
  ['the menu is over', async () => phone().hangUp()],
  ['another menu is there', async () => void (await phone().type('2'))],
  ['the phone is off', async () => void (await world().subscribers.change(subscriber, { isPhoneOn: false }))],
  ['the script is removed', async () => phone().scripts.remove(1)],
  ['all scripts are', async () => phone().scripts.clear()],
])('nothing is typed once %s', async (_when, act) => {
  await phone().scripts.add({ cue: screen('Balance'), action: typing('1'), after: 'PT4S' })
  await phone().dial(code)
  await act()
  const asked = questions().length
  await world().advance('PT10S')
  expect(questions()).toHaveLength(asked)
})

test('a script of one phone is none of another', async () => {
  const script = await phone().scripts.add({ cue: screen(), action: typing('1') })
  expect(script).toEqual({ id: 1, applied: 0, cue: screen(), action: typing('1'), after: 'PT0S', times: null })
  expect(await phone(number).dial(code)).toBe('1. Balance')
  expect(await phone(number).scripts.list()).toEqual([])
  await expect(phone(number).scripts.remove(script.id)).rejects.toThrow('has no script 1')
  await phone(number).scripts.clear()
  expect(await phone().scripts.list()).toHaveLength(1)
})

test('capitals matter', async () => {
  await phone().scripts.add({ cue: screen('balance'), action: typing('1') })
  expect(await phone().dial(code)).toBe('1. Balance')
})

test('a question gets its answer and its PIN', async () => {
  await phone().scripts.add({
    ...{ cue: { kind: 'prompt', text: 'Pay' }, action: { kind: 'reply', accept: true, pin: '1234' }, after: 'PT5S' },
    times: 1,
  })
  await phone().scripts.add({ cue: { kind: 'prompt' }, action: { kind: 'reply', accept: false } })
  for (const text of ['Pay KES 10?', 'Pay KES 20?', 'Subscribe?']) await world().subscribers.ask({ ...question, text })
  const states = async () => (await world().subscribers.prompts()).map(({ state }) => state)
  await world().advance('PT4.999S')
  expect(await states()).toEqual(['pending', 'rejected', 'rejected'])
  await world().advance('PT0.001S')
  expect(await states()).toEqual(['accepted', 'rejected', 'rejected'])
})

test.each([
  [screen(), { kind: 'answer' }, 'Use one of type, hangUp, ignore'],
  [{ kind: 'ring' }, typing('1'), 'Use one of answer, refuse, ignore'],
  [{ kind: 'hear' }, { kind: 'answer' }, 'Use one of press, speak, hangUp, ignore'],
  [{ kind: 'prompt' }, { kind: 'hangUp' }, 'Use one of reply, ignore'],
  [{ kind: 'prompt' }, { kind: 'reply', accept: false, pin: '1' }, 'A PIN is entered with a yes alone'],
] as const)('%j gets no %j', async (cue, action, why) => {
  await expect(phone().scripts.add({ cue, action })).rejects.toThrow(why)
  expect(await phone().scripts.list()).toEqual([])
})

test.each([
  ['hear', { kind: 'press', keys: '1'.repeat(51) }, 'keys'],
  ['hear', { kind: 'press', keys: '' }, 'keys'],
  ['hear', { kind: 'press', keys: '1', text: '1' }, 'text'],
  ['hear', { kind: 'speak', text: ' ' }, 'text'],
  ['prompt', { kind: 'reply' }, 'accept'],
  ['ring', { kind: 'answer', after: 'PT1S' }, 'after'],
  ['ring', {}, 'kind'],
])('at "%s" the action %j is refused, and its %s is named', async (kind, action, named) => {
  const reply = await simulators.steer('POST', `/worlds/w/subscribers/${subscriber}/scripts`, { cue: { kind }, action })
  expect(reply.status).toBe(400)
  expect(reply.body).toContain(named)
})

test('a copied world goes on with its scripts, and with what they are about to do', async () => {
  await phone().scripts.add({ cue: screen('Balance'), action: typing('1'), after: 'PT4S', times: 1 })
  await phone().dial(code)
  const copy = await world().fork('copy')
  const copied = copy.subscribers.phone(subscriber)
  await copy.advance('PT4S')
  expect((await copied.handset()).screen).toBe('Your PIN')
  expect((await phone().handset()).screen).toBe('1. Balance')
  expect(await copied.scripts.list()).toMatchObject([{ id: 1, applied: 1, times: 1 }])
  expect((await copied.scripts.add({ cue: screen(), action: typing('1') })).id).toBe(2)
  await copy.drop()
})

test('what is about to be done is among what is due', async () => {
  await phone().scripts.add({ cue: screen(), action: typing('1'), after: 'PT4S' })
  await phone().dial(code)
  const { items } = await control.perform('listDue', { path: { world: 'w' } })
  expect(items).toContainEqual({
    ...{ due: '2026-01-05T09:00:04.000Z', kind: 'timer', service: 'subscribers', name: 'actScript', key: '1/1' },
  })
})
