import { expect, test } from 'vitest'
import { changesSince } from './changesSince.ts'

test('a file that has not changed has its text', () => {
  const { before } = changesSince('HEAD')
  expect(before('package.json')).toContain('"name": "railyard"')
  expect(before('no/such/file')).toBeUndefined()
})

test('a commit that does not exist is refused', () => {
  expect(() => changesSince('no-such-commit')).toThrow('there is no commit "no-such-commit"')
})
