import { expect, test } from 'vitest'
import { mayUseSender } from './senders.ts'

test('the shared sender is good everywhere', () => {
  expect([mayUseSender(undefined, true), mayUseSender('AFRICASTKNG', true)]).toEqual([true, true])
})

test.each(['RAILYARD', 'My Shop-1', '28901', '+254711000001'])('%s is good where credentials are open', (from) => {
  expect(mayUseSender(from, false)).toBe(true)
})

test.each(['a name longer than 11', '', 'Ünique'])('%j is good nowhere', (from) => {
  expect(mayUseSender(from, false)).toBe(false)
})

test('a sender that is not the shared one must be registered where credentials are strict', () => {
  expect(mayUseSender('RAILYARD', true)).toBe(false)
})
