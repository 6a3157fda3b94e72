import { expect, test } from 'vitest'
import { maskedHeaders } from './maskedHeaders.ts'

function shown(name: string, url: string): string | undefined {
  return maskedHeaders({ [name]: 'secret' }, url)[0]?.value
}

test.each(['Authorization', 'apiKey', 'X-Api-Key', 'X-Auth-Token', 'Cookie', 'Set-Cookie'])(
  '%s is masked away from loopback',
  (name) => {
    expect(shown(name, 'https://api.africastalking.com')).toBe(`$${name.toUpperCase().replaceAll('-', '_')}`)
  },
)

test.each(['Content-Type', 'Idempotency-Key', 'X-Request-Id'])('%s is never masked', (name) => {
  expect(shown(name, 'https://api.africastalking.com')).toBe('secret')
})

test.each(['http://127.0.0.1:4002', 'http://localhost/v1', 'http://[::1]:80'])('nothing is masked for %s', (url) => {
  expect(shown('Authorization', url)).toBe('secret')
})

test.each(['http://127.0.0.1.example.com', 'https://localhost.example.com', ''])('%s is not loopback', (url) => {
  expect(shown('Authorization', url)).toBe('$AUTHORIZATION')
})
