import { expect, test } from 'vitest'
import { errorsHere, errorsWithin } from './fieldErrors.ts'

const errors = { effect: ['a'], 'effect.status': ['b'], 'effects.x': ['c'], 'keywords.0.kind': ['d'] }

test('a message comes to the innermost field of its path', () => {
  expect(errorsWithin(errors, 'effect')).toEqual({ '': ['a'], status: ['b'] })
  expect(errorsWithin(errorsWithin(errors, 'keywords'), '0')).toEqual({ kind: ['d'] })
})

test('a message about a member that is not shown stands at what is around it', () => {
  expect(errorsHere(errorsWithin(errors, 'effect'), ['kind'])).toEqual(['a', 'b'])
  expect(errorsHere(errorsWithin(errors, 'effect'), ['kind', 'status'])).toEqual(['a'])
  expect(errorsHere(errors, ['effect', 'keywords'])).toEqual(['c'])
})
