import { expect, test } from 'vitest'
import { shownKey, withoutKeys } from './shownKey.ts'

test.each([
  ['demo', 'demo'],
  ['test-1f0c9d2e-77ab', 'test-1f0c9d2e-77ab'],
  ['a-world-for-the-longest-scenario-of-all', 'a-world-for-the-longest-scenario-of-all'],
  ['atsk_REALSECRET', 'atsk_REA…'],
  ['0123456789abcdef0123456789abcdef', '01234567…'],
  ['d6a3a3c0-1b2c-4d5e-8f90-aabbccddeeff', 'd6a3a3c0…'],
  ['aB3dE6gH9jK2mN5pQ8sT1vW4yZ7bC0eF/+==', 'aB3dE6gH…'],
])('%s is shown as %s', (key, shown) => {
  expect(shownKey(key)).toBe(shown)
})

test('keys in a sentence are shortened, ids are not', () => {
  const id = 'ATXid_0123456789abcdef0123456789abcdef'
  expect(withoutKeys(`the key atsk_REALSECRET1 sent ${id}`)).toBe(`the key atsk_REA… sent ${id}`)
})
