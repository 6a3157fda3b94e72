import { expect, test } from 'vitest'
import { readYaml } from './readYaml.ts'

test('an anchor may be used again', () => {
  expect(readYaml('a: &x { b: 1 }\nc: *x\nd: [*x, { e: *x }]\n', 'f.yaml')).toEqual({
    ...{ a: { b: 1 }, c: { b: 1 }, d: [{ b: 1 }, { e: { b: 1 } }] },
  })
})

test('a merge key gives what it names, under what stands beside it', () => {
  expect(readYaml('a: &x { b: 1, c: 2 }\nd: { <<: *x, c: 3 }\n', 'f.yaml')).toEqual({
    ...{ a: { b: 1, c: 2 }, d: { b: 1, c: 3 } },
  })
})

test.each([
  ['a:\n  b: &x\n    c: *x\n', 'f.yaml:3: the alias *x stands within its own anchor'],
  ['&x\na: [1, { b: *x }]\n', 'f.yaml:2: the alias *x'],
  ['a: 1\nb: [\n', 'f.yaml:3'],
  ['a: *nowhere\n', 'f.yaml'],
])('%j is an error with its place', (text, words) => {
  expect(() => readYaml(text, 'f.yaml')).toThrow(words)
})
