const json = (schema: object, more: object = {}): object => ({ 'application/json': { schema, ...more } })
const ofPayment = { name: 'id', in: 'path', required: true, schema: { type: 'integer' } }
const toPayment = { id: '$response.body#/id' }

const payment = {
  type: 'object',
  required: ['id', 'state', 'source', 'rate', 'destination', 'fee', 'total'],
  properties: {
    id: { type: 'integer' },
    state: { enum: ['held', 'paid', 'cancelled'] },
    source: { type: 'number' },
    rate: { type: 'number' },
    destination: { type: 'number' },
    fee: { type: 'number' },
    total: { type: 'number' },
  },
  'x-relation': [
    '/source = $request.body#/amount',
    '/total = /source + /fee',
    '/destination = /source * /rate within 0.005',
    '/destination % 0.01 = 0',
  ],
}

const batch = {
  type: 'object',
  required: ['total', 'count', 'items'],
  properties: {
    total: { type: 'number' },
    count: { type: 'integer' },
    items: { type: 'array', items: { type: 'object', properties: { amount: { type: 'number' } } } },
  },
  'x-relation': ['/total = sum(/items/*/amount)', '/count = count(/items/*)'],
}

const refused = { description: 'Refused.', content: json({ type: 'object', required: ['code'] }) }

/** A document whose laws are those of money, time and repetition: payments with a hold, batches with callbacks, a long wait. */
export const moneyDocument = {
  openapi: '3.1.0',
  info: { title: 'Money', version: '1' },
  paths: {
    '/payments': {
      post: {
        operationId: 'pay',
        requestBody: {
          required: true,
          content: json(
            {
              type: 'object',
              required: ['amount'],
              properties: { amount: { type: 'number', minimum: 0.01, multipleOf: 0.01 } },
            },
            { examples: { usual: { value: { amount: 20.05 } } } },
          ),
        },
        responses: {
          201: {
            description: 'Held.',
            content: json(payment),
            links: {
              held: {
                operationId: 'balance',
                'x-changes': { '/holding': '$response.body#/total', '/available': '-$response.body#/total' },
              },
              cancelled: { operationId: 'cancel', parameters: toPayment, 'x-restores': 'balance' },
              lapsed: {
                description: 'What is not confirmed in ten minutes is given back.',
                ...{ operationId: 'balance', 'x-after': 'PT10M', 'x-restores': 'balance' },
              },
              tooLate: {
                ...{ operationId: 'confirm', parameters: toPayment, 'x-after': 'PT10M', 'x-status': 409 },
                'x-until': { '/state': 'paid' },
              },
              guessed: {
                ...{ operationId: 'unlock', parameters: toPayment, requestBody: { pin: '0000' } },
                ...{ 'x-times': { count: 3, status: 401 }, 'x-status': 423 },
              },
            },
          },
          400: refused,
        },
      },
    },
    ...Object.fromEntries(
      ['cancel', 'confirm'].map((operationId) => [
        `/payments/{id}/${operationId}`,
        {
          post: {
            operationId,
            parameters: [ofPayment],
            responses: { 200: { description: 'Done.', content: json(payment) }, 404: refused, 409: refused },
          },
        },
      ]),
    ),
    '/payments/{id}/unlock': {
      post: {
        operationId: 'unlock',
        parameters: [ofPayment],
        requestBody: {
          required: true,
          content: json({ type: 'object', required: ['pin'], properties: { pin: { type: 'string' } } }),
        },
        responses: { 204: { description: 'Open.' }, 401: refused, 404: refused, 423: refused },
      },
    },
    '/balance': {
      get: {
        operationId: 'balance',
        responses: {
          200: {
            description: 'Money.',
            content: json({
              type: 'object',
              properties: { available: { type: 'number' }, holding: { type: 'number', minimum: 0 } },
            }),
          },
        },
      },
    },
    '/batches': {
      post: {
        operationId: 'submit',
        requestBody: {
          required: true,
          content: json(
            {
              type: 'object',
              required: ['items'],
              properties: { items: batch.properties.items, url: { type: 'string' } },
            },
            { examples: { usual: { value: { items: [{ amount: 3 }], url: 'http://127.0.0.1:1/' } } } },
          ),
        },
        responses: { 200: { description: 'Taken.', content: json(batch) }, 400: refused },
        callbacks: {
          done: {
            '{$request.body#/url}': {
              post: {
                'x-repeats': { after: ['PT5S', 'PT15S', 'PT30S'], for: 'PT5M' },
                requestBody: { required: true, content: json(batch) },
                responses: { '2XX': { description: 'Taken.' } },
              },
            },
          },
        },
      },
    },
    '/wait': {
      post: {
        operationId: 'wait',
        'x-holds': { for: 'PT1M', usual: 'PT1S', request: { '/never': true } },
        requestBody: {
          required: true,
          content: json(
            { type: 'object', properties: { never: { type: 'boolean' } } },
            { examples: { usual: { value: { never: false } } } },
          ),
        },
        responses: { 204: { description: 'Waited.' }, 400: refused },
      },
    },
  },
}
