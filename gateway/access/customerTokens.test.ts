import { expect, test } from 'vitest'
import { customerOf, signCustomerToken } from './customerTokens.ts'

const [secret, now] = ['a secret of one-time passwords', Date.parse('2026-01-01T00:00:00Z')]
const { token, expiresAt } = await signCustomerToken(secret, 'customer-1', now)
const of = (altered: string, at = now) => customerOf(secret, altered, at)

/** The next character of the alphabet differs in bits that no byte of the signature has. */
const otherBits = (text: string): string => {
  const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'
  return text.slice(0, -1) + (alphabet[alphabet.indexOf(text.slice(-1)) + 1] ?? '')
}

test('a token says whose it is until it is over, also when it was seen before', async () => {
  expect([await of(token), await of(token), await of(token, expiresAt - 1)]).toEqual(Array(3).fill('customer-1'))
  expect(await of(token, expiresAt)).toBeUndefined()
})

test.each([
  ['padding', `${token}=`],
  ['other unused bits', otherBits(token)],
  ['a signature cut short', token.slice(0, -1)],
  ['another payload', token.replace(/\.[^.]+\./, (payload) => payload.toLowerCase())],
])('a token with %s is nobody’s, also when the right one was seen before', async (_, altered) => {
  expect(await of(token)).toBe('customer-1')
  expect(await of(altered)).toBeUndefined()
})

test('a token of another secret is nobody’s', async () => {
  expect(await customerOf('another secret', token, now)).toBeUndefined()
})
