import { expect, test } from 'vitest'
import { visibleText } from './visibleText.ts'

test('escapes control characters, direction marks and lone surrogates, and keeps other text', () => {
  expect(visibleText('\u001b[2Jé\r\n\t\u202e\ud800😀\0')).toBe('\\u001b[2Jé\\u000d\n\t\\u202e\\ud800😀\\u0000')
})
