const moment = { type: 'string', format: 'date-time' }
const code = { type: 'string', pattern: '^[0-9]{4}$' }
const booking = {
  type: 'object',
  additionalProperties: false,
  required: ['id', 'reference', 'code', 'starts', 'seats'],
  properties: {
    id: { type: 'string', format: 'uuid' },
    reference: { type: 'string' },
    code,
    starts: moment,
    seats: {},
  },
}
const newBooking = {
  type: 'object',
  additionalProperties: false,
  required: ['reference', 'code', 'starts'],
  properties: {
    reference: { type: 'string', minLength: 1, maxLength: 60 },
    code,
    starts: moment,
    seats: { type: 'integer', minimum: 1, maximum: 9 },
  },
}
const settings = {
  type: 'object',
  additionalProperties: false,
  properties: {
    opens: { type: 'integer', minimum: 0, maximum: 23 },
    closed: { type: 'boolean' },
    greeting: { type: 'string', maxLength: 20 },
  },
}
const guest = {
  type: 'object',
  additionalProperties: false,
  required: ['name'],
  properties: { name: { type: 'string' } },
}
const json = (schema: object, more: object = {}): object => ({ 'application/json': { schema, ...more } })
const error = { type: 'object', required: ['code'], properties: { code: { type: 'integer' } } }
const refusal = { description: 'Refused.', content: json(error) }
const refusals = { 400: refusal, 401: refusal, 404: refusal, 409: refusal, 422: refusal }
const id = { name: 'id', in: 'path', required: true, schema: { type: 'string', format: 'uuid' } }
const made = { description: 'A booking.', content: json(booking) }
const example = { reference: 'order-1', code: '2046', starts: '2026-11-22T09:00:00Z', seats: 2 }

/** A document that brings the laws of writings, keys and reads. */
export const bookingsDocument = {
  openapi: '3.1.0',
  info: { title: 'Bookings', version: '1' },
  components: { securitySchemes: { key: { type: 'apiKey', in: 'header', name: 'x-key' } } },
  security: [{ key: [] }],
  paths: {
    '/bookings': {
      get: {
        operationId: 'listBookings',
        parameters: [
          { name: 'from', in: 'query', schema: { ...moment, examples: ['2026-11-22T08:00:00Z'] } },
          {
            name: 'sort',
            in: 'query',
            schema: {
              type: 'string',
              pattern: '^-?(code|starts)( *, *-?(code|starts))*$',
              'x-same': [['-code,starts', '-code , starts']],
            },
            examples: { code: { value: 'code' } },
          },
        ],
        responses: { 200: { description: 'Bookings.', content: json({ type: 'array', items: booking }) }, ...refusals },
      },
      post: {
        operationId: 'addBooking',
        'x-idempotency-key': { header: 'Idempotency-Key', reused: 422, scope: 'operation' },
        requestBody: { required: true, content: json(newBooking, { 'x-unique': ['/reference'], example }) },
        responses: {
          201: {
            ...made,
            links: {
              show: { operationId: 'showBooking', parameters: { id: '$response.body#/id' } },
              change: { operationId: 'changeBooking', parameters: { id: '$response.body#/id' } },
              remove: { operationId: 'removeBooking', parameters: { id: '$response.body#/id' } },
              list: { operationId: 'listBookings' },
            },
          },
          ...refusals,
        },
      },
      delete: { operationId: 'clearBookings', responses: { 204: { description: 'None is left.' }, 401: refusal } },
    },
    '/bookings/{id}': {
      parameters: [id],
      get: { operationId: 'showBooking', responses: { 200: made, ...refusals } },
      put: {
        operationId: 'changeBooking',
        requestBody: {
          required: true,
          content: json(newBooking, { 'x-unique': ['/reference'], example: { ...example, code: '7310', seats: 3 } }),
        },
        responses: { 200: made, ...refusals },
      },
      delete: { operationId: 'removeBooking', responses: { 204: { description: 'It is gone.' }, ...refusals } },
    },
    '/waiting': {
      post: {
        operationId: 'wait',
        'x-idempotency-key': 'Idempotency-Key',
        requestBody: { required: true, content: json(guest, { example: { name: 'Ada' } }) },
        responses: { 201: { description: 'A guest waits.', content: json(guest) }, ...refusals },
      },
    },
    '/settings': {
      get: { operationId: 'showSettings', responses: { 200: { description: 'Settings.', content: json(settings) } } },
      patch: {
        operationId: 'changeSettings',
        requestBody: {
          required: true,
          content: json(settings, {
            examples: {
              hours: { value: { opens: 8, closed: true } },
              greeting: { value: { greeting: 'Welcome' } },
            },
          }),
        },
        responses: { 200: { description: 'Settings.', content: json(settings) }, ...refusals },
      },
    },
  },
}
