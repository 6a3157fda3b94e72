import { expect, test } from 'vitest'
import { mayFit } from './selected.ts'

test.each([
  ['*', true],
  ['books/*', true],
  ['*/valid/example', true],
  ['books/addBook/valid/example', true],
  ['books/addBook/*', true],
  ['books/add*/law/*', true],
  ['books/addBookmark/*', false],
  ['books/listBooks/valid/example', false],
  ['books/addBook', false],
  ['films/*', false],
])('whether the pattern %s may name a case of books/addBook: %s', (pattern, expected) => {
  expect(mayFit('books/addBook/', pattern)).toBe(expected)
})
