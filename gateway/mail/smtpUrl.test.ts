import { expect, test } from 'vitest'
import { readSmtpUrl } from './smtpUrl.ts'

test.each([
  ['smtp://mail.example', { port: 587, secure: false, requireTLS: true, from: 'no-reply@mail.example' }],
  ['smtps://mail.example', { port: 465, secure: true, requireTLS: false }],
  ['smtp://127.0.0.1:2525', { host: '127.0.0.1', port: 2525, requireTLS: false, from: 'no-reply@localhost' }],
  ['smtp://[::1]:2525', { host: '::1', requireTLS: false }],
  [
    'smtps://pay%40shop.example:p%3Aw@mail.example',
    { auth: { user: 'pay@shop.example', pass: 'p:w' }, from: 'pay@shop.example' },
  ],
  ['smtp://user:pw@mail.example:25?from=pay@shop.example', { port: 25, from: 'pay@shop.example' }],
])('%s is read', (url, expected) => {
  expect(readSmtpUrl(url)).toMatchObject(expected)
})

test.each([
  ['mail.example:25', 'cannot be read'],
  ['http://mail.example', 'cannot be read'],
  ['smtp://mail.example?tls=no', 'only from may follow'],
  ['smtp://mail.example?from=nobody', 'no usable sender'],
  ['smtp://mail.example?from=a@b.example,c@d.example', 'no usable sender'],
])('%s is refused', (url, message) => {
  expect(() => readSmtpUrl(url)).toThrow(message)
})
