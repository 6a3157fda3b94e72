import { expect, test } from 'vitest'
import { findDuplicateHeader } from './singleHeaders.ts'

test('a repeated header is found in any case', () => {
  const raw = ['Host', 'x', 'Authorization', 'a', 'AUTHORIZATION', 'b']
  expect(findDuplicateHeader(raw, ['content-type', 'authorization'])).toBe('authorization')
})

test('other headers may be repeated', () => {
  expect(findDuplicateHeader(['X-A', '1', 'X-A', '2', 'apikey', 'x-a'], ['apikey'])).toBeUndefined()
  expect(findDuplicateHeader(undefined, ['apikey'])).toBeUndefined()
})
