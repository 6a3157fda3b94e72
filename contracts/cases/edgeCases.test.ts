import { expect, test } from 'vitest'
import { isRecord, type JsonObject } from '../../specs/openapi/index.ts'
import { brokenBy, json, no, type Respond, refusal, smallDocument } from '../run/smallService.fixture.ts'

const document = (more: object = {}): JsonObject =>
  smallDocument({
    '/orders': {
      post: {
        operationId: 'order',
        requestBody: {
          required: true,
          content: json(
            {
              type: 'object',
              required: ['quantity', 'lines'],
              properties: {
                quantity: { type: 'integer', minimum: 1, maximum: 100, ...more },
                lines: { type: 'array', minItems: 1, maxItems: 5, items: { type: 'string', minLength: 1 } },
                note: { type: 'string', maxLength: 12 },
              },
            },
            { example: { quantity: 3, lines: ['known'] } },
          ),
        },
        responses: { 201: { description: 'Ordered.' }, 400: refusal, 409: refusal },
      },
    },
  })

interface Limits {
  readonly quantity: (quantity: number) => boolean
  readonly lines: (count: number) => boolean
  readonly note: (length: number) => boolean
}
const correct: Limits = {
  quantity: (quantity) => quantity >= 1 && quantity <= 100,
  lines: (count) => count >= 1 && count <= 5,
  note: (length) => length <= 12,
}

/** Takes orders of known lines. */
const shop =
  (broken: Partial<Limits> = {}): Respond =>
  ({ body }) => {
    const limits = { ...correct, ...broken }
    if (!isRecord(body) || !Array.isArray(body['lines'])) return no(400)
    const { quantity, lines: ordered, note = '' } = body
    const isWithin =
      limits.quantity(Number(quantity)) && limits.lines(ordered.length) && limits.note(String(note).length)
    if (!isWithin) return no(400)
    return ordered.every((line) => line === 'known') ? { status: 201 } : no(409)
  }

const edges = ['small/order/valid/body.*']

test('a service that accepts what each bound allows breaks no case; a list repeats the shown items', async () => {
  expect(await brokenBy(document(), shop(), [...edges, 'small/order/valid/*/maxItems'])).toEqual({
    'order/valid/body.lines[0]/minLength': '409 came where 201 must come',
  })
})

test.each<[keyof Limits, (value: number) => boolean, string]>([
  ['quantity', (quantity) => quantity >= 1 && quantity < 100, 'quantity/maximum'],
  ['quantity', (quantity) => quantity > 1 && quantity <= 100, 'quantity/minimum'],
  ['lines', (count) => count >= 1 && count < 5, 'lines/maxItems'],
  ['note', (length) => length < 12, 'note/maxLength'],
])('a bound of %s that is compared the wrong way is found', async (name, compare, label) => {
  const broken = await brokenBy(document(), shop({ [name]: compare }), [`small/order/valid/body.${label}`])
  expect(broken).toEqual({ [`order/valid/body.${label}`]: '400 came where 201 must come' })
})

test('another rule may refuse an allowed value where the document says so, with that status alone', async () => {
  const label = 'small/order/valid/body.quantity/maximum'
  const refusing = shop({ quantity: (quantity) => quantity < 100 })
  expect(await brokenBy(document({ 'x-refusable': 400 }), refusing, [label])).toEqual({})
  expect(await brokenBy(document({ 'x-refusable': true }), refusing, [label])).toEqual({})
  expect(Object.values(await brokenBy(document({ 'x-refusable': [409] }), refusing, [label]))).toEqual([
    '400 came where one of 201, 409 must come',
  ])
})

test('a text of the greatest length that must be unique fits its pattern', async () => {
  const address = { type: 'string', pattern: '^[a-z]+@[a-z0-9-]+$', maxLength: 40 }
  const people = smallDocument({
    '/people': {
      post: {
        operationId: 'enter',
        requestBody: {
          required: true,
          content: json(
            { type: 'object', required: ['address'], properties: { address } },
            { example: { address: 'ada@example' }, 'x-unique': ['/address'] },
          ),
        },
        responses: { 201: { description: 'Entered.' }, 400: refusal },
      },
    },
  })
  const entering =
    (longest: number): Respond =>
    ({ body }) => {
      const text = isRecord(body) ? String(body['address']) : ''
      return /^[a-z]+@[a-z0-9-]+$/.test(text) && text.length <= longest ? { status: 201 } : no(400)
    }
  const label = 'enter/valid/body.address/maxLength'
  expect(await brokenBy(people, entering(40), [`small/${label}`])).toEqual({})
  expect(await brokenBy(people, entering(39), [`small/${label}`])).toEqual({ [label]: '400 came where 201 must come' })
})
