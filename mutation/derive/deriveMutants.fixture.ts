import type { JsonObject } from '../../specs/openapi/index.ts'

const error = {
  type: 'object',
  required: ['code'],
  properties: { code: { type: 'integer' } },
}
const refusal = (code: number): JsonObject => ({
  description: 'Refused.',
  content: { 'application/json': { schema: error, examples: { usual: { value: { code } } } } },
})
const thing = {
  type: 'object',
  required: ['id', 'kind'],
  properties: { id: { type: 'integer' }, kind: { type: 'string', enum: ['old', 'new'] }, note: { type: 'string' } },
}
const count = { required: true, schema: { type: 'integer' } }

/** A small document with something for every kind of mutant. */
export const thingsDocument: JsonObject = {
  openapi: '3.1.0',
  info: { title: 'Things', version: '1' },
  security: [{ key: [] }],
  paths: {
    '/things': {
      get: {
        operationId: 'listThings',
        parameters: [
          { name: 'page', in: 'query', schema: { type: 'integer', minimum: 1, default: 1 } },
          { name: 'per_page', in: 'query', schema: { type: 'integer', minimum: 1, maximum: 3, default: 3 } },
          { name: 'search', in: 'query', schema: { type: 'string', maxLength: 9 } },
        ],
        responses: {
          200: {
            description: 'A page.',
            headers: { 'X-Total': count, 'X-Page': count },
            content: {
              'application/json': {
                schema: { type: 'array', items: { $ref: '#/components/schemas/Thing' } },
                examples: { usual: { value: [] } },
              },
            },
          },
          400: refusal(400),
          401: refusal(401),
        },
      },
      post: {
        operationId: 'makeThing',
        requestBody: {
          required: true,
          content: {
            'application/json': {
              schema: { $ref: '#/components/schemas/Wish' },
              examples: { usual: { value: { kind: 'new' } } },
            },
          },
        },
        responses: {
          201: {
            description: 'Made.',
            content: {
              'application/json': {
                schema: { $ref: '#/components/schemas/Thing' },
                examples: { usual: { value: { id: 1, kind: 'new' } } },
              },
            },
          },
          400: refusal(400),
          401: refusal(401),
        },
        callbacks: {
          made: {
            '{$request.body#/callback}': {
              post: {
                requestBody: { content: { 'application/json': { schema: { $ref: '#/components/schemas/Thing' } } } },
                responses: { 200: { description: 'Taken.' } },
              },
            },
          },
        },
      },
    },
    '/things/{id}': {
      get: {
        operationId: 'getThing',
        parameters: [{ name: 'id', in: 'path', required: true, schema: { type: 'integer' }, example: 1 }],
        responses: {
          200: {
            description: 'It.',
            content: {
              'application/json': {
                schema: { $ref: '#/components/schemas/Thing' },
                examples: { usual: { value: { id: 1, kind: 'new' } } },
              },
            },
          },
          401: refusal(401),
          404: refusal(404),
        },
      },
    },
  },
  components: {
    schemas: {
      Thing: thing,
      Wish: {
        type: 'object',
        required: ['kind'],
        properties: { kind: { type: 'string', pattern: '^[a-z]+$', maxLength: 5 }, callback: { type: 'string' } },
      },
    },
    securitySchemes: { key: { type: 'apiKey', in: 'header', name: 'X-Key' } },
  },
}
