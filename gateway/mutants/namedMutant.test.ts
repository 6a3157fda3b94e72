import { expect, test } from 'vitest'
import { gatewayMutants } from './index.ts'
import { namedMutant, scenarioMutants } from './namedMutant.ts'

test('each mutant is found by a name of its own', () => {
  const names = [
    ...scenarioMutants.map(({ name }) => name),
    ...gatewayMutants.map(({ operationId, kind, label }) =>
      [operationId, kind, label].filter((part) => part !== '').join('/'),
    ),
  ]
  expect(new Set(names).size).toBe(names.length)
  for (const name of names) expect(namedMutant(name)).toBeTypeOf('function')
})

test('an unknown name is refused', () => {
  expect(() => namedMutant('never-pays')).toThrow('The gateway has no mutant never-pays')
})
