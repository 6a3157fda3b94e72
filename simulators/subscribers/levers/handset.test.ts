import { expect, test } from 'vitest'
import { code, subscriber, ussdShop } from '../../../testing/providers/ussdShop.ts'

const { world, phone, control } = ussdShop()

test('a phone that nobody has used is idle', async () => {
  expect(await phone().handset()).toEqual({ number: subscriber, state: 'idle', code: null, screen: null, call: null })
  expect(await phone().screens()).toEqual([])
})

test('screens keep what was shown and typed, also of former dialogues', async () => {
  await phone().dial(code)
  await phone().type('9')
  await world().advance('PT1M')
  await phone().dial('*100#')
  expect(await phone().screens()).toEqual([
    {
      id: 1,
      service: 'africastalking',
      code,
      text: 'Menu ',
      takesInput: true,
      typed: '9',
      shownAt: '2026-01-05T09:00:00.000Z',
    },
    {
      id: 2,
      service: 'africastalking',
      code,
      text: 'Bye',
      takesInput: false,
      typed: null,
      shownAt: '2026-01-05T09:00:00.000Z',
    },
    {
      ...{ id: 3, service: null, code: '*100#', text: 'Connection problem or invalid MMI code.', takesInput: false },
      ...{ typed: null, shownAt: '2026-01-05T09:01:00.000Z' },
    },
  ])
  expect(await phone('+254711000002').screens()).toEqual([])
})

test('a phone that waits for the application takes no answer, and can hang up', async () => {
  const path = { world: 'w', number: subscriber }
  await world().callbackPlans.add({ action: { kind: 'delayAnswer', duration: 'PT5S' } })
  expect(await control.perform('dialCode', { path, body: { code } })).toMatchObject({
    state: 'waiting',
    code,
    screen: null,
  })
  await expect(phone().type('1')).rejects.toThrow('waits for the application')
  await phone().hangUp()
  expect((await phone().handset()).state).toBe('idle')
})

test.each([{ isPhoneOn: false }, { isInCoverage: false }])(
  'a phone with %j dials nothing and types nothing',
  async (off) => {
    await phone().dial(code)
    await world().subscribers.change(subscriber, off)
    await expect(phone().dial(code)).rejects.toThrow('off or out of coverage')
    await expect(phone().type('1')).rejects.toThrow('off or out of coverage')
    await world().subscribers.change(subscriber, { isPhoneOn: true, isInCoverage: true })
    expect(await phone().type('9')).toBe('Bye')
  },
)

test('without a dialogue there is nothing to answer or to end', async () => {
  await expect(phone().type('1')).rejects.toThrow('shows no menu')
  await expect(phone().hangUp()).rejects.toThrow('no call and no USSD dialogue')
})

test.each(['384*1#', '*384', '*#', '*12a#', ''])('%j is no USSD code', async (wrong) => {
  await expect(phone().dial(wrong)).rejects.toThrow('400')
})
