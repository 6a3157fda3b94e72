import { expect, test } from 'vitest'
import { splitList } from './formFields.ts'

test('a list with commas', () => {
  expect(splitList('+254711000001, +23276000001,')).toEqual(['+254711000001', '+23276000001'])
})

test('a repeated field counts as one list', () => {
  expect(splitList(['+254711000001', '+23276000001,+23277000001'])).toHaveLength(3)
})

test('a number written twice stays twice', () => {
  expect(splitList('+254711000001,+254711000001')).toHaveLength(2)
})

test('nothing but commas and blanks is nobody', () => {
  expect(splitList(' , ,')).toEqual([])
})
