import { expect, test } from 'vitest'
import { progressLine } from './progressLine.ts'

test('shows the share of finished cases', () => {
  expect(progressLine(0, 10, 0)).toBe(`${'░'.repeat(24)}   0 %  0 of 10 cases  all held so far`)
  expect(progressLine(5, 10, 2)).toBe(`${'█'.repeat(12)}${'░'.repeat(12)}  50 %  5 of 10 cases  2 broken`)
})

test('100 % means all cases', () => {
  expect(progressLine(1999, 2000, 0)).toContain(' 99 %')
  expect(progressLine(0, 0, 0)).toContain('100 %')
})
