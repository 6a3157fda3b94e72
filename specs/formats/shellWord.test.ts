import { execFileSync } from 'node:child_process'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { shellWord } from './shellWord.ts'

test('bash reads back every word unchanged', () => {
  const text = fc.string({ unit: 'binary', maxLength: 40 }).filter((one) => !one.includes('\0'))
  const hostile = [
    "it's",
    '$(id)',
    '`id`',
    '\\',
    '!!',
    '~',
    '*',
    '',
    '-n',
    '\n',
    "\r'\t\\",
    'é\u0085ü',
    '#x',
    '\u001b[31m7',
  ]
  const words = [...hostile, ...fc.sample(text, { numRuns: 300, seed: 7 })]
  const output = execFileSync('bash', ['-c', `printf '%s\\0' ${words.map(shellWord).join(' ')}`]).toString()
  expect(output.split('\0').slice(0, -1)).toEqual(words)
})

test('a word is one line, and a plain word is not quoted', () => {
  expect(shellWord('a\nb')).toBe(String.raw`$'a\nb'`)
  expect(shellWord('http://127.0.0.1:4002/v1')).toBe('http://127.0.0.1:4002/v1')
})
