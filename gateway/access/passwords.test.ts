import { argon2Sync } from 'node:crypto'
import { expect, test } from 'vitest'
import { seededRandom } from '../runtime/random.ts'
import { hashPassword, isPassword } from './passwords.ts'

test('a password is known again by its hash, which says what it was made with', async () => {
  const stored = await hashPassword('correct horse', seededRandom('salt'))
  expect(stored).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$[\w+/]{22}\$[\w+/]{43}$/)
  expect(await isPassword('correct horse', stored)).toBe(true)
  expect(await isPassword('correct horsf', stored)).toBe(false)
})

test('a hash that was made with other parameters counts', async () => {
  const parameters = { message: 'password', nonce: Buffer.from('somesalt'), memory: 4096, passes: 3, parallelism: 1 }
  const hash = argon2Sync('argon2id', { ...parameters, tagLength: 24 })
  const [salt, tag] = [parameters.nonce, hash].map((bytes) => bytes.toString('base64').replaceAll('=', ''))
  expect(await isPassword('password', `$argon2id$v=19$m=4096,t=3,p=1$${salt}$${tag}`)).toBe(true)
})

test('the same password has another hash each time', async () => {
  const random = seededRandom('salts')
  expect(await hashPassword('one', random)).not.toBe(await hashPassword('one', random))
})

test('nobody has a password, not even the empty one', async () => {
  for (const password of ['', '\0', 'x']) expect(await isPassword(password, undefined)).toBe(false)
})

test('what is no hash is no password', async () => {
  expect(await isPassword('plain', 'plain')).toBe(false)
})
