import { expect, test } from 'vitest'
import { code, ussdShop } from '../../../testing/providers/ussdShop.ts'

const { world, phone, answer, questions } = ussdShop()
const long = Array.from({ length: 12 }, (_, index) => `${index}. An entry of the menu`).join('\n')

test('a menu of any length is shown whole, and 98 is an answer to it', async () => {
  answer(() => `CON ${long}`)
  expect(await phone().dial(code)).toBe(long)
  await phone().type('98')
  expect(questions().map(({ fields }) => Object.fromEntries(fields)['text'])).toEqual(['', '98'])
})

test('with the setting, pages are turned without a question to the application', async () => {
  await world().africastalking.setSettings({ ussdMenus: 'paged' })
  answer(() => `CON ${long}`)
  const first = await phone().dial(code)
  expect(first).toMatch(/98:More$/)
  await world().advance('PT29S')
  const second = await phone().type('98')
  expect(second).toMatch(/00:Back$/)
  await world().advance('PT29S')
  expect(await phone().type('00')).toBe(first)
  expect(questions()).toHaveLength(1)
  await phone().type('00')
  expect(questions().map(({ fields }) => Object.fromEntries(fields)['text'])).toEqual(['', '00'])
  expect((await phone().screens()).map(({ typed }) => typed)).toEqual(['98', '00', '00', null])
})

test('with the setting, an answer has at most 80 characters, and the menu stays', async () => {
  await world().africastalking.setSettings({ ussdMenus: 'paged' })
  const menu = await phone().dial(code)
  await expect(phone().type('x'.repeat(81))).rejects.toThrow('at most 80 characters')
  expect(await phone().handset()).toMatchObject({ state: 'asked', screen: menu })
  expect((await phone().screens()).map(({ typed }) => typed)).toEqual([null])
  expect(await phone().type('x'.repeat(80))).toBe(`Menu ${'x'.repeat(80)}`)
})
