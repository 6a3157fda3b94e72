import { expect, test } from 'vitest'
import { countParts } from './parts.ts'

test.each([
  ['an empty text', '', 1],
  ['160 letters', 'a'.repeat(160), 1],
  ['161 letters', 'a'.repeat(161), 2],
  ['306 letters', 'a'.repeat(306), 2],
  ['307 letters', 'a'.repeat(307), 3],
  ['80 euro signs, two septets each', '€'.repeat(80), 1],
  ['81 euro signs', '€'.repeat(81), 2],
  ['153 euro signs, of which each part holds 76', '€'.repeat(153), 3],
  ['70 characters outside the GSM alphabet', 'ж'.repeat(70), 1],
  ['71 characters outside the GSM alphabet', 'ж'.repeat(71), 2],
  ['134 characters outside the GSM alphabet', 'ж'.repeat(134), 2],
  ['135 characters outside the GSM alphabet', 'ж'.repeat(135), 3],
  ['35 emoji, two units each', '🚂'.repeat(35), 1],
  ['67 emoji, of which each part holds 33', '🚂'.repeat(67), 3],
  ['70 letters and one emoji', `${'a'.repeat(70)}🚂`, 2],
])('%s', (_name, text, parts) => {
  expect(countParts(text)).toBe(parts)
})
