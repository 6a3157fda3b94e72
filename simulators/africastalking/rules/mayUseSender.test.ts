import { expect, test } from 'vitest'
import { mayUseSender } from './mayUseSender.ts'

test('the shared sender is good everywhere', () => {
  expect([mayUseSender(undefined, 'strict'), mayUseSender('AFRICASTKNG', 'strict')]).toEqual([true, true])
})

test.each(['RAILYARD', 'My Shop-1', '28901', '+254711000001'])('%s is good where credentials are open', (from) => {
  expect(mayUseSender(from, 'open')).toBe(true)
})

test.each(['a name longer than 11', '', 'Ünique'])('%j is good nowhere', (from) => {
  expect(mayUseSender(from, 'open')).toBe(false)
})

test('a sender that is not the shared one must be registered where credentials are strict', () => {
  expect(mayUseSender('RAILYARD', 'strict')).toBe(false)
})
