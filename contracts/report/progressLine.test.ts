import { expect, test } from 'vitest'
import { progressLine } from './progressLine.ts'

test('it says how far the run has come', () => {
  expect(progressLine(0, 10, 0)).toBe(`${'░'.repeat(24)}   0 %  0 of 10 cases  all held so far`)
  expect(progressLine(5, 10, 2)).toBe(`${'█'.repeat(12)}${'░'.repeat(12)}  50 %  5 of 10 cases  2 broken`)
})

test('100 % is all of it', () => {
  expect(progressLine(1999, 2000, 0)).toContain(' 99 %')
  expect(progressLine(0, 0, 0)).toContain('100 %')
})
