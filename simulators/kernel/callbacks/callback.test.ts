import { expect, test } from 'vitest'
import { withoutUserinfo } from './callback.ts'

test.each([
  ['http://team:s%40cret@127.0.0.1:3000/cb', 'http://127.0.0.1:3000/cb'],
  ['http://team:s@cret@127.0.0.1/cb', 'http://127.0.0.1/cb'],
  ['http://team@[::1]?a', 'http://[::1]?a'],
])('%s is shown as %s', (url, shown) => {
  expect(withoutUserinfo(url)).toBe(shown)
})

test.each(['http://127.0.0.1/a//b@c/d', 'http://127.0.0.1?next=//a@b', 'http://127.0.0.1#//a@b', 'mailto:a@b.example'])(
  '%s has no userinfo and is shown unchanged',
  (url) => {
    expect(withoutUserinfo(url)).toBe(url)
  },
)
