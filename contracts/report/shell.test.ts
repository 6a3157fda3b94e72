import { expect, test } from 'vitest'
import { repeatCommand } from './shell.ts'

test('the repeat command can be pasted into a shell', () => {
  expect(repeatCommand("dtone/a/it's", '42', ['--target', 'dtone=http://[::1]:80'])).toBe(
    `railyard verify --case 'dtone/a/it'\\''s' --seed 42 --target 'dtone=http://[::1]:80'`,
  )
})
