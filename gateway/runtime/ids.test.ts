import { expect, test } from 'vitest'
import { uuid } from './ids.ts'
import { secureRandom, seededRandom } from './random.ts'

const version4 = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/

test('a UUID carries its version and variant', () => {
  expect(uuid(secureRandom)).toMatch(version4)
  expect(uuid(seededRandom('a'))).toMatch(version4)
})

test('the same seed gives the same UUIDs in the same order, another seed gives others', () => {
  const [first, second, other] = [seededRandom('a'), seededRandom('a'), seededRandom('b')]
  const drawn = [uuid(first), uuid(first)]
  expect([uuid(second), uuid(second)]).toEqual(drawn)
  expect(new Set([...drawn, uuid(other)]).size).toBe(3)
})
