import { expect, test } from 'vitest'
import { splitList } from './formFields.ts'

test('a list is split at its commas', () => {
  expect(splitList('+254711000001, +23276000001,')).toEqual(['+254711000001', '+23276000001'])
})

test('a repeated field is one list', () => {
  expect(splitList(['+254711000001', '+23276000001,+23277000001'])).toHaveLength(3)
})

test('duplicates are kept', () => {
  expect(splitList('+254711000001,+254711000001')).toHaveLength(2)
})

test('commas and blanks alone give an empty list', () => {
  expect(splitList(' , ,')).toEqual([])
})
