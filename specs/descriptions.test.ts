import { expect, test } from 'vitest'
import { pointerPart } from './formats/pointer.ts'
import { dereference } from './openapi/document/dereference.ts'
import { isRecord } from './openapi/document/isRecord.ts'
import acquirer from './types/acquirer.generated.json' with { type: 'json' }
import africastalking from './types/africastalking.generated.json' with { type: 'json' }
import control from './types/control.generated.json' with { type: 'json' }
import dtone from './types/dtone.generated.json' with { type: 'json' }
import gateway from './types/gateway.generated.json' with { type: 'json' }

const documents = { acquirer, africastalking, control, dtone, gateway }
const rows = Object.entries(documents).flatMap(([name, document]) =>
  (['operation', 'parameter', 'field'] as const).map((kind) => [kind, name, document] as const),
)

test.each(rows)('every %s of %s has a description that says more than its name', (kind, _, document) => {
  const parts = [...describedParts(document)].filter((part) => part.kind === kind)
  expect(parts.length).toBeGreaterThan(2)
  expect(parts.filter(({ name, description }) => !saysMore(name, description)).map(({ where }) => where)).toEqual([])
})

test.each([
  ['id', undefined, false],
  ['id', 'The id.', false],
  ['batchId', 'Id of the batch', false],
  ['external_ids', 'External id', false],
  ['fee', 'Fee in the currency of the price', true],
  ['Payment_GetById', 'Gets a payment by its id', false],
])('the name %s with the description "%s" says more: %s', (name, description, expected) => {
  expect(saysMore(name, description)).toBe(expected)
})

test('a field may be described in the referenced schema or in another part of an allOf', () => {
  const Id = { type: 'integer', description: 'Never reused' }
  const Fault = { properties: { code: { description: 'Row of the error table' }, text: {} } }
  const schema = {
    allOf: [
      { $ref: '#/components/schemas/Fault' },
      { properties: { code: { enum: [1] }, id: { $ref: '#/components/schemas/Id' } } },
    ],
  }
  const document = { components: { schemas: { Id, Fault }, responses: { Bad: { content: { json: { schema } } } } } }
  expect([...describedParts(document)].map(({ where, description }) => [where, description])).toEqual([
    ['/components/schemas/Fault/properties/code', 'Row of the error table'],
    ['/components/schemas/Fault/properties/text', undefined],
    ['/components/responses/Bad/content/json/schema/allOf/1/properties/code', 'Row of the error table'],
    ['/components/responses/Bad/content/json/schema/allOf/1/properties/id', 'Never reused'],
  ])
})

interface DescribedPart {
  readonly kind: 'operation' | 'parameter' | 'field'
  readonly where: string
  readonly name: string
  readonly description: unknown
}

/** A schema with its location. For a referenced schema `where` is undefined, because it is visited at its own location. */
interface Written {
  readonly where: string | undefined
  readonly schema: Record<string, unknown>
}

const fillers = new Set(
  'a an and as at by for from get gets has in is it its list lists no of on one or show shows that the this to with'.split(
    ' ',
  ),
)

/** Whether a description has a word that is neither in the name nor a filler. Case and a plural `s` are ignored. */
function saysMore(name: string, description: unknown): boolean {
  if (typeof description !== 'string') return false
  const known = new Set(wordsOf(name.replace(/([a-z])([A-Z])/g, '$1 $2')))
  return wordsOf(description).some((word) => !known.has(word) && !fillers.has(word))
}

function wordsOf(text: string): string[] {
  const words = text.toLowerCase().match(/[a-z0-9]+/g) ?? []
  return words.map((word) => word.replace(/(?<=\w\w)s$/, ''))
}

/** The operations (including webhooks and callbacks), parameters and fields of a document, with their locations. */
function* describedParts(document: unknown): Generator<DescribedPart> {
  yield* partsBelow(document, document, '')
}

/** Keys that do not belong to the interface: examples and extensions. */
const ignored = /^(x-.*|examples?|links)$/

function* partsBelow(document: unknown, value: unknown, where: string): Generator<DescribedPart> {
  if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) yield* partsBelow(document, item, `${where}/${index}`)
  }
  if (!isRecord(value)) return
  const { description } = value
  if ('responses' in value && ('operationId' in value || 'requestBody' in value))
    yield { kind: 'operation', where, name: String(value['operationId'] ?? where), description }
  if (typeof value['in'] === 'string' && 'schema' in value)
    yield { kind: 'parameter', where, name: String(value['name']), description }
  for (const [key, part] of Object.entries(value)) {
    const place = `${where}/${pointerPart(key)}`
    if (ignored.test(key)) continue
    if (isRecord(part) && (key === 'schema' || where === '/components/schemas'))
      yield* fieldsOf(document, [{ where: place, schema: part }])
    else yield* partsBelow(document, part, place)
  }
}

/** The fields of a value to which all of the schemas apply. A description of a field in one of them applies to all. */
function* fieldsOf(document: unknown, schemas: readonly Written[]): Generator<DescribedPart> {
  const all = schemas.length === 1 && '$ref' in (schemas[0]?.schema ?? {}) ? [] : flattened(document, schemas)
  const fields = Map.groupBy(all.flatMap(propertiesOf), ([name]) => name)
  for (const [name, found] of fields) {
    const written = found.map(([, property]) => property)
    const description = flattened(document, written).find(({ schema }) => 'description' in schema)?.schema[
      'description'
    ]
    for (const { where } of written) if (where !== undefined) yield { kind: 'field', where, name, description }
    yield* fieldsOf(document, written)
  }
  for (const key of ['items', 'additionalProperties']) {
    const parts = all.flatMap(({ where, schema }) => inside(where, key, schema[key]))
    if (parts.length > 0) yield* fieldsOf(document, parts)
  }
  for (const { where, schema } of all) {
    for (const key of ['oneOf', 'anyOf'])
      for (const part of inside(where, key, schema[key]))
        if (part.where !== undefined) yield* fieldsOf(document, [part])
  }
}

/** The schemas, the schemas that they reference, and the parts of each `allOf`. */
function flattened(document: unknown, schemas: readonly Written[]): Written[] {
  return schemas.flatMap((written) => {
    const { where, schema } = written
    const target = '$ref' in schema ? [{ where: undefined, schema: dereference(document, schema, String(where)) }] : []
    return [written, ...flattened(document, [...target, ...inside(where, 'allOf', schema['allOf'])])]
  })
}

function propertiesOf({ where, schema }: Written): [string, Written][] {
  const properties = isRecord(schema['properties']) ? schema['properties'] : {}
  return Object.entries(properties).flatMap(([name, property]) =>
    inside(where, `properties/${pointerPart(name)}`, property).map(
      (written) => [name, written] satisfies [string, Written],
    ),
  )
}

function inside(where: string | undefined, key: string, value: unknown): Written[] {
  const place = where === undefined ? undefined : `${where}/${key}`
  if (Array.isArray(value)) return value.flatMap((item, index) => inside(place, String(index), item))
  return isRecord(value) ? [{ where: place, schema: value }] : []
}
