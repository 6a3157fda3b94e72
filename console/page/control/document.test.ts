import { expect, test } from 'vitest'
import control from '../../../specs/types/control.generated.json' with { type: 'json' }
import { readDocument } from './document.ts'

const document = readDocument(control)

test('every operation has its route, its summary and the description of each of its parameters', () => {
  expect(document.operations.size).toBeGreaterThan(100)
  for (const { path, summary, tag, parameters } of document.operations.values()) {
    expect([path[0], summary === '', tag === '']).toEqual(['/', false, false])
    expect(parameters.filter(({ description }) => description === '')).toEqual([])
    for (const [name] of path.matchAll(/(?<=\{)\w+(?=\})/g))
      expect(parameters).toContainEqual(expect.objectContaining({ name, in: 'path' }))
  }
})

test('references are followed, and what stands beside them wins', () => {
  const { schema } = document.operations.get('addFault')?.body ?? {}
  const { properties } = document.resolve(schema)
  expect(properties).toHaveProperty('effect')
  expect(document.resolve({ $ref: '#/components/schemas/World', description: 'own' })).toMatchObject({
    type: 'object',
    description: 'own',
  })
})

test('examples of bodies are read with their names', () => {
  const [first] = document.operations.get('addFault')?.body?.examples ?? []
  expect(first).toMatchObject({ name: 'lostAnswer', value: { place: 'after' } })
})
