import { expect, test } from 'vitest'
import { faults } from './faults.ts'

const brokenMultiples = (schema: object): unknown[] => {
  const random = { stamp: 'one', between: (low: number) => low, text: () => 'text' }
  const location = {
    path: ['body'],
    label: 'body',
    schema: { ...schema },
    isText: false,
    prepare: (value: unknown) => value,
  }
  return faults(location, { root: {}, random, size: 'minimal' })
    .filter(({ label }) => label.startsWith('multipleOf'))
    .map(({ label, apply }) => [label, apply({})])
}

test('a multiple is missed by half a step, and so narrowly that a check with a tolerance takes it', () => {
  expect(brokenMultiples({ type: 'number', minimum: 0.01, multipleOf: 0.01 })).toEqual([
    ['multipleOf', { body: 0.015 }],
    ['multipleOf/near', { body: 0.020000001 }],
  ])
})

test('whole numbers have no near multiples', () => {
  expect(brokenMultiples({ type: 'integer', multipleOf: 10 })).toEqual([['multipleOf', { body: 15 }]])
})
