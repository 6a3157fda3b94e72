import { expect, test, vi } from 'vitest'
import { remember, rememberEach } from './remember.ts'

test('a result is computed once', () => {
  const compute = vi.fn((number: number) => ({ number }))
  const remembered = remember(compute, 10)
  expect(remembered(1)).toEqual({ number: 1 })
  expect(remembered(1)).toBe(remembered(1))
  expect(compute).toHaveBeenCalledOnce()
})

test('the results are dropped when their number reaches the limit', () => {
  const compute = vi.fn((number: number) => ({ number }))
  const remembered = remember(compute, 2)
  for (const number of [1, 2, 3, 3, 1]) expect(remembered(number)).toEqual({ number })
  expect(compute.mock.calls.flat()).toEqual([1, 2, 3, 1])
})

test('equal objects each have their own result', () => {
  const remembered = rememberEach((given: { readonly of: string }) => ({ ...given }))
  const [one, other] = [{ of: 'a' }, { of: 'a' }]
  expect(remembered(one)).toEqual({ of: 'a' })
  expect(remembered(one)).toBe(remembered(one))
  expect(remembered(other)).not.toBe(remembered(one))
})
