import { resolve } from 'node:path'
import { expect, test } from 'vitest'
import { locationOf } from './location.ts'

test.each([
  ['postgres://u:p@127.0.0.1/name', { kind: 'postgres', url: 'postgres://u:p@127.0.0.1/name' }],
  ['postgresql:///name', { kind: 'postgres', url: 'postgresql:///name' }],
  [undefined, { kind: 'sqlite', file: ':memory:' }],
  ['file::memory:', { kind: 'sqlite', file: ':memory:' }],
  ['file:///var/payments.db', { kind: 'sqlite', file: '/var/payments.db' }],
  ['sqlite://payments.db', { kind: 'sqlite', file: resolve('payments.db') }],
  ['payments.db', { kind: 'sqlite', file: resolve('payments.db') }],
])('%s is a database', (url, location) => {
  expect(locationOf(url)).toEqual(location)
})

test.each(['mysql://u:secret@127.0.0.1/name', 'MongoDB+srv://u:secret@host/name'])('%s is none', (url) => {
  expect(() => locationOf(url)).toThrow(/^A database is postgres:\/\/… or a file of SQLite .*, not m[a-z+]+:\/\/…$/)
})

test('a password with a character that ends it is told, without it', () => {
  expect(() => locationOf('postgres://u:sec/ret@127.0.0.1/name')).toThrow(/cannot be read: .*%2F/)
  expect(() => locationOf('postgres://u:sec/ret@127.0.0.1/name')).not.toThrow(/sec/)
})
