import { expect, test } from 'vitest'
import { lineFinder } from './lineFinder.ts'

const lineOf = lineFinder(`openapi: 3.1.0
paths:
  /v1/products:
    get:
      parameters:
        - name: page
        - name: per_page
      responses:
        '200':
          description: Products
        404:
          description: None
`)

test.each([
  ['#/paths/~1v1~1products', 3],
  ['#/paths/~1v1~1products/get/parameters/1', 7],
  ['#/paths/~1v1~1products/get/parameters/1/name', 7],
  ['/paths/~1v1~1products/get/responses/200/description', 10],
  ['#/paths/%2Fv1~1products/get/responses/404', 11],
])('%s is line %i', (pointer, line) => {
  expect(lineOf(pointer)).toBe(line)
})

test('a missing place gives the nearest place around it', () => {
  expect(lineOf('#/paths/~1v1~1products/get/responses/500/content')).toBe(8)
})

test('an empty pointer and a text that is no document give no line', () => {
  expect(lineOf('#/components/schemas/X')).toBeUndefined()
  expect(lineFinder('')('#/paths')).toBeUndefined()
})

test('finds lines in JSON', () => {
  expect(lineFinder('{\n  "paths": {\n    "/a": {}\n  }\n}')('#/paths/~1a')).toBe(3)
})
