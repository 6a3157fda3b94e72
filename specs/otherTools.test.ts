import { expect, test } from 'vitest'
import { atPointer, pointerPart } from './formats/pointer.ts'
import { createEdge, type Diagnostic, isRecord, loadDocument } from './openapi/index.ts'
import acquirer from './types/acquirer.generated.json' with { type: 'json' }
import africastalking from './types/africastalking.generated.json' with { type: 'json' }
import control from './types/control.generated.json' with { type: 'json' }
import dtone from './types/dtone.generated.json' with { type: 'json' }
import gateway from './types/gateway.generated.json' with { type: 'json' }

const documents = Object.entries({ acquirer, africastalking, control, dtone, gateway })

test.each(documents)('every integer of %s has bounds', (_, document) => {
  const unbounded = partsOf(document).filter(
    ({ part }) => isInteger(part) && !('enum' in part || 'const' in part || ('minimum' in part && 'maximum' in part)),
  )
  expect(unbounded.map(({ where }) => where)).toEqual([])
})

test.each(documents)(
  'no pattern of %s has a quotation mark, which ends a text in code that is generated',
  (_, document) => {
    const quoting = partsOf(document).filter(({ part }) => String(part['pattern']).includes('"'))
    expect(quoting.map(({ where }) => where)).toEqual([])
  },
)

test.each(documents)('each error reply of %s has a schema with a name', (_, document) => {
  const unnamed = loadDocument(document).operations.flatMap(({ id, responses }) =>
    [...responses].flatMap(([status, { content }]) =>
      [...content].flatMap(([type, { schema }]) => {
        const isNamed = isRecord(schema) && '$ref' in schema
        return status < 400 || isNamed || !type.endsWith('json') ? [] : [`${id} ${status} ${type}`]
      }),
    ),
  )
  expect(unnamed).toEqual([])
})

test.each(documents)('a discriminator of %s chooses between schemas with names', (_, document) => {
  const found = partsOf(document).filter(({ part }) => isRecord(part['discriminator']))
  const unnamed = found.filter(({ part }) => {
    const branches = Array.isArray(part['oneOf']) ? part['oneOf'] : []
    return branches.length === 0 || !branches.every((branch) => isRecord(branch) && '$ref' in branch)
  })
  expect(unnamed.map(({ where }) => where)).toEqual([])
})

test.each(documents)('each operation of %s has a tag that the document explains', (_, document) => {
  const explained = document.tags.filter(({ description }) => description.length > 0).map(({ name }) => name)
  const strays = loadDocument(document).operations.filter(({ source }) => {
    const tags = [source['tags'] ?? []].flat()
    return tags.length === 0 || tags.some((tag) => !explained.some((name) => name === tag))
  })
  expect(strays.map(({ id }) => id)).toEqual([])
})

test('each text that the gateway is sent refuses NUL, which PostgreSQL cannot store and HTTP not send in a header', () => {
  const { operations, source } = loadDocument(gateway)
  const texts = operations.flatMap(({ id, parameters, requestBody }) => [
    ...parameters.flatMap((one) => (one.in === 'header' ? [] : textsOf(source, one.schema, `${id} ${one.name}`))),
    ...[...(requestBody?.content.values() ?? [])].flatMap(({ schema }) => textsOf(source, schema, id)),
  ])
  expect(texts.length).toBeGreaterThan(10)
  const open = texts.filter(({ schema }) => !('format' in schema || 'enum' in schema) && !refusesNul(schema))
  expect(open.map(({ where }) => where)).toEqual([])
})

test.each([
  ['putClock', { rate: 60 }, 'field `mode` is missing'],
  ['putClock', { mode: 'manual', rate: 60 }, '`mode` must be "scaled"'],
  ['putClock', { mode: 'scaled', rate: 60 }, undefined],
  ['putClock', { mode: 'scaled' }, undefined],
  ['putWorld', { clock: { mode: 'real', rate: 60 } }, '`clock.mode` must be "scaled"'],
  ['advanceClock', {}, 'field `by` is missing'],
  ['advanceClock', { by: 'PT1S', to: '2026-01-01T00:00:00Z' }, 'the body must match exactly one schema in oneOf'],
  ['addCallbackPlan', { action: { kind: 'corrupt', how: 'field' } }, 'field `action.field` is missing'],
  ['addCallbackPlan', { action: { kind: 'corrupt', how: 'garble', field: 'id' } }, '`action.how` must be "field"'],
  ['addCallbackPlan', { action: { kind: 'corrupt', how: 'truncate', value: 1 } }, '`action.how` must be "field"'],
  ['addCallbackPlan', { action: { kind: 'corrupt', how: 'field', field: 'id', value: 1 } }, undefined],
  [
    'typeOnPhone',
    { text: 'a\nb' },
    '`text` must be what the person enters: up to 182 characters without control characters, or nothing',
  ],
  ['addDtoneOutcome', { status: 'DECLINED', pin: true }, '`status` must be one of COMPLETED, REVERSED'],
  ['addDtoneOutcome', { status: 'REJECTED', at: 'creation' }, undefined],
  [
    'settleDtoneTransaction',
    { status: 'DECLINED', reversedAfter: 'PT1S' },
    '`status` must be one of COMPLETED, REVERSED',
  ],
])('the control document says what %s needs together: %j', (id, body, objection) => {
  const found: Diagnostic[] = []
  createEdge(loadDocument(control))
    .operations.get(id)
    ?.accepts({ ...nothing, path: { world: 'w', transaction: 1 }, body }, found)
  if (objection === undefined) expect(found).toEqual([])
  else expect(found.map(({ message }) => message)).toContain(objection)
})

const nothing = { query: {}, headers: {}, cookies: {} }

interface Part {
  readonly where: string
  readonly part: Record<string, unknown>
}

/** Every object of a document but samples and what the contract suite reads. */
function partsOf(value: unknown, where = ''): Part[] {
  if (typeof value !== 'object' || value === null) return []
  const inner = Object.entries(value)
    .filter(([key]) => !/^(x-.*|examples?|links|const|enum)$/.test(key))
    .flatMap(([key, part]) => partsOf(part, `${where}/${pointerPart(key)}`))
  return isRecord(value) ? [{ where, part: value }, ...inner] : inner
}

function isInteger({ type }: Record<string, unknown>): boolean {
  return [type].flat().includes('integer')
}

interface Text {
  readonly where: string
  readonly schema: Record<string, unknown>
}

/** The texts that a schema takes, with the keywords of what they refer to. */
function textsOf(root: unknown, given: unknown, where: string): Text[] {
  const schema = flat(root, given)
  const { type, properties, items } = schema
  const own = [type].flat().includes('string') ? [{ where, schema }] : []
  const members = isRecord(properties) ? Object.entries(properties) : []
  return [
    ...own,
    ...members.flatMap(([name, member]) => textsOf(root, member, `${where}.${name}`)),
    ...(isRecord(items) ? textsOf(root, items, `${where}[]`) : []),
  ]
}

function flat(root: unknown, schema: unknown): Record<string, unknown> {
  if (!isRecord(schema)) return {}
  const { $ref } = schema
  return typeof $ref === 'string' ? { ...flat(root, atPointer(root, $ref)), ...schema } : schema
}

function refusesNul({ pattern }: Record<string, unknown>): boolean {
  return typeof pattern === 'string' && !new RegExp(pattern, 'u').test('a\0b')
}
