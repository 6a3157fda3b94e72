import { expect, test } from 'vitest'
import { ownUrl } from './ownUrl.ts'

test.each([
  ['http://127.0.0.1:51234', 'http://127.0.0.1:51234'],
  ['http://0.0.0.0:4001', 'http://127.0.0.1:4001'],
  ['http://[::]:4001', 'http://[::1]:4001'],
  [undefined, 'http://127.0.0.1:4001'],
])('served at %s, the simulator has the URL %s', (servedAt, url) => {
  expect(ownUrl(servedAt, { servers: [{ url: 'http://127.0.0.1:4001' }, { url: 'https://provider.example' }] })).toBe(
    url,
  )
})
