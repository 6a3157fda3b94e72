import type { ApiDocument } from './document/document.ts'
import { loadDocument } from './document/loadDocument.ts'

/** A small document with one example of each feature that the tests of the pipeline need. */
export function sampleDocument(): ApiDocument {
  return loadDocument({
    openapi: '3.1.0',
    info: { title: 'Sample', version: '1' },
    paths: {
      '/v1/products': {
        get: {
          operationId: 'getProducts',
          parameters: [
            { $ref: '#/components/parameters/page' },
            { name: 'price', in: 'query', schema: { type: 'number' } },
            { name: 'active', in: 'query', schema: { type: 'boolean' } },
            { name: 'tag', in: 'query', schema: { type: 'array', items: { type: 'string' } } },
            { name: 'id', in: 'query', explode: false, schema: { type: 'array', items: { type: 'integer' } } },
            { name: 'number', in: 'query', schema: { $ref: '#/components/schemas/Msisdn' } },
            { name: 'X-Request-Id', in: 'header', schema: { type: 'string' } },
            { name: 'X-Depth', in: 'header', schema: { type: 'integer', default: 3 } },
          ],
          responses: {
            200: {
              headers: {
                'X-Total': { required: true, schema: { type: 'integer', example: 2 } },
                'X-Next': { required: true, schema: { type: 'string' }, examples: { two: { value: '2' } } },
              },
              content: {
                'application/json': {
                  schema: { type: 'array', items: { type: 'object' } },
                  examples: { none: { value: [] }, two: { value: [{ id: 1 }, { id: 2 }] } },
                },
              },
            },
            404: { $ref: '#/components/responses/NotFound' },
            410: { description: 'Gone' },
          },
        },
      },
      '/v1/products/{product_id}': {
        parameters: [{ name: 'product_id', in: 'path', required: true, schema: { type: 'integer' } }],
        get: { operationId: 'getProduct', responses: { 204: { description: 'There' } } },
        delete: { operationId: 'deleteProduct', responses: { 204: { description: 'Gone' } } },
      },
      '/v1/products/latest': {
        get: { operationId: 'getLatestProduct', responses: { 204: { description: 'There' } } },
      },
      '/v1/tags/{tag}': {
        get: {
          operationId: 'getTag',
          parameters: [{ name: 'tag', in: 'path', required: true, schema: { type: 'string' } }],
          responses: { 204: { description: 'There' } },
        },
      },
      '/v1/payments': {
        post: {
          operationId: 'postPayment',
          requestBody: {
            required: true,
            content: { 'application/json': { schema: { $ref: '#/components/schemas/Payment' } } },
          },
          responses: {
            201: { content: { 'application/json': { schema: { $ref: '#/components/schemas/Receipt' } } } },
            400: {
              content: {
                'text/plain; charset=UTF-8': { schema: { type: 'string' } },
                'application/json': { schema: { type: 'object' } },
              },
            },
          },
        },
      },
      '/messaging': {
        post: {
          operationId: 'sendMessage',
          requestBody: {
            required: true,
            content: { 'application/x-www-form-urlencoded': { schema: { $ref: '#/components/schemas/Message' } } },
          },
          responses: { 201: { content: { 'application/xml': { schema: { type: 'string' } } } } },
        },
      },
      '/either': {
        post: {
          operationId: 'postEither',
          requestBody: {
            content: {
              'application/json': { schema: { $ref: '#/components/schemas/Message' } },
              'application/x-www-form-urlencoded': { schema: { $ref: '#/components/schemas/Message' } },
            },
          },
          responses: { 204: { description: 'Taken' } },
        },
      },
      '/methods': {
        post: {
          operationId: 'postMethod',
          requestBody: {
            required: true,
            content: { 'application/json': { schema: { $ref: '#/components/schemas/Method' } } },
          },
          responses: { 204: { description: 'Taken' } },
        },
      },
    },
    components: {
      parameters: { page: { name: 'page', in: 'query', schema: { type: 'integer', minimum: 1, default: 1 } } },
      responses: {
        NotFound: {
          content: {
            'application/json': { schema: { type: 'object' }, example: { code: 404 } },
          },
        },
      },
      schemas: {
        Msisdn: { type: 'string', pattern: '^\\+[1-9]\\d+$' },
        Payment: {
          type: 'object',
          additionalProperties: false,
          required: ['to', 'amount', 'unit'],
          properties: {
            to: { $ref: '#/components/schemas/Msisdn' },
            amount: { type: 'number', minimum: 0.01, multipleOf: 0.01 },
            unit: { type: 'string', enum: ['USD', 'EUR'] },
            auto: { type: 'boolean', default: false },
            items: {
              type: 'array',
              items: {
                type: 'object',
                required: ['id'],
                properties: { id: { type: 'integer' }, count: { default: 1 } },
              },
            },
            note: { oneOf: [{ type: 'string', maxLength: 5 }, { type: 'null' }] },
          },
        },
        Receipt: { type: 'object', required: ['id'], properties: { id: { type: 'integer' } } },
        Message: {
          type: 'object',
          required: ['username', 'to'],
          properties: {
            username: { type: 'string' },
            to: { oneOf: [{ type: 'string' }, { type: 'array', items: { type: 'string' } }] },
            codes: { type: 'array', items: { type: 'integer' } },
            enqueue: { type: 'integer', default: 0 },
          },
        },
        Method: {
          oneOf: [{ $ref: '#/components/schemas/Card' }, { $ref: '#/components/schemas/Bank' }],
          discriminator: {
            propertyName: 'kind',
            mapping: { card: '#/components/schemas/Card', bank: 'Bank' },
          },
        },
        Card: {
          type: 'object',
          required: ['kind', 'number'],
          properties: { kind: { type: 'string' }, number: { type: 'string' } },
        },
        Bank: {
          type: 'object',
          required: ['kind', 'account', 'branch'],
          properties: { kind: { type: 'string' }, account: { type: 'string' }, branch: { type: 'string' } },
        },
      },
    },
  })
}
