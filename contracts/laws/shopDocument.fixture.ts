const text = { type: 'string' }
const number = { type: 'integer' }
const json = (schema: object, more: object = {}): object => ({ 'application/json': { schema, ...more } })
const query = (name: string, schema: object, more: object = {}): object => ({ name, in: 'query', schema, ...more })
const refused = { description: 'Refused.', content: json({ type: 'object' }) }
const limit = query('limit', { type: 'integer', minimum: 1, maximum: 10, default: 6 })

const lamp = { type: 'object', required: ['id', 'name', 'colour', 'watts', 'tags'] }

/** A document with lists of four kinds, and texts in three languages. */
export const shopDocument = {
  openapi: '3.1.0',
  info: { title: 'Lamps', version: '1' },
  paths: {
    '/lamps': {
      get: {
        operationId: 'listLamps',
        'x-sort': [{ by: '/id' }],
        'x-filters': { colour: '/colour', maker: '/maker/code' },
        'x-translated': ['/data/*/name'],
        parameters: [
          { name: 'Accept-Language', in: 'header', schema: text, 'x-languages': ['en', 'fr', 'sw'] },
          query('colour', text),
          query('maker', text),
          query('tag', text, { 'x-filters': '/tags/*' }),
          query('brightest', number, { 'x-filters': { member: '/watts', compare: 'to' } }),
          query('order', text, { 'x-sorts': { watts: '/watts', name: '/name' } }),
          query('page', { type: 'integer', minimum: 1 }),
          limit,
        ],
        responses: {
          200: {
            description: 'Lamps.',
            headers: { 'Content-Language': { schema: text } },
            content: json({
              type: 'object',
              required: ['data', 'total'],
              properties: { data: { type: 'array', items: lamp }, total: number },
            }),
          },
          400: refused,
        },
      },
    },
    '/events': {
      get: {
        operationId: 'listEvents',
        'x-sort': [{ by: '/at', order: 'descending' }],
        parameters: [query('offset', { type: 'integer', minimum: 0 }), limit],
        responses: { 200: { description: 'Events.', content: json({ type: 'array' }) }, 400: refused },
      },
    },
    '/notes': {
      get: {
        operationId: 'listNotes',
        'x-list': { cursor: { parameter: 'after', from: '/next' } },
        parameters: [query('after', text), limit],
        responses: { 200: { description: 'Notes.', content: json({ type: 'object' }) }, 400: refused },
      },
    },
    '/orders': {
      get: {
        operationId: 'listOrders',
        parameters: [query('state', text), query('lamp', number)],
        responses: { 200: { description: 'Orders.', content: json({ type: 'array' }) } },
      },
      post: {
        operationId: 'order',
        requestBody: { required: true, content: json({ type: 'object' }, { example: { lamp: 3 } }) },
        responses: {
          201: {
            description: 'Ordered.',
            content: json({ type: 'object', required: ['lamp', 'state'] }),
            links: {
              found: {
                operationId: 'listOrders',
                'x-expect': { '/0/lamp': '$response.body#/lamp' },
                'x-cases': { lamp: { parameters: { lamp: 3 } }, state: { parameters: { state: 'new' } } },
              },
              missed: {
                operationId: 'listOrders',
                'x-expect': { '': [] },
                'x-cases': { lamp: { parameters: { lamp: 4 } }, state: { parameters: { state: 'sent' } } },
              },
            },
          },
        },
      },
    },
  },
} as const
