import { expect, test, vi } from 'vitest'
import { remember, rememberEach } from './remember.ts'

test('what was worked out is not worked out again', () => {
  const work = vi.fn((number: number) => ({ number }))
  const known = remember(work, 10)
  expect(known(1)).toEqual({ number: 1 })
  expect(known(1)).toBe(known(1))
  expect(work).toHaveBeenCalledOnce()
})

test('no more is kept than the limit says', () => {
  const work = vi.fn((number: number) => ({ number }))
  const known = remember(work, 2)
  for (const number of [1, 2, 3, 3, 1]) expect(known(number)).toEqual({ number })
  expect(work.mock.calls.flat()).toEqual([1, 2, 3, 1])
})

test('for each object, however alike, it is worked out once', () => {
  const known = rememberEach((given: { readonly of: string }) => ({ ...given }))
  const [one, other] = [{ of: 'a' }, { of: 'a' }]
  expect(known(one)).toEqual({ of: 'a' })
  expect(known(one)).toBe(known(one))
  expect(known(other)).not.toBe(known(one))
})
