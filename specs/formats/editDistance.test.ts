import { expect, test } from 'vitest'
import { editDistance } from './editDistance.ts'

test.each([
  ['', '', 0],
  ['loses', 'looses', 1],
  ['kitten', 'sitting', 3],
  ['', 'abc', 3],
])('from %j to %j it is %i', (one, other, distance) => {
  expect(editDistance([...one], [...other])).toBe(distance)
  expect(editDistance([...other], [...one])).toBe(distance)
})
