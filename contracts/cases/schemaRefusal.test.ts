import { expect, test } from 'vitest'
import { deriveCases } from '../derive/deriveCases.ts'
import { readContract } from '../document/readContract.ts'

test('each request that must be refused says why, and where the document says so', async () => {
  const schema = {
    type: 'object',
    required: ['name'],
    additionalProperties: false,
    properties: {
      name: { type: 'string', maxLength: 5, pattern: '^[a-z]+$' },
      quantity: { $ref: '#/components/schemas/Quantity' },
      colour: { type: 'string', enum: ['red', 'blue'] },
    },
  }
  const add = {
    operationId: 'add',
    requestBody: { required: true, content: { 'application/json': { schema, example: { name: 'pen', quantity: 1 } } } },
    responses: { 201: { description: 'Added.' }, 400: { description: 'Refused.' } },
  }
  const contract = readContract('shop', {
    openapi: '3.1.0',
    info: { title: 'Shop', version: '1' },
    paths: { '/items': { post: add } },
    components: { schemas: { Quantity: { type: 'integer', minimum: 1, maximum: 100 } } },
  })
  const cases = await deriveCases(contract, { seed: '1' })
  const reasons = Object.fromEntries(
    cases.flatMap(({ name, refusal }) =>
      refusal === undefined ? [] : [[name.replace('shop/add/invalid/', ''), refusal]],
    ),
  )
  const inline = '#/paths/~1items/post/requestBody/content/application~1json/schema'
  expect(reasons).toMatchObject({
    'body/required.name': { message: 'body lacks name, which is required', pointer: `${inline}/required` },
    'body.quantity/maximum': {
      message: 'body.quantity 101 > maximum 100',
      pointer: '#/components/schemas/Quantity/maximum',
    },
    'body.name/maxLength': { message: 'body.name with 6 characters > maxLength 5' },
    'body.colour/enum': { message: 'body.colour "UNHEARD_OF" is not in enum ["red","blue"]' },
    'body/additionalProperties': { message: 'body has unheardOfMember, and additionalProperties is false' },
    'body/malformed': { message: 'the body is malformed application/json' },
  })
})
