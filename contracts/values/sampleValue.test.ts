import { expect, test } from 'vitest'
import { loadRandom } from './random.ts'
import { sampleValue } from './sampleValue.ts'

const source = await loadRandom('1')
const drawn = (schema: object): unknown =>
  sampleValue(schema, { root: {}, random: source('case'), size: 'minimal' }, 'name')

test('a text that a pattern merely narrows is drawn as without it, and is not the shortest that fits', () => {
  const plain = drawn({ type: 'string', minLength: 1, maxLength: 40 })
  expect(drawn({ type: 'string', minLength: 1, maxLength: 40, pattern: '^[^\\x00-\\x1f]+$' })).toBe(plain)
  expect(String(plain).length).toBeGreaterThan(1)
})

test('a text that a pattern decides is drawn by it', () => {
  expect(drawn({ type: 'string', pattern: '^[A-Z]{3}[0-9]{4}$' })).toMatch(/^[A-Z]{3}[0-9]{4}$/)
})
