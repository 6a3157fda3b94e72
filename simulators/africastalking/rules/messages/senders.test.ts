import { expect, test } from 'vitest'
import { mayUseSender } from './senders.ts'

test('the shared sender id is allowed in both modes', () => {
  expect([mayUseSender(undefined, true), mayUseSender('AFRICASTKNG', true)]).toEqual([true, true])
})

test.each(['RAILYARD', 'My Shop-1', '28901', '+254711000001'])('%s is allowed in open mode', (from) => {
  expect(mayUseSender(from, false)).toBe(true)
})

test.each(['a name longer than 11', '', 'Ünique'])('%j is malformed and never allowed', (from) => {
  expect(mayUseSender(from, false)).toBe(false)
})

test('strict mode refuses every sender id but the shared one', () => {
  expect(mayUseSender('RAILYARD', true)).toBe(false)
})
