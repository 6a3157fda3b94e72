import { Ajv2020 } from 'ajv/dist/2020.js'
import { fullFormats } from 'ajv-formats/dist/formats.js'
import { expect, test } from 'vitest'
import { publishedSchema } from './publishedSchema.ts'
import { upSettings } from './setting.ts'

const schema = publishedSchema(upSettings())
const validate = new Ajv2020({ strict: false, formats: { ...fullFormats, tel: true } }).compile(schema)

test('editors can use it alone: it has what it refers to, and nothing of OpenAPI', () => {
  const text = JSON.stringify(schema)
  expect(text).not.toMatch(/#\/components|"x-|"discriminator"/)
  const named = [...text.matchAll(/"#\/\$defs\/(\w+)"/g)].map(([, name]) => name)
  expect(named.length).toBeGreaterThan(50)
  expect(Object.keys(Object(schema['$defs'])).sort()).toEqual([...new Set(named)].sort())
})

test.each([
  [{}, true],
  [{ port: 5_000, clock: 'scaled:60', worlds: { demo: null, w1: { seed: 7 } } }, true],
  [{ worlds: { demo: { subscribers: { '+254711000001': { pin: '0000', scripts: [] } } } } }, true],
  [{ worlds: { demo: { subscribers: { Amina: { pin: '0000' } } } } }, false],
  [{ worlds: { demo: { dtone: { settings: { unknown: 1 } } } } }, false],
  [{ only: ['all'] }, false],
])('%j: %s', (value, isValid) => {
  expect(validate(value)).toBe(isValid)
})
