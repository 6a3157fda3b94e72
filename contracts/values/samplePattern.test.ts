import { expect, test } from 'vitest'
import { loadRandom } from './random.ts'
import { samplePattern } from './samplePattern.ts'

test.each([
  '^\\+[1-9][0-9]{6,14}$',
  '\\S',
  '^[A-Z]{2,3}(?:-[A-Z0-9]{2,3}(?:-[A-Z]{2})?)?$',
  '^(-)?[a-zA-Z0-9_]+(\\s*,\\s*(-)?[a-zA-Z0-9_]+)*$',
  '^([A-Z]{3} \\d+\\.\\d{4}|0)$',
  '^P(?!$)(\\d+W)?(\\d+D)?(T(?=\\d)(\\d+H)?(\\d+M)?(\\d+(\\.\\d+)?S)?)?$',
  '^https?://',
  '^[^/]+$',
])('%s is drawn so that it fits', async (pattern) => {
  const randomFor = await loadRandom('1')
  const texts = Array.from({ length: 20 }, (_, at) => samplePattern(pattern, randomFor(`${at}`)))
  const drawn = texts.filter((text) => text !== undefined)
  expect(drawn.length).toBeGreaterThan(0)
  for (const text of drawn) expect(text).toMatch(new RegExp(pattern, 'u'))
})
