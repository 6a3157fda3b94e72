import { expect, test } from 'vitest'
import { sceneName } from './sceneName.ts'

const pickle = {
  uri: 'scenarios/features/dtone/outcomes.feature',
  name: "A number that ends in 100 isn't lost",
  steps: [step('I order product 6035 for +593990000100'), step('my transaction is COMPLETED')],
}

function step(text: string): { readonly id: string; readonly text: string; readonly astNodeIds: readonly string[] } {
  return { id: text, text, astNodeIds: [] }
}

test('it is what a world may be called, and tells the scenario', () => {
  expect(sceneName(pickle)).toMatch(/^a-number-that-ends-in-100-isn-t-lost-[0-9a-f]{8}$/)
  expect(sceneName({ ...pickle, name: 'x '.repeat(100) })).toMatch(/^[x-]{40}-[0-9a-f]{8}$/)
  expect(sceneName({ ...pickle, name: 'Ünïcödé → ✓' })).toMatch(/^n-c-d-[0-9a-f]{8}$/)
  expect(sceneName({ ...pickle, name: '→' })).toMatch(/^[0-9a-f]{8}$/)
})

test('it does not depend on where the scenario stands in its file', () => {
  expect(sceneName({ ...pickle, steps: pickle.steps.map((one) => ({ ...one, id: 'another' })) })).toBe(
    sceneName(pickle),
  )
})

test('it is the same on every system', () => {
  expect(sceneName({ ...pickle, uri: pickle.uri.replaceAll('/', '\\') })).toBe(sceneName(pickle))
})

test.each([
  ['file', { ...pickle, uri: 'other.feature' }],
  ['name', { ...pickle, name: `${pickle.name}.` }],
  ['sentences', { ...pickle, steps: pickle.steps.slice(1) }],
])('another %s is another scenario', (_, other) => {
  expect(sceneName(other)).not.toBe(sceneName(pickle))
})
