import { Ajv2020 } from 'ajv/dist/2020.js'
import { expect, test } from 'vitest'
import { diagnose } from './diagnose.ts'

const branch = (kind: string, required: string) => ({
  type: 'object',
  required: ['kind', required],
  properties: { kind: { const: kind }, [required]: { type: 'integer' } },
})

const inline = { oneOf: [branch('walk', 'steps'), branch('ride', 'stops')] }
const named = {
  oneOf: [{ $ref: 'document#/components/schemas/Walk' }, { $ref: 'document#/components/schemas/Ride' }],
}

const messages = (schema: object, value: unknown): string[] => {
  const ajv = new Ajv2020({ allErrors: true, strict: false })
  const schemas = { Walk: branch('walk', 'steps'), Ride: branch('ride', 'stops') }
  const validate = ajv.addSchema({ $id: 'document', components: { schemas } }).compile({ properties: { body: schema } })
  validate({ body: value })
  return diagnose(validate.errors ?? []).map(({ message }) => message)
}

test.each([
  ['inline', inline],
  ['named', named],
])('%s branches: only the branch with the tag of the value is reported', (_, schema) => {
  expect(messages(schema, { kind: 'ride' })).toEqual(['field `stops` is missing'])
  expect(messages(schema, { kind: 'walk', steps: 'many' })).toEqual(['`steps` must be integer'])
})

test.each([
  ['inline', inline],
  ['named', named],
])('%s branches: an unknown tag is reported with the known tags', (_, schema) => {
  expect(messages(schema, { kind: 'fly' })).toEqual(['`kind` must be one of walk, ride'])
})

test('a value of a type that no branch accepts is reported with the accepted types', () => {
  expect(messages({ oneOf: [{ type: 'string' }, { type: 'array' }] }, 7)).toEqual(['the body must be string or array'])
})

test('the first hundred errors of a branch are reported', () => {
  const schema = { anyOf: [{ type: 'array', items: { type: 'string' } }, { type: 'object' }] }
  const reported = messages(schema, Array(200_000).fill(1))
  expect([reported.length, reported[99]]).toEqual([100, '`[99]` must be string'])
})

test('values that read alike are named once', () => {
  expect(messages({ enum: [true, false, 'true', 'false'] }, 'no')).toEqual(['the body must be one of true, false'])
})
