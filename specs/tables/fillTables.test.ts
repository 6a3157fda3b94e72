import { expect, test } from 'vitest'
import { fillTables } from './fillTables.ts'

const document = {
  openapi: '3.1.0',
  info: { title: 'Shop', version: '1' },
  paths: {
    '/orders': {
      post: {
        operationId: 'postOrder',
        'x-evidence': 'documented',
        responses: {
          '201': {
            description: 'Made.',
            'x-evidence': 'documented',
            headers: { 'X-Left': { $ref: '#/components/headers/Left' } },
          },
          '401': { $ref: '#/components/responses/Unauthorized' },
          '404': { description: 'Gone.', 'x-evidence': 'inferred' },
        },
        callbacks: {
          orderChanged: {
            '{$request.body#/url}': {
              post: {
                'x-evidence': 'observed',
                'x-repeats': { after: ['PT5S', 'PT1M'], for: 'PT12H', 'x-evidence': 'chosen' },
                responses: {},
              },
            },
          },
        },
      },
      get: { operationId: 'getOrders', deprecated: true, 'x-evidence': 'observed', responses: {} },
    },
  },
  webhooks: { orderRefused: { post: { 'x-evidence': 'inferred', responses: {} } } },
  components: {
    headers: { Left: { description: 'Orders left.', 'x-evidence': 'documented', schema: { type: 'integer' } } },
    responses: { Unauthorized: { description: 'No key.', 'x-evidence': 'documented' } },
  },
}

test('a table of operations groups statuses by evidence', () => {
  expect(table('operations shop.yaml')).toEqual([
    '| operation | request | statuses | standing |',
    '| --- | --- | --- | --- |',
    '| `getOrders` | `GET /orders` (deprecated) |  | observed |',
    '| `postOrder` | `POST /orders` | 201, 401 documented; 404 inferred | documented |',
  ])
})

test('a table of operations names the capability of each, where a folder has them', () => {
  const find = (pattern: string): string[] =>
    pattern.endsWith('/postOrder.ts') || pattern.endsWith('/getOrders.ts') ? [pattern.replace('*', 'orders')] : []
  const page = '<!-- table: operations shop.yaml shop -->\n<!-- end of table -->'
  expect(fillTables(page, () => document, find)).toContain('| `postOrder` | `POST /orders` | orders | 201, 401')
  expect(() =>
    fillTables(
      page,
      () => document,
      () => [],
    ),
  ).toThrow('no capability has getOrders')
})

test('a table of headers lists their operations and statuses', () => {
  expect(table('headers shop.yaml')).toContain('| `X-Left` | 1 operations: 201 | Orders left. | documented |')
})

test('a table of callbacks lists retry schedules, webhooks included', () => {
  expect(table('callbacks shop.yaml').slice(2)).toEqual([
    '| `orderChanged` | `postOrder` | 5 s, 1 min for 12 h (chosen) | observed |',
    '| `orderRefused` | no request | it does not | inferred |',
  ])
})

test('a table of rows has the named columns, from lists and maps', () => {
  const rows = { lost: { code: 1, http: { status: 404 }, tags: ['a', 'b'], pin: true, evidence: 'chosen' } }
  expect(table('rows data.yaml key code http.status:http_status tags pin none evidence:the_standing', rows)).toEqual([
    '| key | code | http status | tags | pin | none | the standing |',
    '| --- | --- | --- | --- | --- | --- | --- |',
    '| lost | 1 | 404 | a, b | yes |  | chosen |',
  ])
  expect(table('rows data.yaml text', [{ text: 'one | two\nthree' }]).at(-1)).toBe('| one \\| two three |')
})

test('a pivot table merges equal rows', () => {
  const rows = [
    { suffix: '100', delay: 'PT3S', status: 'COMPLETED', pin: false },
    { suffix: '101', delay: 'PT3S', status: 'COMPLETED', pin: true },
    { suffix: '200', delay: 'PT20S', status: 'COMPLETED', pin: false },
  ]
  expect(table('pivot data.yaml delay:after suffix status pin:PIN', rows)).toEqual([
    '| after 3 s | after 20 s | status | PIN |',
    '| --- | --- | --- | --- |',
    '| 100 | 200 | COMPLETED | no |',
    '| 101 |  | COMPLETED | yes |',
  ])
})

test('only the content between the marks is replaced', () => {
  const page = 'before\n\n<!-- table: rows data.yaml a -->\n| old |\n<!-- end of table -->\n\nafter\n'
  const filled = fillTables(page, () => [{ a: 1 }])
  expect(filled).toBe(
    'before\n\n<!-- table: rows data.yaml a -->\n| a |\n| --- |\n| 1 |\n<!-- end of table -->\n\nafter\n',
  )
  expect(fillTables(filled, () => [{ a: 1 }])).toBe(filled)
})

test('the error for an unknown kind of table names it', () => {
  expect(() => table('pie data.yaml')).toThrow('Failed to make a table of kind pie')
})

function table(words: string, content: unknown = document): string[] {
  const page = fillTables(`<!-- table: ${words} -->\n<!-- end of table -->`, () => content)
  return page.split('\n').slice(1, -1)
}
