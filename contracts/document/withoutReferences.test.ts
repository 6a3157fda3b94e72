import { expect, test } from 'vitest'
import { withoutReferences } from './withoutReferences.ts'

const document = {
  paths: { '/a': { get: { responses: { 200: { $ref: '#/components/responses/Made' } } } } },
  components: { responses: { Made: { $ref: '#/components/responses/Shown' }, Shown: { links: {} } } },
}

test('a pointer through references leads to where the part stands', () => {
  const pointer = '#/paths/~1a/get/responses/200'
  expect(withoutReferences(document, `${pointer}/links/next`)).toBe('#/components/responses/Shown/links/next')
  expect(withoutReferences(document, pointer)).toBe(pointer)
})

test('references that lead around in a circle come to an end', () => {
  expect(withoutReferences({ a: { $ref: '#/a' } }, '#/a/b')).toBe('#/a/b')
})
