import { expect, test } from 'vitest'
import { hostName } from './hostName.ts'

test.each([
  '127.0.0.1',
  '0.0.0.0',
  '::',
  '::1',
  'localhost',
  'railyard',
  'host.docker.internal',
  'a_b.test',
  'Yard.Example',
])('%s is a host', (text) => {
  expect(hostName(text)).toBe(text)
})

test.each([
  '',
  ' ',
  'a b',
  'http://x',
  'http://x/',
  'x/',
  'x:80',
  '[::1]',
  '*',
  '.x',
  'x..y',
  '999.1.1.1',
  '127.1',
  '1',
  'ä.test',
  'x@y',
])('"%s" is no host', (text) => {
  expect(() => hostName(text)).toThrow('host name alone')
})
