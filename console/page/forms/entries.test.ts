import { describe, expect, test } from 'vitest'
import control from '../../../specs/types/control.generated.json' with { type: 'json' }
import { readDocument } from '../control/document.ts'
import { blank, type Entry, entryOf, memberOf, valueFor, valuesFor, withMember } from './entries.ts'
import { type Field, fieldOf, parametersOf } from './fields.ts'

const { operations, resolve } = readDocument(control)
const examples = [...operations.values()].flatMap(({ operationId, body }) =>
  (body?.examples ?? []).map(({ name, value }) => ({ operationId, name, schema: body?.schema, value })),
)
const bodies = [...operations.values()].filter(({ body }) => body !== undefined)

test('every operation with a body has an example, which a form can be filled with', () => {
  expect(bodies.length).toBeGreaterThan(40)
  expect(bodies.filter(({ body }) => body?.examples.length === 0)).toEqual([])
})

test.each(examples)('$operationId: the example $name comes out of its form as it went in', ({ schema, value }) => {
  const field = fieldOf(schema, resolve)
  const filled = entryOf(field, value)
  expect(valueFor(field, filled, true)).toEqual(value)
  expect(valueFor(field, JSON.parse(JSON.stringify(filled)), true)).toEqual(value)
})

test.each(bodies)('$operationId: an untouched form leaves all optional members out', ({ body }) => {
  const field = fieldOf(body?.schema, resolve)
  const value = valueFor(field, blank, true)
  const required = field.kind === 'group' ? field.members.filter((member) => member.isRequired) : []
  const names = required.map(({ name }) => name)
  expect(names).toEqual(expect.arrayContaining(Object.keys(Object(value))))
})

test('no body of the control plane is entered as JSON but snapshots', () => {
  const whole = bodies.filter(({ body }) => fieldOf(body?.schema, resolve).kind === 'json')
  expect(whole).toEqual([])
  const long = bodies.filter(({ body }) => hasLongJson(fieldOf(body?.schema, resolve)))
  expect(long.map(({ operationId }) => operationId)).toEqual(['addCallbackPlan', 'addFault', 'putSnapshot'])
})

function hasLongJson(field: Field): boolean {
  if (field.kind === 'json') return field.isLong
  if (field.kind === 'group') return field.members.some((member) => hasLongJson(member.field))
  if (field.kind === 'list') return hasLongJson(field.item)
  if (field.kind === 'branches')
    return field.branches.some(({ members }) => members.some((member) => hasLongJson(member.field)))
  return false
}

const hard: readonly [string, object, readonly unknown[]][] = [
  ['text', { type: 'string' }, ['', 'null', '"', '7', 'é', ' ']],
  ['numbers', { type: 'number' }, [0, -1.5, 1e21, 0.0001, Number.MAX_SAFE_INTEGER]],
  ['text that can be null', { type: ['string', 'null'] }, [null, '', 'null']],
  ['numbers that can be null', { type: ['integer', 'null'] }, [null, 0]],
  ['booleans', { type: 'boolean' }, [true, false]],
  ['choices with null', { enum: ['a', 1, null] }, ['a', 1, null]],
  ['text or numbers', { type: ['string', 'integer'] }, ['7', 7, 'seven', '', 'true', '"x"']],
  ['anything', {}, [null, 0, '', 'x', '[]', [], {}, { a: [1, null] }]],
  ['lists', { type: 'array', items: { type: 'string' } }, [[], [''], ['a', 'b']]],
  ['lists of lists', { type: 'array', items: { type: 'array', items: { type: 'integer' } } }, [[[]], [[1], [2, 3]]]],
  ['maps', { type: 'object', additionalProperties: { type: ['string', 'null'] } }, [{}, { a: '', 'b.c': null }]],
  [
    'objects within objects',
    { properties: { a: { properties: { b: { type: 'integer' } } }, constructor: { type: 'string' } } },
    [{}, { a: {} }, { a: { b: 0 } }, { constructor: 'x' }],
  ],
  [
    'branches',
    {
      discriminator: { propertyName: 'kind' },
      oneOf: [
        { properties: { kind: { const: 'one' } } },
        { properties: { kind: { const: 'two' }, size: { type: 'integer' } } },
      ],
    },
    [{ kind: 'one' }, { kind: 'two' }, { kind: 'two', size: 2 }],
  ],
  [
    'what is made of two',
    { allOf: [{ properties: { a: { type: 'string' } }, required: ['a'] }], properties: { b: { type: 'boolean' } } },
    [{ a: '' }, { a: 'x', b: false }],
  ],
]

describe('hard schemas', () => {
  const cases = hard.flatMap(([name, schema, values]) => values.map((value) => ({ name, schema, value })))
  test.each(cases)('$name: $value comes out as it went in', ({ schema, value }) => {
    const field = fieldOf(schema, resolve)
    expect(valueFor(field, entryOf(field, value), true)).toEqual(value)
    const outer = fieldOf({ properties: { inner: schema } }, resolve)
    expect(valueFor(outer, entryOf(outer, { inner: value }), true)).toEqual({ inner: value })
  })

  test('a schema that contains itself ends in JSON', () => {
    const tree: Record<string, unknown> = { properties: { name: { type: 'string' } } }
    Object.assign(Object(tree['properties']), { child: tree })
    const field = fieldOf(tree, resolve)
    const value = { name: 'a', child: { child: { child: { child: { child: { child: { child: { child: {} } } } } } } } }
    expect(valueFor(field, entryOf(field, value), true)).toEqual(value)
  })
})

function typed(entry: Entry, name: string, text: string): Entry {
  return withMember(entry, name, { ...memberOf(entry, name), text })
}

test('an optional member that is emptied is left out; a required text stays', () => {
  const schema = {
    properties: { a: { type: 'string' }, b: { type: 'string' }, c: { type: 'integer' } },
    required: ['b'],
  }
  const field = fieldOf(schema, resolve)
  const entry = ['a', 'b', 'c'].reduce((each, name) => typed(each, name, '1'), blank)
  expect(valueFor(field, entry, true)).toEqual({ a: '1', b: '1', c: 1 })
  const emptied = ['a', 'b', 'c'].reduce((each, name) => typed(each, name, ''), entry)
  expect(valueFor(field, emptied, true)).toEqual({ b: '' })
})

test.each(['5 min', '1e400', '9007199254740993', '-12345678901234567890'])(
  'what is no number, or would become another one, is sent as it is, for the answer to say so: %s',
  (text) => {
    expect(valueFor(fieldOf({ type: 'integer' }, resolve), { ...blank, text }, true)).toBe(text)
  },
)

test('statuses that a settlement cannot have are not offered', () => {
  const field = fieldOf(operations.get('settleDtoneTransaction')?.body?.schema, resolve)
  const status = field.kind === 'group' ? field.members.find(({ name }) => name === 'status')?.field : undefined
  expect(status?.kind === 'choice' && status.values).toContain('COMPLETED')
  expect(status?.kind === 'choice' && status.values).not.toContain('CONFIRMED')
})

test('parameters are asked for, but not the world', () => {
  const operation = operations.get('putDtoneBalance')
  const members = operation === undefined ? [] : parametersOf(operation, resolve, ['world'])
  expect(members).toMatchObject([{ name: 'unit', isRequired: true, field: { kind: 'text' } }])
  expect(valuesFor(members, typed(blank, 'unit', 'USD'))).toEqual({ unit: 'USD' })
})
